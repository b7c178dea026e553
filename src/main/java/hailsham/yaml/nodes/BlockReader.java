package hailsham.yaml.nodes;

import hailsham.expression.Condition;
import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Block.Variant;
import hailsham.story.Passage;
import hailsham.yaml.fields.TextFields;
import hailsham.yaml.prose.ParagraphText;
import hailsham.yaml.prose.PassageReader;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one text, of paragraphs and blocks. */
public final class BlockReader {
    private final Writing writing;
    private final LineIds ids;
    /** Whether memories may break in. */
    private final boolean flashbacks;

    private BlockReader(Writing writing, LineIds ids, boolean flashbacks) {
        this.writing = writing;
        this.ids = ids;
        this.flashbacks = flashbacks;
    }

    /**
     * Reads a text.
     *
     * @param id the first part of the names of its paragraphs
     */
    public static List<Block> read(Reading reading, String key, String id, Writing writing) {
        BlockReader reader = new BlockReader(writing, new LineIds(id), true);
        return reader.text(reading.value(key));
    }

    /** Reads a text in which no memory may break in, since it may itself stand in the deepest flashback. */
    public static List<Block> readWithoutFlashbacks(Reading reading, String key, String id, Writing writing) {
        BlockReader reader = new BlockReader(writing, new LineIds(id), false);
        return reader.text(reading.value(key));
    }

    private List<Block> text(Optional<Value> value) {
        List<Block> blocks = new ArrayList<>();
        if (value.isEmpty() || value.get() instanceof Value.Broken) {
            return blocks;
        }
        if (value.get() instanceof Scalar scalar) {
            paragraphs(scalar, blocks);
        } else if (value.get() instanceof Sequence sequence) {
            for (Value item : sequence.items()) {
                item(item, blocks);
            }
        } else {
            throw new AssertionError(value);
        }
        return blocks;
    }

    private void paragraphs(Scalar scalar, List<Block> blocks) {
        for (ParagraphText paragraph :
                PassageReader.paragraphs(scalar.text(), writing.scope(), writing.diagnostics())) {
            blocks.add(new Block.Paragraph(paragraph.passage(ids.next())));
        }
    }

    private void item(Value item, List<Block> blocks) {
        if (item instanceof Scalar scalar) {
            boolean pause =
                    scalar.style() == Scalar.Style.PLAIN && scalar.value().equals("pause");
            if (pause) {
                blocks.add(new Block.Pause(scalar.where()));
            } else {
                paragraphs(scalar, blocks);
            }
        } else if (item instanceof Mapping mapping) {
            block(mapping, blocks);
        }
    }

    private void block(Mapping mapping, List<Block> blocks) {
        Span where = mapping.where();
        if (mapping.has("when")) {
            blocks.add(new Block.FirstOf(either(new Reading(mapping, TextFields.WHEN)), where));
        } else if (mapping.has("first")) {
            blocks.add(new Block.FirstOf(variants(new Reading(mapping, TextFields.FIRST)), where));
        } else if (mapping.has("rewrite")) {
            new Reading(mapping, TextFields.REWRITE)
                    .keys("rewrite", TextFields.CORRECTION)
                    .ifPresent(correction -> blocks.add(rewrite(correction, where)));
        } else if (mapping.has("recall")) {
            Reading recall = new Reading(mapping, TextFields.RECALL);
            List<Block> otherwise = text(recall.value("else"));
            memory(recall, "recall", Use.RECALLS).ifPresent(m -> blocks.add(new Block.Recall(m, otherwise, where)));
        } else if (mapping.has("tell")) {
            memory(new Reading(mapping, TextFields.TELL), "tell", Use.TELLS)
                    .ifPresent(memory -> blocks.add(new Block.Tell(memory, where)));
        } else if (mapping.has("retell")) {
            memory(new Reading(mapping, TextFields.RETELL), "retell", Use.RETELLS)
                    .ifPresent(memory -> blocks.add(new Block.Retell(memory, where)));
        }
    }

    private List<Variant> either(Reading reading) {
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(reading));
        if (reading.has("else")) {
            variants.add(new Variant(Optional.empty(), text(reading.value("else"))));
        }
        return variants;
    }

    private List<Variant> variants(Reading reading) {
        List<Reading> written = reading.readings("first", TextFields.VARIANT);
        List<Variant> variants = new ArrayList<>();
        for (Reading one : written) {
            if (!one.has("when") && variants.size() < written.size() - 1) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.NEVER_REACHED,
                                written.get(variants.size() + 1).where(),
                                "the text before this one always holds, so this is never read",
                                "give the one before a `when`, or move it to the end");
            }
            variants.add(variant(one));
        }
        return variants;
    }

    private Variant variant(Reading reading) {
        Optional<Condition> when = writing.condition(reading, "when");
        return new Variant(when, text(reading.value("text")));
    }

    private Block rewrite(Reading correction, Span where) {
        Passage first = writing.line(correction, "first", ids.next());
        Passage then = writing.line(correction, "then", ids.next());
        return new Block.Rewrite(first, then, where);
    }

    private Optional<String> memory(Reading reading, String key, Use use) {
        if (!flashbacks) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.FLASHBACK_IN_RETELLING,
                            reading.where(),
                            "`" + key + "` does not stand in how a memory is told",
                            "let it come back before or after, in the text of a node");
        }
        return reading.scalar(key).flatMap(name -> writing.find(Kind.MEMORY, name, use));
    }
}
