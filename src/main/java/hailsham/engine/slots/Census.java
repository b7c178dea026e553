package hailsham.engine.slots;

import hailsham.expression.Condition;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a state must keep beside its variables, memories and keepsakes: only what something in the story reads.
 *
 * <p>It walks the whole story before the first page, so it does no more than look.
 */
final class Census {
    /** Chapters of which it is asked whether they were told. */
    final Set<String> told = new LinkedHashSet<>();

    /** Nodes whose visits are counted, by their whole names. */
    final Map<String, Fold> visits = new LinkedHashMap<>();

    /** Choices of which it matters whether they were taken, by their whole names. */
    final Set<String> chosen = new LinkedHashSet<>();

    /** Memories whose recallings are counted. */
    final Map<String, Fold> recalled = new LinkedHashMap<>();

    /** The most memories that can be brought up at once. */
    int picks;

    private final Story story;

    /** The node or memory in which the walk is; alternatives count its visits or recallings. */
    private @Nullable NodeId node;

    private @Nullable String memory;

    Census(Story story, Iterable<Condition> alsoAsked) {
        this.story = story;
        for (Chapter chapter : story.chapters().values()) {
            told.addAll(chapter.needs());
            for (Node each : chapter.nodes().values()) {
                node = each.id();
                effects(each.effects());
                texts(each.text());
                end(each);
            }
        }
        node = null;
        for (Memory each : story.memories().values()) {
            memory = each.id();
            memory(each);
        }
        memory = null;
        for (World.Variable variable : story.world().variables().values()) {
            for (Passage passage : variable.says().values()) {
                pieces(passage.pieces());
            }
        }
        for (Condition condition : alsoAsked) {
            condition(condition);
        }
    }

    private void memory(Memory each) {
        texts(each.text());
        for (Memory.Retelling retelling : each.retellings()) {
            pieces(retelling.option().pieces());
            effects(retelling.effects());
            texts(retelling.says());
        }
        for (Memory.Answer answer : each.with().values()) {
            texts(answer.text());
            effects(answer.effects());
        }
    }

    private void end(Node each) {
        NodeEnd end = each.end();
        if (end instanceof NodeEnd.Choices choices) {
            for (Choice choice : choices.choices()) {
                choice(each.id(), choice);
            }
        } else if (end instanceof NodeEnd.Go go) {
            for (NodeEnd.Way way : go.ways()) {
                condition(way.when());
            }
        } else if (end instanceof NodeEnd.Threads threads) {
            pieces(threads.on().text().pieces());
            condition(threads.on().when());
            threads(threads.part());
        } else if (end instanceof NodeEnd.Share share) {
            picks = Math.max(picks, share.picks());
            pieces(share.keep().text().pieces());
            effects(share.keep().effects());
            texts(share.keep().says());
        } else if (!(end instanceof NodeEnd.Ends)) {
            throw new AssertionError(end);
        }
    }

    private void choice(NodeId at, Choice choice) {
        if (choice.once()) {
            chosen.add(at + "." + choice.id());
        }
        pieces(choice.text().pieces());
        if (choice.locked().isPresent()) {
            pieces(choice.locked().get().pieces());
        }
        condition(choice.when());
        effects(choice.effects());
        texts(choice.says());
    }

    private void threads(String part) {
        for (Part each : story.parts()) {
            if (each.id().equals(part)) {
                for (String id : each.chapters()) {
                    Chapter chapter = story.chapter(id);
                    if (chapter.thread().isPresent()) {
                        told.add(id);
                        pieces(chapter.thread().get().pieces());
                    }
                }
            }
        }
    }

    private void texts(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                pieces(paragraph.passage().pieces());
            } else if (block instanceof Block.FirstOf firstOf) {
                for (Block.Variant variant : firstOf.variants()) {
                    condition(variant.when());
                    texts(variant.text());
                }
            } else if (block instanceof Block.Recall recall) {
                texts(recall.otherwise());
            } else if (block instanceof Block.Rewrite rewrite) {
                pieces(rewrite.first().pieces());
                pieces(rewrite.then().pieces());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            // Most are, so it is asked first.
            if (!(piece instanceof Piece.Words)) {
                varies(piece);
            }
        }
    }

    private void varies(Piece piece) {
        if (piece instanceof Piece.Either either) {
            condition(either.when());
            pieces(either.then());
            pieces(either.otherwise());
        } else if (piece instanceof Piece.Alternatives alternatives) {
            alternatives(alternatives);
        } else {
            throw new AssertionError(piece);
        }
    }

    private void alternatives(Piece.Alternatives alternatives) {
        int count = alternatives.items().size();
        Fold fold = memory != null ? fold(recalled, memory) : node != null ? fold(visits, node.toString()) : new Fold();
        switch (alternatives.order()) {
            case SEQUENCE -> fold.upTo(count);
            case ONCE -> fold.upTo(count + 1);
            case CYCLE -> fold.every(count);
        }
        if (memory != null) {
            // One that was never played is shown as if it had been once.
            fold.upTo(1);
        }
        for (List<Piece> item : alternatives.items()) {
            pieces(item);
        }
    }

    private void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.When when) {
                condition(when.condition());
            }
        }
    }

    private void condition(Optional<Condition> condition) {
        if (condition.isPresent()) {
            condition(condition.get());
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            for (Condition part : and.parts()) {
                condition(part);
            }
        } else if (condition instanceof Condition.Or or) {
            for (Condition part : or.parts()) {
                condition(part);
            }
        } else if (condition instanceof Condition.Not not) {
            condition(not.part());
        } else if (condition instanceof Condition.Named named) {
            condition(named.body());
        } else if (condition instanceof Condition.Comparison comparison) {
            count(comparison.left(), comparison.operator(), comparison.right());
            count(comparison.right(), Guard.turned(comparison.operator()), comparison.left());
        } else if (condition instanceof Condition.Happened happened) {
            happened(happened);
        } else if (!(condition instanceof Condition.IsSet)) {
            throw new AssertionError(condition);
        }
    }

    private void happened(Condition.Happened happened) {
        switch (happened.predicate()) {
            case TOLD -> told.add(happened.subject());
            case SEEN -> fold(visits, happened.subject()).upTo(1);
            case CHOSE -> chosen.add(happened.subject());
            case LIVED, HEARD, HELD, RETOLD, SHARED, HAS, LOST, FOUND -> {
                // Kept in any case.
            }
        }
    }

    private void count(Operand counted, Operator operator, Operand against) {
        if (counted instanceof Operand.Times times) {
            Fold fold = fold(visits, times.node());
            if (against instanceof Operand.Constant constant) {
                boolean below = operator == Operator.LESS || operator == Operator.AT_LEAST;
                fold.upTo(below ? constant.value() : constant.value() + 1);
            } else if (against instanceof Operand.Of of) {
                fold.upTo(Slots.variable(story, of.variable()).type().most() + 1);
            } else {
                fold.endlessly();
            }
        }
    }

    private static Fold fold(Map<String, Fold> folds, String name) {
        Fold fold = folds.get(name);
        if (fold == null) {
            fold = new Fold();
            folds.put(name, fold);
        }
        return fold;
    }
}
