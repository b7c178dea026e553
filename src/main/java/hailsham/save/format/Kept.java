package hailsham.save.format;

import hailsham.telling.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a telling: no more than is needed to have it again from its story.
 *
 * @param log every decision, those that were undone at its end included
 * @param position how many of them stand
 * @param read how many events of the present turn were revealed
 * @param counter the number of the last thing that was done in the slot
 */
public record Kept(List<Decision> log, int position, int read, long counter) {
    public Kept {
        log = List.copyOf(log);
    }

    public static Kept nothing(long counter) {
        return new Kept(List.of(), 0, 0, counter);
    }

    /** Whether this way is part of the other. */
    public boolean isWithin(Kept other) {
        return log.size() <= other.log.size() && log.equals(other.log.subList(0, log.size()));
    }

    /** This, and those of the lines that follow it one after the other. */
    public Kept followedBy(List<JournalLine> lines) {
        List<Decision> log = new ArrayList<>(this.log);
        int position = this.position;
        int read = this.read;
        long counter = this.counter;
        for (JournalLine line : lines) {
            if (line.number() != counter + 1) {
                continue;
            }
            Entry entry = line.entry();
            if (entry instanceof Entry.Chose chose) {
                log.subList(position, log.size()).clear();
                log.add(chose.decision());
                position++;
                read = 0;
            } else if (entry instanceof Entry.Undid undid) {
                position = Math.max(0, position - undid.times());
                read = 0;
            } else if (entry instanceof Entry.Redid redid) {
                position = Math.min(log.size(), position + redid.times());
                read = 0;
            } else if (entry instanceof Entry.Read events) {
                read = events.events();
            } else {
                throw new AssertionError(entry);
            }
            counter++;
        }
        return new Kept(log, position, read, counter);
    }

    /** What leads from this to what a telling is now; empty where nothing that a reader does could. */
    public Optional<List<Entry>> stepsTo(List<Decision> now, int nowPosition, int nowRead) {
        int common = 0;
        while (common < log.size() && common < now.size() && log.get(common).equals(now.get(common))) {
            common++;
        }
        List<Entry> steps = new ArrayList<>();
        int at = position;
        if (now.size() > common || log.size() > common) {
            // A decision that was taken where the same was undone leaves a log that is only shorter.
            int from = common == now.size() ? common - 1 : common;
            if (from < 0) {
                return Optional.empty();
            }
            move(at, from, steps);
            now.subList(from, now.size()).forEach(decision -> steps.add(new Entry.Chose(decision)));
            at = now.size();
        }
        move(at, nowPosition, steps);
        int readAfter = steps.isEmpty() ? read : 0;
        if (nowRead != readAfter) {
            steps.add(new Entry.Read(nowRead));
        }
        return Optional.of(steps);
    }

    private static void move(int from, int to, List<Entry> steps) {
        if (to < from) {
            steps.add(new Entry.Undid(from - to));
        } else if (to > from) {
            steps.add(new Entry.Redid(to - from));
        }
    }
}
