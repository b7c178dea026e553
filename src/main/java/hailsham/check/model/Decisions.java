package hailsham.check.model;

import hailsham.engine.program.ChoiceStop;
import hailsham.engine.program.Op;
import hailsham.engine.program.Program;
import hailsham.engine.program.RetellStop;
import hailsham.engine.program.ShareStop;
import hailsham.engine.program.Stop;
import hailsham.engine.program.ThreadStop;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import java.util.ArrayList;
import java.util.List;

/** Makes the ways that a reader may take at a stop, as the stop itself offers them. */
final class Decisions {
    private final ModelBuilder builder;
    private final Program program;
    private final Slots slots;
    private final Point from;

    Decisions(ModelBuilder builder, Point from) {
        this.builder = builder;
        this.program = builder.program();
        this.slots = program.slots();
        this.from = from;
    }

    void at(Place place, Stop stop) {
        from.becomes(Point.Kind.STOP, place);
        if (stop instanceof ChoiceStop choices) {
            choices(place, choices.offers());
        } else if (stop instanceof ThreadStop threads) {
            threads(place, threads);
        } else if (stop instanceof ShareStop share) {
            share(place, share);
        } else if (stop instanceof RetellStop retell) {
            retell(place, retell);
        } else {
            decided(stop.id(0), Formula.TRUE).goOn(after(place));
        }
    }

    private Course decided(String decision, Formula when) {
        return Course.decided(builder, from, decision, when);
    }

    private void choices(Place place, List<ChoiceStop.Offer> offers) {
        NodeEnd.Choices written = (NodeEnd.Choices) program.node(place.unit()).end();
        List<Formula> first = new ArrayList<>();
        for (ChoiceStop.Offer offer : offers) {
            first.add(offer.fallback() || offer.grafted() ? Formula.FALSE : Formula.and(there(offer), when(offer)));
        }
        Formula nothingElse = Formula.not(Formula.any(first));
        List<Formula> free = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            ChoiceStop.Offer offer = offers.get(i);
            Formula shown = offer.fallback() ? Formula.and(nothingElse, there(offer)) : there(offer);
            Formula taken = Formula.and(shown, when(offer));
            free.add(taken);
            note(Sight.Kind.CHOICE, i, 0, taken);
            note(Sight.Kind.CHOICE, i, 1, Formula.and(there(offer), Formula.not(when(offer))));
            read(place, i, written.choices().get(i), shown, when(offer));
            decided(offer.id(), taken).goOn(place.at(offer.address()));
        }
        note(Sight.Kind.STUCK, 0, 0, Formula.not(Formula.any(free)));
        for (int i = 0; i < free.size(); i++) {
            for (int j = i + 1; j < free.size(); j++) {
                if (leadTheSameWay(written.choices().get(i), written.choices().get(j))) {
                    note(Sight.Kind.TOGETHER, i, j, Formula.and(free.get(i), free.get(j)));
                }
            }
        }
    }

    private static boolean leadTheSameWay(Choice one, Choice other) {
        return one.go().equals(other.go()) && one.effects().equals(other.effects());
    }

    private void read(Place place, int number, Choice choice, Formula shown, Formula when) {
        boolean locked = choice.locked().isPresent();
        option(place, 2 * number, choice.text(), locked ? shown : Formula.and(shown, when));
        if (locked) {
            option(place, 2 * number + 1, choice.locked().get(), Formula.and(shown, Formula.not(when)));
        }
    }

    private static Formula when(ChoiceStop.Offer offer) {
        return GuardFormulas.of(offer.when());
    }

    /** It is not gone. */
    private static Formula there(ChoiceStop.Offer offer) {
        return offer.spent() < 0 ? Formula.TRUE : Formula.not(Course.taken(offer.spent()));
    }

    private void threads(Place place, ThreadStop hub) {
        NodeEnd.Threads written = (NodeEnd.Threads) program.node(place.unit()).end();
        List<Formula> free = new ArrayList<>();
        List<Formula> left = new ArrayList<>();
        List<Formula> over = new ArrayList<>();
        for (int i = 0; i < hub.threads().size(); i++) {
            ThreadStop.Told thread = hub.threads().get(i);
            Formula untold = Formula.not(Course.taken(thread.told()));
            List<Formula> met = new ArrayList<>(List.of(untold));
            thread.needs().forEach(need -> met.add(Course.taken(need)));
            if (thread.mayBeLeft()) {
                left.add(untold);
            } else {
                over.add(Formula.not(untold));
            }
            Formula when = Formula.all(met);
            free.add(when);
            option(place, 2 * i, program.chapter(thread.node()).thread().orElseThrow(), when);
            decided(thread.id(), when).enter(thread.node());
        }
        over.add(Formula.not(Formula.atLeast(hub.leave() + 1, left)));
        Formula toldEnough = Formula.all(over);
        Formula asked = GuardFormulas.of(hub.onWhen());
        Formula on = Formula.and(toldEnough, asked);
        free.add(on);
        option(place, 2 * hub.threads().size(), written.on().text(), on);
        note(Sight.Kind.ON, 0, 0, on);
        note(Sight.Kind.ON, 0, 1, Formula.and(toldEnough, Formula.not(asked)));
        note(Sight.Kind.STUCK, 0, 0, Formula.not(Formula.any(free)));
        decided(hub.id(hub.threads().size()), on).goOn(place.at(hub.onAddress()));
    }

    private void share(Place place, ShareStop share) {
        NodeEnd.Share written = (NodeEnd.Share) program.node(place.unit()).end();
        int picks = slots.need(Kind.PICKS, "");
        List<Formula> earlier = new ArrayList<>();
        for (int i = 0; i < share.memories().size(); i++) {
            ShareStop.Memory memory = share.memories().get(i);
            Formula available = Formula.and(Course.held(memory.held()), Formula.not(Course.taken(memory.shared())));
            Formula shown = Formula.and(available, Formula.not(Formula.atLeast(share.shows(), earlier)));
            earlier.add(available);
            builder.sightings().add(Sight.Kind.UNIT, memory.unit(), 0, 0, from.number(), shown);
            decided(memory.id(), shown)
                    .add(picks, -1)
                    .set(memory.shared(), memory.person())
                    .goOn(place.call(memory.unit()));
        }
        int keep = share.memories().size();
        option(place, 2 * keep, written.keep().text(), Formula.TRUE);
        decided(share.id(keep), Formula.TRUE)
                .set(picks, 0)
                .goOn(place.at(share.addresses().keep()));
    }

    private void retell(Place place, RetellStop retell) {
        for (int i = 0; i < retell.ways().size(); i++) {
            RetellStop.Way way = retell.ways().get(i);
            Memory memory = program.memory(program.memoryOf(way.unit()));
            List<Arm> arms = arms(memory.retellings().get(i).option(), way.unit());
            builder.sightings().add(Sight.Kind.OPTION, way.unit(), 0, arms, from.number(), Formula.TRUE);
            builder.sightings().add(Sight.Kind.UNIT, way.unit(), 0, 0, from.number(), Formula.TRUE);
            decided(way.id(), Formula.TRUE).set(retell.retold(), i + 1).goOn(place.call(way.unit()));
        }
        decided(retell.id(retell.ways().size()), Formula.TRUE).goOn(after(place));
    }

    private static Place after(Place place) {
        return place.at(place.address() + Op.STOP.length());
    }

    private void note(Sight.Kind kind, int index, int arm, Formula when) {
        builder.sightings().add(kind, from.node(), index, arm, from.number(), when);
    }

    private void option(Place place, int index, Passage text, Formula shown) {
        List<Arm> arms = arms(text, place.unit());
        builder.sightings().add(Sight.Kind.OPTION, place.unit(), index, arms, from.number(), shown);
    }

    private List<Arm> arms(Passage text, int unit) {
        return ArmReader.of(text, slots, builder.sources().counter(unit));
    }
}
