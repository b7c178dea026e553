package hailsham.cli;

import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** All commands, with their help: the full way of reading arguments. */
final class Commands {
    private static final String NAME = "hailsham";

    private final CommandLine root;

    Commands() {
        CommandSpec spec = playSpec(NAME);
        spec.usageMessage()
                .description("Plays a story in the terminal, and helps to write one.")
                .footer("", "Without a command it plays.");
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("the version")
                .build());
        root = new CommandLine(spec)
                .addSubcommand("play", playSpec("play"))
                .addSubcommand("check", withHelp(CommandSpec.forAnnotatedObject(new Check())))
                .addSubcommand("diff", withHelp(CommandSpec.forAnnotatedObject(new Diff())))
                .addSubcommand("explore", withHelp(CommandSpec.forAnnotatedObject(new Explore())))
                .addSubcommand("stats", withHelp(CommandSpec.forAnnotatedObject(new Stats())))
                .addSubcommand("rehearse", rehearsal());
    }

    /** What follows it is another command, whose options are none of ours. */
    private static CommandSpec rehearsal() {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new Rehearse());
        spec.parser().stopAtPositional(true);
        return spec;
    }

    private static CommandSpec playSpec(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description("Plays: on a page where the terminal can show one, else line by line.");
        for (PlayOption option : PlayOption.values()) {
            if (option != PlayOption.DEBUG) {
                spec.addOption(option(option));
            }
        }
        return withHelp(spec);
    }

    private static CommandSpec withHelp(CommandSpec spec) {
        return spec.addOption(option(PlayOption.DEBUG))
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("this text")
                        .build());
    }

    private static OptionSpec option(PlayOption option) {
        return OptionSpec.builder(option.flag())
                .type(option.hasValue() ? String.class : boolean.class)
                .paramLabel(option.value())
                .description(option.description())
                .build();
    }

    /** What the arguments ask for. Never fails: what is wrong with them is said by what it returns. */
    Action read(String... arguments) {
        ParseResult parsed;
        try {
            parsed = root.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            String sentence = ArgumentFault.sentence(e);
            return outside -> {
                outside.tell(sentence + " " + NAME + " --help says what there is.");
                return ExitCode.FAILED;
            };
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (parsed.isVersionHelpRequested()) {
            return says(NAME + " " + version() + "\n");
        } else if (last.isUsageHelpRequested()) {
            return says(last.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        return last.commandSpec().userObject() instanceof Action action ? action : new Play(options(last));
    }

    private static Map<PlayOption, String> options(ParseResult parsed) {
        Map<PlayOption, String> options = new EnumMap<>(PlayOption.class);
        for (PlayOption option : PlayOption.values()) {
            if (parsed.hasMatchedOption(option.flag())) {
                options.put(option, option.hasValue() ? parsed.matchedOptionValue(option.flag(), "") : "");
            }
        }
        return options;
    }

    private static Action says(String text) {
        return outside -> {
            outside.out().write(text.getBytes(outside.charset()));
            outside.out().flush();
            return ExitCode.DONE;
        };
    }

    /** As it stands in the jar. */
    static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
