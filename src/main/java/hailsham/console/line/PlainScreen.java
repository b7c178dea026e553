package hailsham.console.line;

import hailsham.console.command.TypedCommand;
import hailsham.console.model.Compositor;
import hailsham.console.model.Typography;
import hailsham.console.session.Leaving;
import hailsham.console.session.Reply;
import hailsham.console.session.Session;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;

/** Plays line by line: text is only ever added, and everything is said in words. */
public final class PlainScreen {
    /** How often it is looked what others have done: a program that is watched, or who edits the story. */
    private static final long POLL_MILLIS = 100;

    private final Session session;
    private final AwaitedLines in;
    private final LineOutput out;
    private final LineVoice voice;
    private final boolean echoes;

    /**
     * @param in buffered
     * @param columns the width to wrap to
     * @param echoes whether what is typed is not seen by whoever reads the output
     */
    public PlainScreen(
            Session session, Reader in, PrintWriter out, int columns, Typography typography, boolean echoes) {
        this.session = session;
        this.in = new AwaitedLines(new TypedLines(in));
        this.out = new LineOutput(out, columns, typography == Typography.UNICODE);
        this.voice = new LineVoice(this.out, new Compositor(typography, true));
        this.echoes = echoes;
    }

    /** Plays until the reader leaves, or nothing more is typed, or nobody reads. */
    public Leaving play() {
        voice.sentence(session.scene().status().title() + ". Type help for what can be done.");
        tell();
        session.note().ifPresent(voice::panel);
        voice.scene(session.scene());
        boolean stays = true;
        boolean ended = false;
        while (stays && !out.isGone()) {
            out.prompt();
            Optional<String> typed = session.isFollowing() ? watch() : in.next();
            stays = typed.isPresent() && answer(typed.get());
            if (typed.isEmpty()) {
                out.blank();
                ended = true;
            }
        }
        boolean onlyWatched = session.isWatching();
        session.farewell().forEach(voice::sentence);
        out.flush();
        // Who pipes in what is to be chosen is told that none of it was.
        return ended && onlyWatched ? Leaving.FAILED : Leaving.QUIT;
    }

    /** Says what others do until something is typed. */
    private Optional<String> watch() {
        AwaitedLines.Heard heard = in.await(POLL_MILLIS);
        while (!heard.anything() && !out.isGone()) {
            Optional<Reply> reply = session.follow();
            if (reply.isPresent()) {
                out.blank();
                tell();
                if (reply.get() instanceof Reply.Told told) {
                    voice.sentence(told.sentence());
                } else if (reply.get() instanceof Reply.Shown shown) {
                    voice.panel(shown.panel());
                } else {
                    voice.scene(session.scene());
                }
                out.prompt();
            }
            heard = in.await(POLL_MILLIS);
        }
        return heard.line();
    }

    /** Whether the reader stays. */
    private boolean answer(String typed) {
        if (echoes) {
            out.entry(typed);
        }
        out.blank();
        Reply reply = session.perform(TypedCommand.read(typed, session.scene()));
        tell();
        if (reply instanceof Reply.Turned turned) {
            voice.scene(session.scene());
            turned.over().ifPresent(voice::panel);
        } else if (reply instanceof Reply.Grown) {
            voice.scene(session.scene());
        } else if (reply instanceof Reply.Again) {
            voice.again(session.scene());
        } else if (reply instanceof Reply.Told told) {
            voice.sentence(told.sentence());
        } else if (reply instanceof Reply.Shown shown) {
            voice.panel(shown.panel());
        } else if (reply instanceof Reply.Left) {
            return false;
        } else {
            throw new AssertionError(reply);
        }
        return true;
    }

    private void tell() {
        session.notices().forEach(voice::sentence);
    }
}
