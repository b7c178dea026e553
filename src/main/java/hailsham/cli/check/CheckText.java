package hailsham.cli.check;

import hailsham.check.Answer;
import hailsham.check.Report;
import hailsham.check.fault.Finding;
import hailsham.check.walk.Witness;
import hailsham.cli.Stories;
import hailsham.cli.report.CountText;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code check} says to people: every problem with the choices that show it, then what waits, and what is open. */
final class CheckText {
    private CheckText() {}

    /**
     * Says all of it, a problem at a time: of a large story it may be more than there is memory for.
     *
     * @param answers what is to be said after the problems
     * @throws IOException where it finds no taker
     */
    static void write(List<Finding> findings, String answers, Writer text) throws IOException {
        DiagnosticPrinter printer = DiagnosticPrinter.plain();
        List<Diagnostic> waiting = new ArrayList<>();
        int problems = 0;
        for (Finding finding : findings) {
            if (finding.problem().severity() == Severity.NOTE) {
                waiting.add(finding.problem());
            } else {
                problems++;
                text.append(printer.print(finding.problem()));
                if (finding.witness().isPresent()) {
                    text.append(choices(finding.witness().get()));
                }
                text.append('\n');
            }
        }
        if (!waiting.isEmpty()) {
            text.append("Waiting for what is still to be written:\n");
            for (Diagnostic note : waiting) {
                text.append("  ").append(line(note)).append('\n');
            }
            text.append('\n');
        }
        text.append(answers).append(Stories.count(problems)).append('\n');
    }

    private static String choices(Witness witness) {
        int replays = witness.replays().size();
        int count = witness.choices().size() - replays;
        String lead = witness.choices().isEmpty()
                ? "  = on the first page\n"
                : "  = after " + (witness.shortest() ? "no fewer than " : "") + count
                        + (count == 1 ? " choice" : " choices")
                        + (replays == 0
                                ? ":\n"
                                : replays == 1 ? " and a replay:\n" : " and " + replays + " replays:\n");
        return witness.choices().stream()
                .map(choice -> "      " + choice + "\n")
                .collect(Collectors.joining("", lead, ""));
    }

    private static String line(Diagnostic note) {
        return note.span().map(span -> span + ": ").orElse("") + note.message();
    }

    /** What is not known. */
    static String open(List<Answer> answers) {
        String open = answers.stream()
                .filter(answer -> answer.kind() != Answer.Kind.PROVED)
                .map(answer -> "  " + answer.question() + ": " + answer.why().orElse("") + "\n")
                .collect(Collectors.joining());
        return open.isEmpty() ? "" : "UNKNOWN:\n" + open + "\n";
    }

    /** What was proved of a story; nothing where it could not be read. */
    static String answers(Optional<Report> proved) {
        return proved.map(CheckText::answers).orElse("");
    }

    private static String answers(Report report) {
        StringBuilder text = new StringBuilder(open(report.answers()));
        if (!report.contracts().isEmpty()) {
            long kept = report.contracts().stream()
                    .filter(contract -> contract.kept().orElse(false))
                    .count();
            text.append("Contracts: ")
                    .append(kept)
                    .append(" of ")
                    .append(report.contracts().size())
                    .append(" proved to be kept\n");
        }
        text.append("Ways through: ").append(CountText.of(report.ways())).append('\n');
        text.append("States: ").append(CountText.of(report.states())).append('\n');
        return text.toString();
    }
}
