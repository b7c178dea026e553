package hailsham.save.format;

import hailsham.telling.strand.DecisionTree;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A telling as one thing after the other is done in it, without its story. */
final class Doing {
    private final List<Optional<Origin>> origins = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final List<DecisionTree> trees = new ArrayList<>();
    private int present;
    private int read;

    Doing(Ledger ledger, int read) {
        ledger.strands().forEach(this::add);
        this.present = ledger.present();
        this.read = read;
    }

    private void add(Strand strand) {
        origins.add(strand.origin());
        fates.add(strand.fate());
        trees.add(new DecisionTree(strand.steps(), strand.at(), strand.tip()));
    }

    int read() {
        return read;
    }

    private DecisionTree tree() {
        return trees.get(present);
    }

    Ledger ledger() {
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            DecisionTree tree = trees.get(i);
            strands.add(new Strand(origins.get(i), fates.get(i), tree.steps(), tree.at(), tree.tip()));
        }
        return new Ledger(strands, present);
    }

    /** Whether what a line says could be done here; what could not was never written by this program. */
    boolean can(Entry entry) {
        if (entry instanceof Entry.Went went) {
            return went.step() <= tree().steps().size();
        } else if (entry instanceof Entry.Turned turned) {
            return turned.strand() < trees.size();
        } else if (entry instanceof Entry.Marked marked) {
            return marked.strand() < trees.size();
        } else if (entry instanceof Entry.Replayed replayed) {
            return ledger().canBegin(replayed.origin());
        }
        return true;
    }

    void done(Entry entry) {
        int before = read;
        read = 0;
        if (entry instanceof Entry.Chose chose) {
            tree().choose(chose.decision());
        } else if (entry instanceof Entry.Undid undid) {
            tree().undo(undid.times());
        } else if (entry instanceof Entry.Redid redid) {
            tree().redo(redid.times());
        } else if (entry instanceof Entry.Went went) {
            tree().go(went.step());
        } else if (entry instanceof Entry.Replayed replayed) {
            add(Strand.begin(Optional.of(replayed.origin())));
            present = trees.size() - 1;
        } else if (entry instanceof Entry.Turned turned) {
            present = turned.strand();
        } else if (entry instanceof Entry.Marked marked) {
            fates.set(marked.strand(), marked.fate());
            read = before;
        } else if (entry instanceof Entry.Read events) {
            read = events.events();
        } else {
            throw new AssertionError(entry);
        }
    }
}
