package hailsham.author.statistics;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What places depend on, each place a set of names: variables, and {@code memory m}, {@code keepsake k}, {@code node
 * c/n}, {@code choice c/n.o}, {@code chapter c} for what has happened.
 */
final class Reads {
    private final List<Set<String>> places = new ArrayList<>();

    /** What every place of a node depends on: its text, its options, its ways on. */
    static List<Set<String>> of(Node node) {
        Reads reads = new Reads();
        reads.blocks(node.text());
        if (node.end() instanceof NodeEnd.Choices choices) {
            choices.choices().forEach(reads::choice);
        } else if (node.end() instanceof NodeEnd.Go go) {
            go.ways().forEach(way -> reads.condition(way.when()));
        } else if (node.end() instanceof NodeEnd.Threads threads) {
            reads.condition(threads.on().when());
            reads.passage(threads.on().text());
        } else if (node.end() instanceof NodeEnd.Share share) {
            reads.passage(share.keep().text());
            reads.blocks(share.keep().says());
        }
        return reads.places;
    }

    /** What every place of a text depends on. */
    static List<Set<String>> of(List<Block> text) {
        Reads reads = new Reads();
        reads.blocks(text);
        return reads.places;
    }

    private void choice(Choice choice) {
        condition(choice.when());
        passage(choice.text());
        choice.locked().ifPresent(this::passage);
        blocks(choice.says());
    }

    private void blocks(List<Block> text) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                passage(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                first.variants().forEach(variant -> {
                    condition(variant.when());
                    blocks(variant.text());
                });
            } else if (block instanceof Block.Recall recall) {
                places.add(Set.of("memory " + recall.memory()));
                blocks(recall.otherwise());
            } else if (block instanceof Block.Rewrite rewrite) {
                passage(rewrite.first());
                passage(rewrite.then());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void passage(Passage passage) {
        pieces(passage.pieces());
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Either either) {
                condition(Optional.of(either.when()));
                pieces(either.then());
                pieces(either.otherwise());
            } else if (piece instanceof Piece.Alternatives alternatives) {
                alternatives.items().forEach(this::pieces);
            } else if (!(piece instanceof Piece.Words)) {
                throw new AssertionError(piece);
            }
        }
    }

    private void condition(Optional<Condition> condition) {
        condition.ifPresent(c -> {
            Set<String> names = new HashSet<>();
            names(c, names);
            places.add(names);
        });
    }

    private static void names(Condition condition, Set<String> names) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> names(part, names));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> names(part, names));
        } else if (condition instanceof Condition.Not not) {
            names(not.part(), names);
        } else if (condition instanceof Condition.Named named) {
            names(named.body(), names);
        } else if (condition instanceof Condition.IsSet isSet) {
            names.add(isSet.variable());
        } else if (condition instanceof Condition.Comparison comparison) {
            side(comparison.left(), names);
            side(comparison.right(), names);
        } else if (condition instanceof Condition.Happened happened) {
            names.add(kind(happened.predicate()) + " " + happened.subject());
        } else {
            throw new AssertionError(condition);
        }
    }

    private static void side(Condition.Operand operand, Set<String> names) {
        if (operand instanceof Condition.Operand.Of of) {
            names.add(of.variable());
        } else if (operand instanceof Condition.Operand.Times times) {
            names.add("node " + times.node());
        }
    }

    private static String kind(Condition.Predicate predicate) {
        return switch (predicate) {
            case LIVED, HEARD, HELD, RETOLD, SHARED -> "memory";
            case HAS, LOST, FOUND -> "keepsake";
            case TOLD -> "chapter";
            case SEEN -> "node";
            case CHOSE -> "choice";
        };
    }

    /** What effects change, by the same names. */
    static Set<String> changedBy(List<Effect> effects) {
        Set<String> changed = new HashSet<>();
        for (Effect each : effects) {
            Effect effect = each instanceof Effect.When when ? when.effect() : each;
            if (effect instanceof Effect.Add add) {
                changed.add(add.variable());
            } else if (effect instanceof Effect.Assign assign) {
                changed.add(assign.variable());
            } else if (effect instanceof Effect.Raise raise) {
                changed.add(raise.variable());
            } else if (effect instanceof Effect.Remember remember) {
                changed.add("memory " + remember.memory());
            } else if (effect instanceof Effect.Hear hear) {
                changed.add("memory " + hear.memory());
            } else if (effect instanceof Effect.Handle handle) {
                changed.add("keepsake " + handle.keepsake());
            } else {
                throw new AssertionError(effect);
            }
        }
        return changed;
    }
}
