package hailsham.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the fish shell completes, which picocli writes for other shells only. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandLine root) {
        String name = root.getCommandName();
        StringBuilder script = new StringBuilder("# Completes the commands and options of " + name + ".\n");
        List<CommandLine> commands = ManPage.shown(root);
        String none = "not __fish_seen_subcommand_from "
                + commands.stream().map(CommandLine::getCommandName).collect(Collectors.joining(" "));
        for (CommandLine command : commands) {
            script.append("complete -c ")
                    .append(name)
                    .append(" -f -n ")
                    .append(quoted(none))
                    .append(" -a ")
                    .append(command.getCommandName())
                    .append(described(command.getCommandSpec().usageMessage().description()));
        }
        options(root, name, none, script);
        for (CommandLine command : commands) {
            options(command, name, "__fish_seen_subcommand_from " + command.getCommandName(), script);
        }
        return script.toString();
    }

    private static void options(CommandLine command, String name, String where, StringBuilder script) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (option.hidden()) {
                continue;
            }
            script.append("complete -c ").append(name).append(" -n ").append(quoted(where));
            for (String each : option.names()) {
                script.append(each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1));
            }
            boolean file =
                    option.paramLabel().equals("DIR") || option.paramLabel().equals("FILE");
            script.append(option.arity().max() == 0 ? "" : file ? " -r -F" : " -x")
                    .append(described(option.description()));
        }
    }

    private static String described(String... description) {
        return " -d " + quoted(String.join(" ", description)) + "\n";
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
