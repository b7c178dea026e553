package hailsham.check.style;

import hailsham.check.prose.Words;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.story.Style.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at nodes one by one: how long they are, and how their options begin. */
final class Screens {
    /** Of short options a word says enough: so many times as many must be alike as differ. */
    private static final int SO_MUCH_MORE = 3;

    private final Style style;
    private final Function<Passage, List<String>> wordings;
    private final List<Diagnostic> warnings = new ArrayList<>();

    private Screens(Style style, Function<Passage, List<String>> wordings) {
        this.style = style;
        this.wordings = wordings;
    }

    /** @param wordings those of a passage, see {@link Wordings#of} */
    static List<Diagnostic> warnings(Story story, Style style, Function<Passage, List<String>> wordings) {
        Screens screens = new Screens(style, wordings);
        for (Chapter chapter : story.chapters().values()) {
            for (Node node : chapter.nodes().values()) {
                screens.length(node, screens.words(node.text()));
                screens.options(node);
                screens.near(node);
            }
        }
        return screens.warnings;
    }

    /** The most that a reader can read of a text, flashbacks left out. */
    private int words(List<Block> text) {
        int words = 0;
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                words += words(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                words += first.variants().stream()
                        .mapToInt(variant -> words(variant.text()))
                        .max()
                        .orElse(0);
            } else if (block instanceof Block.Rewrite rewrite) {
                words += words(rewrite.first()) + words(rewrite.then());
            } else if (block instanceof Block.Recall recall) {
                words += words(recall.otherwise());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
        return words;
    }

    private int words(Passage passage) {
        return wordings.apply(passage).stream().mapToInt(Words::in).max().orElse(0);
    }

    private void length(Node node, int words) {
        Style.Limit limit = style.measures().get(Measure.NODE_WORDS);
        if (limit != null && words > limit.most()) {
            warn(Measure.NODE_WORDS, node.where(), words + " words where " + limit.most() + " may be", "cut it in two");
        }
    }

    private void options(Node node) {
        Style.Limit limit = style.measures().get(Measure.OPTIONS_ALIKE);
        if (limit == null || !(node.end() instanceof NodeEnd.Choices end)) {
            return;
        }
        Set<String> beginnings = end.choices().stream()
                .map(Choice::text)
                .flatMap(text -> wordings.apply(text).stream().limit(1))
                .flatMap(text -> Words.bare(text).stream().limit(1))
                .collect(Collectors.toSet());
        if (end.choices().size() >= limit.most() && beginnings.size() == 1) {
            warn(
                    Measure.OPTIONS_ALIKE,
                    node.where(),
                    "all options of `" + node.id() + "` begin with `"
                            + beginnings.iterator().next() + "`",
                    "let them begin otherwise");
        }
    }

    /** Two options that differ in little: from both sides what they begin and end on alike is left out. */
    private void near(Node node) {
        Style.Limit limit = style.measures().get(Measure.OPTIONS_NEAR);
        if (limit == null || !(node.end() instanceof NodeEnd.Choices end)) {
            return;
        }
        List<List<String>> options = end.choices().stream()
                .map(Choice::text)
                .flatMap(text -> wordings.apply(text).stream().limit(1))
                .map(Words::bare)
                .toList();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                int differ = differ(options.get(i), options.get(j));
                int alike = Math.max(options.get(i).size(), options.get(j).size()) - differ;
                if (differ <= limit.most() && alike >= SO_MUCH_MORE * differ) {
                    warn(
                            Measure.OPTIONS_NEAR,
                            node.where(),
                            "two options of `" + node.id() + "` differ in "
                                    + (differ == 1 ? "one word" : differ + " words")
                                    + ": `" + String.join(" ", options.get(i)) + "`, `"
                                    + String.join(" ", options.get(j)) + "`",
                            "name the different thing that each of them does");
                }
            }
        }
    }

    private static int differ(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int begin = 0;
        while (begin < shorter && one.get(begin).equals(other.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return Math.max(one.size(), other.size()) - begin - end;
    }

    private void warn(Measure measure, Span where, String message, String hint) {
        if (!Place.keyMayStand(measure.word(), where)) {
            warnings.add(new Diagnostic(
                    DiagnosticCode.STYLE, Optional.of(where), measure.word() + ": " + message, Optional.of(hint)));
        }
    }
}
