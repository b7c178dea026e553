package hailsham.telling.carry;

import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of one decision of an older telling, from a state of the story as it is now. */
final class Onward {
    /** So many new pages may lie before the place in which it was decided. */
    private static final int MOST_PAGES = 100;

    private static final String ON = "on";

    private final Engine engine;
    private final FormerNames names;

    Onward(Engine engine, FormerNames names) {
        this.engine = engine;
        this.names = names;
    }

    /** Decisions that are taken, and the state to which they lead. */
    record Taken(List<Decision> decisions, State state) {
        Taken {
            decisions = List.copyOf(decisions);
        }
    }

    /** Takes a decision, pressing on before it through pages on which nothing else can be done. */
    Optional<Taken> take(State from, Decision decision) {
        List<Decision> taken = new ArrayList<>();
        State state = from;
        while (!offers(state, decision)) {
            Optional<String> on = onlyPressingOn(state);
            if (on.isEmpty() || taken.size() == MOST_PAGES) {
                return Optional.empty();
            }
            taken.add(new Decision(engine.node(state), on.get()));
            state = engine.choose(state, on.get()).state();
        }
        taken.add(decision);
        return Optional.of(
                new Taken(taken, engine.choose(state, decision.option()).state()));
    }

    private Optional<String> onlyPressingOn(State state) {
        List<Option> options = engine.options(state);
        return options.size() == 1 && options.get(0).kind() == Option.Kind.ON
                ? Optional.of(options.get(0).id())
                : Optional.empty();
    }

    private boolean offers(State state, Decision decision) {
        if (!decision.node().equals(engine.node(state))) {
            return false;
        }
        for (int move : engine.moves(state)) {
            if (engine.option(state, move).equals(decision.option())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a decision may be left out, if what was decided after it can be taken where the story stands without it: it
     * is gone for good, or was pressing on, by which nothing was decided.
     */
    boolean canBeLeftOut(Decision former) {
        Decision now = names.now(former);
        boolean pressedOn = now.option().equals(ON) && !isChoice(now);
        return pressedOn || isRetired(former);
    }

    boolean isRetired(Decision former) {
        return names.isRetired(former) || names.isRetired(names.now(former));
    }

    private boolean isChoice(Decision decision) {
        return node(decision.node())
                .flatMap(node -> choice(node, decision.option()))
                .isPresent();
    }

    private Optional<Node> node(NodeId id) {
        Story story = engine.story();
        return story.chapters().containsKey(id.chapter())
                ? Optional.ofNullable(story.chapter(id.chapter()).nodes().get(id.node()))
                : Optional.empty();
    }

    private static Optional<Choice> choice(Node node, String option) {
        return node.end() instanceof NodeEnd.Choices choices
                ? choices.choices().stream()
                        .filter(choice -> choice.id().equals(option))
                        .findFirst()
                : Optional.empty();
    }

    /** Why a decision cannot be taken any more. */
    Break.Reason whyNot(State from, Decision former) {
        Decision now = names.now(former);
        boolean here = now.node().equals(engine.node(from));
        if (isRetired(former)) {
            return Break.Reason.RETIRED;
        } else if (!hasChapter(now.node().chapter())
                || names.chapter(now.option())
                        .filter(chapter -> !hasChapter(chapter))
                        .isPresent()) {
            return Break.Reason.CHAPTER_GONE;
        } else if (node(now.node()).isEmpty()) {
            return Break.Reason.PAGE_GONE;
        } else if (here && !isThere(now)) {
            return Break.Reason.CHOICE_GONE;
        } else if (here && isAskedSomethingElse(from, now)) {
            return Break.Reason.NEWLY_ASKED;
        }
        return here ? Break.Reason.NOT_OFFERED : Break.Reason.LEADS_ELSEWHERE;
    }

    private boolean hasChapter(String id) {
        return engine.story().chapters().containsKey(id);
    }

    /** Whether what a decision names is in the story; those of the program's own have a dot, or press on. */
    private boolean isThere(Decision now) {
        Optional<String> memory = names.memory(now.option());
        return memory.isPresent()
                ? engine.story().memories().containsKey(memory.get())
                : now.option().indexOf('.') >= 0 || now.option().equals(ON) || isChoice(now);
    }

    private boolean isAskedSomethingElse(State from, Decision now) {
        List<Option> options = engine.options(from);
        String asked = kind(now.option());
        return !options.isEmpty()
                && options.stream().noneMatch(option -> kind(option.id()).equals(asked));
    }

    private static String kind(String option) {
        int dot = option.indexOf('.');
        return dot < 0 ? "" : option.substring(0, dot);
    }
}
