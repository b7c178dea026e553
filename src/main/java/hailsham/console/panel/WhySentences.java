package hailsham.console.panel;

import hailsham.engine.Engine;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account.Because;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Ground.Fact;
import hailsham.story.Story;
import hailsham.telling.Causes;
import hailsham.telling.Causes.Cause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Grounds as they are told: by the decisions that made them so, or with all conditions and figures. */
final class WhySentences {
    private final Engine engine;
    private final Slots slots;
    private final Causes causes;

    WhySentences(Engine engine, Causes causes) {
        this.engine = engine;
        this.slots = engine.program().slots();
        this.causes = causes;
    }

    /** Whether a ground could have been otherwise. */
    boolean hasSomethingToSay(Ground ground) {
        return !facts(ground).isEmpty();
    }

    private static List<Fact> facts(Ground ground) {
        return ground.deciding().stream()
                .filter(fact -> fact.slot() >= 0 || fact.other().isPresent())
                .toList();
    }

    /** {@code Because you chose “Carry both bags”, in The Quay.} */
    String decisions(List<Because> all, boolean isSo) {
        Set<String> decided = new LinkedHashSet<>();
        for (Because because : all) {
            for (Fact fact : facts(because.ground())) {
                if (fact.question() instanceof Ground.Turn) {
                    decided.add(earlier(fact.slot(), causes.of(fact.slot(), because.done())));
                } else {
                    slots(fact)
                            .forEach(slot ->
                                    causes.of(slot, because.done()).forEach(cause -> decided.add(decided(cause))));
                }
            }
        }
        if (decided.isEmpty()) {
            return isSo ? "It has been so from the beginning." : "Nothing that you have decided bears on it yet.";
        }
        return (isSo ? "Because " : "What bears on it: ") + String.join("; ", decided) + ".";
    }

    /** Who comes is counted, so that all but the last of the times that were counted were earlier. */
    private String earlier(int slot, List<Cause> times) {
        boolean recalled = slots.all().get(slot).kind() == Kind.RECALLED;
        Set<String> decided = new LinkedHashSet<>();
        times.subList(0, Math.max(0, times.size() - 1)).forEach(cause -> decided.add(decided(cause)));
        if (decided.isEmpty()) {
            return recalled ? "it had not come back to you before" : "you had not come here before";
        }
        return (recalled ? "it had come back to you before, when " : "you had come here before, when ")
                + String.join(", when ", decided);
    }

    private static List<Integer> slots(Fact fact) {
        List<Integer> slots = new ArrayList<>();
        if (fact.slot() >= 0) {
            slots.add(fact.slot());
        }
        fact.other().map(Ground.Other::slot).filter(slot -> slot >= 0).ifPresent(slots::add);
        return slots;
    }

    private String decided(Cause cause) {
        String where = title(cause.chapter());
        return cause.words()
                .map(words -> "you chose “" + words + "”, in " + where)
                .orElseGet(() -> cause.decision().isEmpty() ? "it began so, in " + where : "you went on, in " + where);
    }

    private String title(String chapter) {
        Story story = engine.story();
        return story.chapters().containsKey(chapter) ? story.chapter(chapter).title() : chapter;
    }

    /** What was asked, its answer, and each fact of it. */
    List<String> figures(List<Because> all) {
        List<String> lines = new ArrayList<>();
        for (Because because : all) {
            Ground ground = because.ground();
            lines.add("when " + ground.written() + ": " + yesOrNo(ground));
            facts(ground).forEach(fact -> figures(fact, because.done(), lines));
        }
        return lines;
    }

    /** A fact with what was done to it: {@code nell.trust = 6, from 4; += 2 at quay/arrive.carry (turn 1): 4 to 6}. */
    private void figures(Fact fact, int done, List<String> lines) {
        lines.add(fact.written() + ": " + yesOrNo(fact));
        for (int number : slots(fact)) {
            Slot slot = slots.all().get(number);
            int value = number == fact.slot()
                    ? fact.value()
                    : fact.other().orElseThrow().value();
            lines.add(slot.kind().word() + " " + slot.name() + " = " + slot.word(value) + ", from "
                    + slot.word(slot.start()));
            for (Cause cause : causes.of(number, done)) {
                String at = cause.decision().map(Object::toString).orElse("the first page");
                lines.add(cause.write().written() + " at " + at + " (turn " + (cause.position() + 1) + "): "
                        + slot.word(cause.write().before()) + " to "
                        + slot.word(cause.write().after()) + swallowed(slot, cause));
            }
        }
    }

    private static String swallowed(Slot slot, Cause cause) {
        if (!cause.write().isSwallowed()) {
            return "";
        }
        boolean counts = slot.kind() == Kind.VISITS || slot.kind() == Kind.RECALLED;
        return counts ? ", as far as it is told apart" : ", the end of its range";
    }

    private static String yesOrNo(Ground ground) {
        return ground.holds() ? "yes" : "no";
    }
}
