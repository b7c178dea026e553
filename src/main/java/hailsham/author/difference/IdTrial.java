package hailsham.author.difference;

import hailsham.story.Story;
import hailsham.telling.carry.Break;
import hailsham.telling.carry.FormerNames;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries every id of the older story on the ways that speak of it. */
final class IdTrial {
    private final FormerNames names;
    private final List<NamedThing> older;
    private final List<NamedThing> newer;
    private final List<Way> ways;
    private final List<WayReading> readings;
    private final Set<WayReading> explained = new LinkedHashSet<>();

    IdTrial(Story older, Story newer, List<Way> ways, List<WayReading> readings) {
        this.names = new FormerNames(newer);
        this.older = NamedThing.all(older);
        this.newer = NamedThing.all(newer);
        this.ways = ways;
        this.readings = readings;
    }

    List<IdChange> changes() {
        List<IdChange> changes = new ArrayList<>();
        older.forEach(thing -> change(thing).ifPresent(changes::add));
        changes.addAll(unexplained());
        return changes;
    }

    private Optional<IdChange> change(NamedThing thing) {
        NamedThing called = thing.now(names);
        Optional<NamedThing> found = called.among(newer);
        boolean stays = found.isPresent() && called.id().equals(thing.id());
        Optional<IdChange.Moved> moved = found.filter(there -> !there.place().equals(called.place()))
                .map(there -> new IdChange.Moved(thing.place(), there.place()));
        if (stays && moved.isEmpty()) {
            return Optional.empty();
        }
        Optional<Break> broken = broken(called);
        int speak = (int) ways.stream()
                .filter(way -> way.log().stream().anyMatch(thing::isIn))
                .count();
        boolean lost = found.isEmpty() && thing.kind().isDecided() && !isOnlyPressedOn(thing) && !isDoneWithout(thing);
        IdChange.Saves saves = broken.isPresent() || lost
                ? IdChange.Saves.BREAKS
                : found.isPresent() && !stays ? IdChange.Saves.MAPPED : IdChange.Saves.SAFE;
        return Optional.of(new IdChange(
                thing.kind().word(),
                thing.id(),
                saves,
                found.map(NamedThing::id),
                moved,
                broken.map(Break::reason),
                broken.map(Break::stands),
                speak));
    }

    /** Whether a way that speaks of it was gone to its end without it. */
    private boolean isDoneWithout(NamedThing thing) {
        for (int i = 0; i < ways.size(); i++) {
            if (readings.get(i).carried().broken().isEmpty()
                    && ways.get(i).log().stream().anyMatch(thing::isIn)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is ever decided in a node, so that no save misses it. */
    private boolean isOnlyPressedOn(NamedThing thing) {
        return thing.kind() == NamedThing.Kind.NODE
                && older.stream()
                        .noneMatch(other -> other.kind() == NamedThing.Kind.CHOICE
                                && other.id().startsWith(thing.id() + "."));
    }

    /** Where a way breaks at a decision that speaks of something; the first that does. */
    private Optional<Break> broken(NamedThing called) {
        Optional<Break> first = Optional.empty();
        for (WayReading reading : readings) {
            Optional<Break> here = reading.carried().broken().filter(broken -> called.isIn(broken.decision()));
            if (here.isPresent()) {
                explained.add(reading);
                first = first.or(() -> here);
            }
        }
        return first;
    }

    /** Decisions at which ways break though nothing that they name went or moved. */
    private List<IdChange> unexplained() {
        Map<Decision, Break> breaks = new LinkedHashMap<>();
        for (WayReading reading : readings) {
            if (!explained.contains(reading)) {
                reading.carried().broken().ifPresent(broken -> breaks.putIfAbsent(broken.decision(), broken));
            }
        }
        List<IdChange> changes = new ArrayList<>();
        breaks.forEach((decision, broken) -> changes.add(new IdChange(
                "decision",
                decision.toString(),
                IdChange.Saves.BREAKS,
                Optional.of(decision.toString()),
                Optional.empty(),
                Optional.of(broken.reason()),
                Optional.of(broken.stands()),
                (int) ways.stream()
                        .filter(way -> way.log().stream()
                                .anyMatch(taken -> names.now(taken).equals(decision)))
                        .count())));
        return changes;
    }
}
