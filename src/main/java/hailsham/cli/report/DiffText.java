package hailsham.cli.report;

import hailsham.author.difference.IdChange;
import hailsham.author.difference.ProseChange;
import hailsham.author.difference.StoryDifference;
import hailsham.author.difference.WayChange;
import hailsham.telling.carry.Break;
import java.util.ArrayList;
import java.util.List;

/** What an edit does to readers, for people. */
final class DiffText {
    private static final int WIDTH = 96;
    private static final int MOST_WAYS_NAMED = 4;

    private final StringBuilder text = new StringBuilder();
    private final StoryDifference difference;

    private DiffText(StoryDifference difference) {
        this.difference = difference;
    }

    static String of(StoryDifference difference) {
        DiffText text = new DiffText(difference);
        text.ids();
        text.ways();
        text.prose();
        return text.text.toString();
    }

    private void ids() {
        if (difference.ids().isEmpty()) {
            text.append("No id went or moved.\n");
        }
        for (IdChange change : difference.ids()) {
            text.append(String.format("%-6s  %s %s", word(change.saves()), change.kind(), change.id()))
                    .append(change.now()
                            .filter(now -> !now.equals(change.id()))
                            .map(now -> " -> " + now)
                            .orElse(""))
                    .append('\n');
            line("        ", because(change));
        }
    }

    private static String word(IdChange.Saves saves) {
        return switch (saves) {
            case SAFE -> "safe";
            case MAPPED -> "mapped";
            case BREAKS -> "BREAKS";
        };
    }

    private String because(IdChange change) {
        List<String> parts = new ArrayList<>();
        change.place().ifPresent(moved -> parts.add("moved from " + moved.from() + " to " + moved.to()));
        if (change.now().isEmpty() && change.reason().isEmpty()) {
            parts.add("gone");
        }
        change.reason().ifPresent(reason -> parts.add(words(reason)));
        change.lands().ifPresent(lands -> parts.add("its readers land in " + lands));
        if (change.saves() == IdChange.Saves.BREAKS && change.lands().isEmpty()) {
            parts.add(
                    change.ways() == 0
                            ? "where its readers land is not known"
                            : "every way that comes to it breaks before, at something else that is said here");
        }
        parts.add(
                switch (change.ways()) {
                    case 0 -> change.saves() == IdChange.Saves.BREAKS ? "no way comes to it" : "no save depends on it";
                    case 1 -> "1 way comes to it";
                    default -> change.ways() + " ways come to it";
                });
        return String.join("; ", parts);
    }

    static String words(Break.Reason reason) {
        return switch (reason) {
            case RETIRED -> "retired, and the way does not hold without it";
            case CHAPTER_GONE -> "the chapter is gone";
            case PAGE_GONE -> "the node is gone";
            case CHOICE_GONE -> "the choice is gone";
            case NOT_OFFERED -> "it is not to be had there any more";
            case NEWLY_ASKED -> "something else is asked there first";
            case LEADS_ELSEWHERE -> "what was decided before leads elsewhere";
        };
    }

    private void ways() {
        long broken = difference.ways().stream()
                .filter(way -> way.broken().isPresent())
                .count();
        text.append('\n')
                .append(
                        broken == 0
                                ? "All " + difference.ways().size() + " ways hold to their end.\n"
                                : broken + " of " + difference.ways().size() + " ways do not hold to their end:\n");
        for (WayChange way : difference.ways()) {
            way.broken()
                    .ifPresent(break_ -> line(
                            "  ",
                            way.name() + ", " + way.holds() + " of " + way.decisions() + " decisions: breaks at "
                                    + break_.decision() + " (" + words(break_.reason()) + "), lands in "
                                    + break_.stands()));
            if (!way.leftOut().isEmpty()) {
                line("  ", way.name() + " holds without " + join(way.leftOut()));
            }
        }
    }

    private void prose() {
        if (difference.prose().isEmpty()) {
            text.append("\nNobody on them reads anything else than before.\n");
            return;
        }
        text.append("\nWhat readers will read differently:\n");
        for (ProseChange change : difference.prose()) {
            String after = change.after().isEmpty() ? "at the beginning" : "after \"" + change.after() + "\"";
            text.append('\n');
            line("", change.chapter() + ", " + after + ", on " + ways(change.ways()));
            change.before().forEach(paragraph -> line("  - ", paragraph));
            change.now().forEach(paragraph -> line("  + ", paragraph));
        }
    }

    private String ways(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST_WAYS_NAMED, names.size())));
        int more = names.size() - MOST_WAYS_NAMED;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    private static String join(List<?> things) {
        return String.join(", ", things.stream().map(Object::toString).toList());
    }

    /** A paragraph under a sign, broken between words, later lines set in as far as the first. */
    private void line(String sign, String paragraph) {
        String indent = " ".repeat(sign.length());
        StringBuilder line = new StringBuilder(sign);
        boolean first = true;
        for (String word : paragraph.split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        text.append(line).append('\n');
    }
}
