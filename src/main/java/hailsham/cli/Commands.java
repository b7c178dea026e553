package hailsham.cli;

import hailsham.cli.check.Check;
import hailsham.cli.play.AtNote;
import hailsham.cli.play.Play;
import hailsham.cli.play.PlayOption;
import hailsham.cli.play.Rehearse;
import hailsham.cli.report.Diff;
import hailsham.cli.report.Explore;
import hailsham.cli.report.Stats;
import hailsham.cli.shelf.ReplayingShelf;
import hailsham.cli.telling.Compare;
import hailsham.cli.telling.ExportTelling;
import hailsham.cli.telling.ListChapters;
import hailsham.cli.telling.ListTellings;
import hailsham.cli.writing.DrawMap;
import hailsham.cli.writing.Format;
import hailsham.cli.writing.ListUsages;
import hailsham.cli.writing.NewBranch;
import hailsham.cli.writing.NewChapter;
import hailsham.cli.writing.NewFile;
import hailsham.cli.writing.Rename;
import hailsham.save.FolderShelf;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** All commands, with their help: the full way of reading arguments. */
final class Commands {
    private static final String NAME = "hailsham";
    private static final String KNOWING = "--knowing";

    /** By name, each made when it is wanted. */
    private static final Map<String, Supplier<CommandSpec>> COMMANDS = commands();

    private final CommandLine root;

    /** All of them. */
    Commands() {
        this(COMMANDS.keySet());
    }

    private Commands(Set<String> names) {
        CommandSpec spec = playSpec(NAME);
        spec.usageMessage()
                .description("Plays a story in the terminal, and helps to write one.")
                .footer("", "Without a command it plays.");
        spec.addOption(OptionSpec.builder(Version.OPTION)
                .versionHelp(true)
                .description("the version")
                .build());
        root = new CommandLine(spec);
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                root.addSubcommand(name, command.get());
            }
        });
    }

    /** Only the one that arguments begin with, since to look into all of them takes a while; all where they do not. */
    static Commands of(String... arguments) {
        boolean named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        return named ? new Commands(Set.of(arguments[0])) : new Commands();
    }

    private static Map<String, Supplier<CommandSpec>> commands() {
        Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
        commands.put("play", () -> playSpec("play"));
        commands.put("replay", Commands::replaySpec);
        commands.put("at", Commands::noteSpec);
        commands.put("chapters", () -> withHelp(CommandSpec.forAnnotatedObject(new ListChapters())));
        commands.put("tellings", () -> withHelp(CommandSpec.forAnnotatedObject(new ListTellings())));
        commands.put("compare", () -> withHelp(CommandSpec.forAnnotatedObject(new Compare())));
        commands.put("export", () -> withHelp(CommandSpec.forAnnotatedObject(new ExportTelling())));
        commands.put("check", () -> withHelp(CommandSpec.forAnnotatedObject(new Check())));
        commands.put("diff", () -> withHelp(CommandSpec.forAnnotatedObject(new Diff())));
        commands.put("explore", () -> withHelp(CommandSpec.forAnnotatedObject(new Explore())));
        commands.put("stats", () -> withHelp(CommandSpec.forAnnotatedObject(new Stats())));
        commands.put("map", () -> withHelp(CommandSpec.forAnnotatedObject(new DrawMap())));
        commands.put("usages", () -> withHelp(CommandSpec.forAnnotatedObject(new ListUsages())));
        commands.put("rename", () -> withHelp(CommandSpec.forAnnotatedObject(new Rename())));
        commands.put("fmt", () -> withHelp(CommandSpec.forAnnotatedObject(new Format())));
        commands.put("new", () -> withHelp(newFile()));
        commands.put("rehearse", Commands::rehearsal);
        return commands;
    }

    /** What follows it is another command, whose options are none of ours. */
    private static CommandSpec rehearsal() {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new Rehearse());
        spec.parser().stopAtPositional(true);
        return spec;
    }

    private static CommandSpec newFile() {
        return CommandSpec.forAnnotatedObject(new NewFile())
                .addSubcommand("branch", withHelp(CommandSpec.forAnnotatedObject(new NewBranch())))
                .addSubcommand("chapter", withHelp(CommandSpec.forAnnotatedObject(new NewChapter())));
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

    private static CommandSpec replaySpec() {
        CommandSpec spec = playSpec("replay");
        spec.usageMessage().description("Lives a chapter again, from the state in which a telling entered it.");
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .paramLabel("CHAPTER")
                .arity("1")
                .description("its id, as chapters --format json has it")
                .build());
        return spec.addOption(OptionSpec.builder(KNOWING)
                .type(boolean.class)
                .description("with the memories that have come back since; else as it was")
                .build());
    }

    private static CommandSpec noteSpec() {
        CommandSpec spec = playSpec("at");
        spec.usageMessage().description("Plays from the very place of a note. Without --slot nothing of it is kept.");
        return spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .paramLabel("NOTE")
                .arity("0..1")
                .description("its number, or a file; without one, what notes there are")
                .build());
    }

    private static Play replay(ParseResult parsed) {
        String chapter = parsed.matchedPositionalValue(0, "");
        boolean knowing = parsed.hasMatchedOption(KNOWING);
        return new Play(
                options(parsed),
                (saves, slot, outside) -> Optional.of(
                        new ReplayingShelf(chapter, knowing, FolderShelf.in(saves, slot.orElse(FolderShelf.USUAL)))));
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
                .type(option.isRepeated() ? String[].class : option.hasValue() ? String.class : boolean.class)
                .paramLabel(option.value())
                .description(option.description())
                .build();
    }

    /** All that the library knows of them. */
    CommandLine line() {
        return root;
    }

    /** What the arguments ask for. Never fails: what is wrong with them is said by what it returns. */
    Action read(String... arguments) {
        ParseResult parsed;
        try {
            parsed = root.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            String sentence = ArgumentFault.sentence(e);
            return outside -> {
                outside.tell(sentence + " " + Typed.name() + " --help says what there is.");
                return ExitCode.FAILED;
            };
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (parsed.isVersionHelpRequested()) {
            return Version::say;
        } else if (last.isUsageHelpRequested()) {
            return says(last.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        if (last.commandSpec().userObject() instanceof Action action) {
            return action;
        }
        return switch (last.commandSpec().name()) {
            case "replay" -> replay(last);
            case "at" -> new AtNote(last.matchedPositionalValue(0, ""), options(last));
            default -> new Play(options(last));
        };
    }

    private static Map<PlayOption, String> options(ParseResult parsed) {
        Map<PlayOption, String> options = new EnumMap<>(PlayOption.class);
        for (PlayOption option : PlayOption.values()) {
            if (parsed.hasMatchedOption(option.flag())) {
                options.put(option, value(parsed, option));
            }
        }
        return options;
    }

    private static String value(ParseResult parsed, PlayOption option) {
        if (option.isRepeated()) {
            return String.join("\n", parsed.matchedOptionValue(option.flag(), new String[0]));
        }
        return option.hasValue() ? parsed.matchedOptionValue(option.flag(), "") : "";
    }

    private static Action says(String text) {
        return outside -> {
            outside.out().write(text.getBytes(outside.charset()));
            outside.out().flush();
            return ExitCode.DONE;
        };
    }
}
