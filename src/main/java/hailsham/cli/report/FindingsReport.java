package hailsham.cli.report;

import hailsham.check.explore.Findings;
import hailsham.check.explore.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an exploration found, for somebody who reads it: the figures, what was missed, what became of the people. */
final class FindingsReport {
    /** Less than this is seldom. */
    private static final double SELDOM = 0.01;

    private final Findings findings;
    private final StringBuilder text = new StringBuilder();

    private FindingsReport(Findings findings) {
        this.findings = findings;
    }

    static String of(Findings findings, double seconds) {
        FindingsReport report = new FindingsReport(findings);
        report.figures(seconds);
        report.ends();
        report.missed("nodes", findings.nodes());
        report.missed("options", findings.options());
        report.missed("lines", findings.lines());
        report.bands();
        return report.text.toString();
    }

    private void figures(double seconds) {
        line(
                "MEASURED: %,d %s readings, seed %d",
                findings.runs(), findings.reader().word(), findings.seed());
        line("%,d turns in %.1f s, %,.0f a second", findings.turns(), seconds, findings.turns() / seconds);
        line("");
        spread("words read", findings.words());
        spread("choices", findings.choices());
        line("second reading   %s of its words are new", percent(findings.newWords()));
        line("two readings     share %s of the words that they meet together", percent(findings.sharedWords()));
    }

    private void spread(String name, Spread spread) {
        line(
                "%-16s least %,d, median %,d, most %,d, mean %,.0f",
                name, spread.least(), spread.median(), spread.most(), spread.mean());
    }

    private void ends() {
        line("");
        line("where readings end");
        findings.endings().forEach(this::share);
        if (findings.unfinished() > 0) {
            share("(still to be written)", findings.unfinished());
        }
        if (findings.cut() > 0) {
            share("(broken off as too long)", findings.cut());
        }
        if (findings.stuck() > 0) {
            share("(nothing to be done)", findings.stuck());
        }
    }

    private void missed(String what, Map<String, Integer> hits) {
        List<String> never = new ArrayList<>();
        Map<String, Integer> seldom = new LinkedHashMap<>();
        hits.forEach((name, readings) -> {
            if (readings == 0) {
                never.add(name);
            } else if (findings.share(readings) < SELDOM) {
                seldom.put(name, readings);
            }
        });
        line("");
        line("%s: %d of %d met", what, hits.size() - never.size(), hits.size());
        if (!never.isEmpty()) {
            line("  never");
            never.forEach(name -> line("    %s", name));
        }
        if (!seldom.isEmpty()) {
            line("  in less than 1 of 100 readings");
            seldom.forEach((name, readings) -> line("    %-7s %s", percent(findings.share(readings)), name));
        }
    }

    /** Of variables that do not always end a chapter alike. */
    private void bands() {
        findings.bands().forEach((chapter, variables) -> {
            List<String> varying = new ArrayList<>();
            variables.forEach((variable, bands) -> {
                if (bands.size() > 1) {
                    varying.add(varying(variable, bands));
                }
            });
            if (!varying.isEmpty()) {
                line("");
                line("as %s is left", chapter);
                varying.forEach(row -> line("  %s", row));
            }
        });
    }

    private static String varying(String variable, Map<String, Integer> bands) {
        int all = bands.values().stream().mapToInt(count -> count).sum();
        List<String> shares = new ArrayList<>();
        bands.forEach((band, count) -> shares.add(band + " " + percent((double) count / all)));
        return String.format(Locale.ROOT, "%-24s %s", variable, String.join(", ", shares));
    }

    private void share(String name, int readings) {
        line("  %-7s %s", percent(findings.share(readings)), name);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < SELDOM && share > 0 ? "%.2f%%" : "%.1f%%", share * 100);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
