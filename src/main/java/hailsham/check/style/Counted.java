package hailsham.check.style;

import hailsham.check.prose.Words;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Style.Limit;
import hailsham.story.Style.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sentences and paragraphs of a part, counted. Sentences are those of narration that have no speech in them; a passage
 * that varies is counted in its first wording.
 */
final class Counted {
    private static final int SHORT_SENTENCE = 4;
    private static final int LONG_PARAGRAPH = 30;
    private static final int SHORT_END = 6;

    private final String part;
    private final Map<Measure, Limit> measures;
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int paragraphs;
    private int shortEnds;

    private Counted(String part, Map<Measure, Limit> measures, List<Worded> lines) {
        this.part = part;
        this.measures = measures;
        lines.stream().flatMap(line -> line.wordings().stream().limit(1)).forEach(this::count);
        sentences.sort(null);
    }

    static List<Diagnostic> warnings(String part, Map<Measure, Limit> measures, List<Worded> lines) {
        Counted counted = new Counted(part, measures, lines);
        if (!counted.sentences.isEmpty()) {
            counted.sentences();
        }
        if (counted.paragraphs > 0) {
            counted.judge(
                    Measure.SHORT_ENDS,
                    Math.round(counted.shortEnds * 100f / counted.paragraphs),
                    "of 100 paragraphs of 30 words or more, those that end on six words or fewer");
        }
        return counted.warnings;
    }

    private void count(String text) {
        List<String> all = Sentences.of(text);
        all.stream()
                .filter(sentence -> sentence.indexOf('"') < 0)
                .map(Words::in)
                .forEach(sentences::add);
        if (Words.in(text) >= LONG_PARAGRAPH) {
            paragraphs++;
            shortEnds += Words.in(all.get(all.size() - 1)) <= SHORT_END ? 1 : 0;
        }
    }

    private void sentences() {
        int count = sentences.size();
        long brief = sentences.stream().filter(words -> words <= SHORT_SENTENCE).count();
        judge(Measure.MEDIAN_SENTENCE, sentences.get((count - 1) / 2), "words of the sentence in the middle");
        judge(
                Measure.LONG_SENTENCE,
                sentences.get((int) Math.ceil(count * 0.9) - 1),
                "words that nine in ten sentences have at the most");
        double mean = sentences.stream().mapToInt(words -> words).average().orElse(0);
        double squares = sentences.stream()
                .mapToDouble(words -> (words - mean) * (words - mean))
                .sum();
        judge(
                Measure.SENTENCE_SPREAD,
                (int) Math.round(Math.sqrt(squares / count)),
                "words that lengths of sentences lie from their mean");
        judge(
                Measure.SHORT_SENTENCES,
                Math.round(brief * 100f / count),
                "of 100 sentences, those of four words or fewer");
    }

    private void judge(Measure measure, int figure, String what) {
        Limit limit = measures.get(measure);
        if (limit != null && (figure > limit.most() || figure < limit.least().orElse(0))) {
            Span where = limit.where();
            String wanted = limit.least().isPresent()
                    ? limit.least().getAsInt() + " to " + limit.most() + " are wanted"
                    : limit.most() + " may be";
            warnings.add(new Diagnostic(
                    DiagnosticCode.STYLE,
                    Optional.of(where),
                    measure.word() + ": " + figure + " in `" + part + "` where " + wanted,
                    Optional.of(what)));
        }
    }
}
