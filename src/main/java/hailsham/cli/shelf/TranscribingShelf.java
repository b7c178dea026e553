package hailsham.cli.shelf;

import hailsham.author.transcript.Transcript;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Decision;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A shelf that adds to a file what is read of the telling that is kept in it. */
public final class TranscribingShelf extends ForwardingShelf {
    private final Writer file;

    private Transcript transcript = new Transcript();
    private List<Decision> log = List.of();
    private int position = -1;
    private List<Event> events = List.of();
    private List<Option> options = List.of();
    private int written;
    private boolean failed;

    private TranscribingShelf(Shelf shelf, Writer file) {
        super(shelf);
        this.file = file;
    }

    /** Adds to a file, which does not have to be there yet. */
    public static TranscribingShelf into(Path file, Shelf shelf) throws IOException {
        return new TranscribingShelf(
                shelf, Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    @Override
    public Optional<String> keep(Telling telling, int read) {
        Optional<String> notice = super.keep(telling, read);
        Optional<String> failure = transcribe(telling, read);
        return notice.isPresent() ? notice : failure;
    }

    @Override
    public Optional<String> leave(Telling telling, int read) {
        Optional<String> notice = super.leave(telling, read);
        Optional<String> failure = transcribe(telling, read);
        return notice.isPresent() ? notice : failure;
    }

    private Optional<String> transcribe(Telling telling, int read) {
        StringBuilder text = new StringBuilder();
        List<Decision> now = telling.log();
        if (telling.position() != position || !now.equals(log)) {
            turn(telling, now, text);
            log = now;
            position = telling.position();
            events = telling.events();
            options = telling.options();
            written = 0;
        }
        upTo(read, text);
        return write(text);
    }

    private Optional<String> write(CharSequence text) {
        boolean before = failed;
        try {
            file.append(text).flush();
        } catch (IOException e) {
            failed = true;
        }
        return failed && !before ? Optional.of("The transcript cannot be written any further.") : Optional.empty();
    }

    /** Writes how the reader came to a turn that is not the one of the last time. */
    private void turn(Telling telling, List<Decision> now, StringBuilder text) {
        boolean onwards = telling.position() == position + 1
                && position >= 0
                && now.subList(0, position).equals(log.subList(0, position));
        if (onwards) {
            upTo(events.size(), text);
            String taken = now.get(position).option();
            options.stream()
                    .filter(option ->
                            option.id().equals(taken) && !option.text().isEmpty())
                    .forEach(option -> text.append(transcript.chosen(option.text())));
            return;
        }
        if (position >= 0) {
            boolean back = telling.position() < position && now.equals(log);
            text.append(transcript.turned(back ? "Back." : "Elsewhere."));
        }
        transcript = new Transcript();
        List<Telling.Page> pages = telling.history();
        pages.subList(0, pages.size() - 1).forEach(page -> page.events().forEach(transcript::pass));
    }

    private void upTo(int read, StringBuilder text) {
        while (written < Math.min(read, events.size())) {
            text.append(transcript.write(events.get(written++)));
        }
    }

    @Override
    public void close() {
        super.close();
        try {
            file.close();
        } catch (IOException e) {
            // Every event was flushed when it was written, and a failure was told then.
            failed = true;
        }
    }
}
