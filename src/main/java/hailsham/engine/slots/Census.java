package hailsham.engine.slots;

import hailsham.expression.Condition;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a state must keep beside its variables, memories and keepsakes: only what something in the story reads.
 *
 * <p>It walks the whole story before the first page, so it does no more than look.
 */
final class Census {
    final Tally tally;

    /** The most memories that can be brought up at once. */
    int picks;

    private final Story story;

    /** The node or memory in which the walk is; alternatives count its visits or recallings. */
    private @Nullable NodeId node;

    private @Nullable String memory;

    Census(Story story, Iterable<Condition> alsoAsked) {
        this.story = story;
        this.tally = new Tally(story);
        for (Chapter chapter : story.chapters().values()) {
            tally.told.addAll(chapter.needs());
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
            tally.condition(condition);
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
            tally.chosen.add(at + "." + choice.id());
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
                        tally.told.add(id);
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
            tally.condition(either.when());
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
        if (memory != null) {
            tally.recallings(memory, alternatives.order(), count);
        } else if (node != null) {
            tally.visits(node.toString(), alternatives.order(), count);
        }
        for (List<Piece> item : alternatives.items()) {
            pieces(item);
        }
    }

    private void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.When when) {
                tally.condition(when.condition());
            }
        }
    }

    private void condition(Optional<Condition> condition) {
        if (condition.isPresent()) {
            tally.condition(condition.get());
        }
    }
}
