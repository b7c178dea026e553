package hailsham.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command, written from what picocli knows of it. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page of every command that is shown, by the name of its file. */
    static Map<String, String> all(CommandLine root, String version) {
        List<CommandSpec> commands = new ArrayList<>(List.of(root.getCommandSpec()));
        shown(root).forEach(command -> commands.add(command.getCommandSpec()));
        return commands.stream().collect(Collectors.toMap(spec -> name(spec) + ".1", spec -> of(spec, version)));
    }

    private static String of(CommandSpec spec, String version) {
        ManPage page = new ManPage();
        page.write(spec, version);
        return page.page.toString();
    }

    static List<CommandLine> shown(CommandLine root) {
        return root.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private void write(CommandSpec spec, String version) {
        line(".TH " + name(spec).toUpperCase(Locale.ROOT) + " 1 \"\" \"hailsham " + version + "\"");
        String[] description = spec.usageMessage().description();
        line(".SH NAME");
        line(name(spec) + " \\- " + text(String.join(" ", description)));
        line(".SH SYNOPSIS");
        line(".B " + spec.qualifiedName());
        spec.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> line("[" + synopsis(option) + "]"));
        spec.positionalParameters().forEach(parameter -> line("[" + italic(parameter.paramLabel()) + "]"));
        if (!shown(spec.commandLine()).isEmpty()) {
            line("[" + italic("COMMAND") + "]");
        }
        line(".SH OPTIONS");
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                line(".TP");
                line(synopsis(option));
                line(text(String.join(" ", option.description())));
            }
        }
        commands(spec);
        footer(spec);
    }

    private void commands(CommandSpec spec) {
        List<CommandLine> commands = shown(spec.commandLine());
        if (!commands.isEmpty()) {
            line(".SH COMMANDS");
        }
        for (CommandLine command : commands) {
            line(".TP");
            line("\\fB" + name(command.getCommandSpec()) + "\\fR(1)");
            line(text(String.join(" ", command.getCommandSpec().usageMessage().description())));
        }
    }

    private void footer(CommandSpec spec) {
        String[] footer = spec.usageMessage().footer();
        if (footer.length > 0) {
            line(".SH NOTES");
            line(".nf");
            List.of(footer).forEach(sentence -> line(text(sentence)));
            line(".fi");
        }
        if (spec.parent() != null) {
            line(".SH SEE ALSO");
            line(".BR " + name(spec.root()) + " (1)");
        }
    }

    private static String synopsis(OptionSpec option) {
        String names = List.of(option.names()).stream()
                .map(name -> "\\fB" + text(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + italic(option.paramLabel());
    }

    private static String italic(String label) {
        return "\\fI" + text(label) + "\\fR";
    }

    /** Nothing in it is taken for an order. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
