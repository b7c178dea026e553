package hailsham.door;

import hailsham.door.BadRequest.Code;
import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Other;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The door for other front ends, bots and tests: an object of JSON a line each way.
 *
 * <p>The first turn is said at once; from then on every line that comes in is answered by one line, until it is {@code
 * quit} or there are no more. What a turn shows is kept before it is said.
 */
public final class JsonDoor {
    /** The version of what is said here, in every answer. */
    static final int VERSION = 1;

    private final Function<Set<String>, Engine> with;
    private final Shelf shelf;
    private final OutputStream out;
    private final Consumer<String> notices;

    private Engine engine;

    private JsonDoor(
            Engine engine,
            Function<Set<String>, Engine> with,
            Shelf shelf,
            OutputStream out,
            Consumer<String> notices) {
        this.engine = engine;
        this.with = with;
        this.shelf = shelf;
        this.out = out;
        this.notices = notices;
    }

    /**
     * Opens the shelf's slot, and answers until there is nothing more to answer.
     *
     * @param engine the story with the branches that are on in that slot
     * @param with the story with other branches on, by id, as other slots may have them
     * @param notices takes what a reader would be told, a sentence at a time
     * @return why the slot cannot be read in; empty when all went well
     * @throws IOException where a stream fails: the other side is gone
     */
    public static Optional<String> serve(
            Engine engine,
            Function<Set<String>, Engine> with,
            Shelf shelf,
            InputStream in,
            OutputStream out,
            Consumer<String> notices)
            throws IOException {
        JsonDoor door = new JsonDoor(engine, with, shelf, out, notices);
        Opened opened = shelf.open(engine);
        opened.notices().forEach(notices);
        if (opened.refusal().isPresent()) {
            door.answer(json -> error(json, Code.SLOT, opened.refusal().get()));
            return opened.refusal();
        }
        door.serve(opened.telling().orElseGet(() -> Telling.begin(engine)), new Lines(in));
        return Optional.empty();
    }

    private void serve(Telling first, Lines lines) throws IOException {
        Telling telling = first;
        keep(telling);
        turn(telling);
        try {
            byte[] line;
            while ((line = lines.next()) != null) {
                Optional<Telling> next = answer(telling, line);
                if (next.isEmpty()) {
                    break;
                }
                telling = next.get();
            }
        } finally {
            shelf.leave(telling, telling.events().size()).ifPresent(notices);
        }
    }

    /** Answers a line; empty when it asks for nothing more. */
    private Optional<Telling> answer(Telling telling, byte[] line) throws IOException {
        try {
            if (line.length > Lines.LONGEST) {
                throw new BadRequest(Code.TOO_LONG, "a line has at most " + Lines.LONGEST + " bytes");
            }
            Request request = RequestReader.read(line);
            if (request instanceof Request.Quit) {
                return Optional.empty();
            } else if (request instanceof Request.State) {
                answer(json -> new StateWriter(json).write(telling));
                return Optional.of(telling);
            } else if (request instanceof Request.Tellings) {
                answer(json -> new TellingsWriter(json).write(telling, shelf));
                return Optional.of(telling);
            } else if (request instanceof Request.Save save) {
                save(telling, save.slot());
                return Optional.of(telling);
            }
            Telling next = moved(telling, request);
            turn(next);
            return Optional.of(next);
        } catch (BadRequest bad) {
            answer(json -> error(json, bad.code(), bad.sentence()));
            return Optional.of(telling);
        }
    }

    private Telling moved(Telling telling, Request request) throws BadRequest {
        if (request instanceof Request.Load load) {
            return opened(shelf.load(load.slot(), engine, with));
        } else if (request instanceof Request.Begin) {
            return opened(shelf.begin(engine));
        } else if (request instanceof Request.Choose choose) {
            choose(telling, choose.option());
        } else if (request instanceof Request.Undo undo) {
            int standing = telling.position() - telling.start();
            require(undo.times() <= standing, Code.NOTHING_TO_UNDO, standing + " stand");
            for (int i = 0; i < undo.times(); i++) {
                telling.undo();
            }
        } else if (request instanceof Request.Redo redo) {
            int undone = telling.log().size() - telling.position();
            require(redo.times() <= undone, Code.NOTHING_TO_REDO, undone + " are undone");
            for (int i = 0; i < redo.times(); i++) {
                telling.redo();
            }
        } else if (request instanceof Request.Replay replay) {
            replay(telling, replay);
        } else if (request instanceof Request.Go go) {
            go(telling, go.number());
        } else {
            become(telling, request);
        }
        keep(telling);
        return telling;
    }

    private static void replay(Telling telling, Request.Replay replay) throws BadRequest {
        List<String> entered = Chapters.entered(telling);
        if (!entered.contains(replay.chapter())) {
            throw new BadRequest(Code.NOT_REACHED, "of the chapters, there is " + String.join(", ", entered));
        }
        if (replay.knowing() && telling.comeBySince(replay.chapter()).isEmpty()) {
            throw new BadRequest(Code.NOTHING_KNOWN, "no memory has come back since that chapter");
        }
        telling.replay(replay.chapter(), replay.knowing());
    }

    /** Goes on with another telling, by its number among those that are listed. */
    private void go(Telling telling, int number) throws BadRequest {
        List<Other> others = telling.others();
        if (number > others.size()) {
            throw new BadRequest(Code.NO_TELLING, "of the others, there are " + others.size());
        }
        Other other = others.get(number - 1);
        Optional<Decision> refused = telling.turnTo(other);
        if (telling.present() != other.strand()) {
            throw new BadRequest(
                    Code.NO_TELLING, "the story has changed, and that one cannot be gone on with any more");
        }
        if (refused.isPresent()) {
            notices.accept("The story has changed, and that way leads no further than this.");
        }
    }

    /** What is to become of the replay that is read. */
    private static void become(Telling telling, Request request) throws BadRequest {
        if (telling.origin().isEmpty()) {
            throw new BadRequest(Code.NO_REPLAY, "this is no replay");
        }
        if (request instanceof Request.Keep) {
            telling.keep();
        } else if (request instanceof Request.Drop) {
            telling.drop();
        } else if (request instanceof Request.Follow) {
            telling.follow();
        } else {
            throw new AssertionError(request);
        }
    }

    private static void choose(Telling telling, String id) throws BadRequest {
        Optional<Option> option =
                telling.options().stream().filter(o -> o.id().equals(id)).findFirst();
        if (option.isEmpty()) {
            throw new BadRequest(Code.NOT_AN_OPTION, "there is no such choice here");
        }
        Optional<String> locked = option.get().locked();
        if (locked.isPresent()) {
            throw new BadRequest(Code.LOCKED, locked.get());
        }
        telling.choose(id);
    }

    private static void require(boolean possible, Code code, String howMany) throws BadRequest {
        if (!possible) {
            throw new BadRequest(code, "of the decisions, only " + howMany);
        }
    }

    private Telling opened(Opened opened) throws BadRequest {
        opened.notices().forEach(notices);
        Telling telling = opened.telling()
                .orElseThrow(() -> new BadRequest(Code.SLOT, opened.refusal().orElse("")));
        engine = telling.engine();
        return telling;
    }

    private void save(Telling telling, String slot) throws BadRequest, IOException {
        Optional<String> reason = shelf.saveAs(slot, telling, telling.events().size());
        if (reason.isPresent()) {
            throw new BadRequest(Code.SLOT, reason.get());
        }
        answer(json -> {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("saved", slot);
            json.writeEndObject();
        });
    }

    private void keep(Telling telling) {
        shelf.keep(telling, telling.events().size()).ifPresent(notices);
    }

    private void turn(Telling telling) throws IOException {
        answer(json -> new TurnWriter(json).write(telling, shelf.slot()));
    }

    private static void error(JsonGenerator json, Code code, String message) {
        json.writeStartObject();
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("code", code.word());
        json.writeStringProperty("message", message);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void answer(Consumer<JsonGenerator> content) throws IOException {
        JsonLine.write(out, content);
    }
}
