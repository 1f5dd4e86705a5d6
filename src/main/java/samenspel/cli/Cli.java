package samenspel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.FilesOfCall;
import samenspel.cli.call.Input;
import samenspel.cli.call.LanguageOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.SystemTerminal;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.cli.layout.LayoutVerb;
import samenspel.cli.numbers.MeasureVerb;
import samenspel.cli.numbers.MethodsVerb;
import samenspel.cli.study.ScenarioVerb;
import samenspel.cli.study.ScenesVerb;
import samenspel.cli.study.StudyVerb;
import samenspel.text.Language;
import samenspel.text.ProgramVersion;
import samenspel.text.Texts;

/// The command line as a function: arguments in, exit code out.
public final class Cli {
    static final List<Verb> VERBS =
            List.of(new DrawVerb(), new FiguresVerb(), new AnimateVerb(), new HandOnVerb(), new CheckVerb(), new ChangeVerb(), new StudyVerb(), new ScenarioVerb(), new ScenesVerb(), new MeasureVerb(), new MethodsVerb(), new LayoutVerb(),
                    new ConvertVerb(), new TemplateVerb(), new AnonymousVerb(), new VersionsVerb(), new HelpVerb());

    private final Terminal terminal;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    private Cli(Terminal terminal) {
        this.terminal = terminal;
        VERBS.forEach(verb -> verbs.put(verb.name(), verb));
    }

    /// Runs one call in the terminal or pipe the program was started in, in the system's language.
    public static int run(List<String> arguments) {
        return run(arguments, terminal(arguments));
    }

    /// Says why the window could not be opened.
    ///
    /// @return the exit code
    public static int unopened(Throwable why) {
        return told("samenspel", why, terminal(List.of()));
    }

    private static int told(String call, Throwable why, Terminal terminal) {
        Mistake mistake = new Mistake(why);
        terminal.err().println(call + ": " + mistake.words(terminal.texts()));
        terminal.err().flush();
        return mistake.exitCode();
    }

    private static Terminal terminal(List<String> arguments) {
        Language system = Language.ofTag(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        return new Terminal(SystemTerminal.out(), SystemTerminal.err(), texts(arguments, system), SystemTerminal.isWatched());
    }

    /// Runs one call.
    ///
    /// @param system the language when the call names none
    /// @return the exit code, see the package
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err, Language system) {
        return run(arguments, new Terminal(out, err, texts(arguments, system), false));
    }

    public static boolean isVerb(String word) {
        return VERBS.stream().anyMatch(verb -> verb.name().equals(word));
    }

    /// All verbs and options, described in a language: for who writes a manual or completes words.
    public static CommandSpec syntax(Texts texts) {
        return new Cli(new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), texts, false)).syntax();
    }

    private static Texts texts(List<String> arguments, Language system) {
        return Texts.in(LanguageOption.of(arguments).orElse(system));
    }

    static int run(List<String> arguments, Terminal terminal) {
        try {
            int code = new Cli(terminal).execute(arguments);
            return terminal.failure().map(lost -> unwritten(lost, code, terminal)).orElse(code);
        } catch (RuntimeException | Error why) {
            return told("samenspel", why, terminal);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// Half an answer is none: who goes on with it must know.
    private static int unwritten(IOException lost, int code, Terminal terminal) {
        terminal.err().println("samenspel: " + new LostAnswer(lost).words(terminal.texts()));
        return code == 0 ? Stop.CANNOT : code;
    }

    private int execute(List<String> arguments) {
        return new CommandLine(syntax())
                .setOut(terminal.out()).setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionStrategy(this::carryOut)
                .setParameterExceptionHandler((wrong, _) -> complain(wrong))
                .execute(arguments.toArray(String[]::new));
    }

    private CommandSpec syntax() {
        CommandSpec root = Syntax.of("all", terminal.texts()).build().name("samenspel").version(ProgramVersion.withBuild());
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description(terminal.texts().get("cli.any.version")).build());
        verbs.forEach((name, verb) -> root.addSubcommand(name, verb.syntax(terminal.texts())));
        return root;
    }

    private int carryOut(ParseResult call) {
        Integer helped = CommandLine.executeHelpRequest(call);
        if (helped != null) {
            return helped;
        }
        if (!call.hasSubcommand()) {
            throw new MissingParameterException(call.commandSpec().commandLine(), List.of(), "");
        }
        return carryOut(verbs.get(call.subcommand().commandSpec().name()), call.subcommand());
    }

    private int carryOut(Verb verb, ParseResult call) {
        try {
            FilesOfCall.check(call, terminal.texts());
            return verb.run(call, FilesOfCall.makesAnswer(call) ? terminal.besideFile() : terminal);
        } catch (Stop stop) {
            terminal.err().println("samenspel " + verb.name() + ": " + Input.oneLine(String.valueOf(stop.getMessage())));
            return stop.exitCode();
        } catch (InvalidPathException unknown) {
            terminal.err().println("samenspel " + verb.name() + ": " + terminal.texts().get("cli.wrong.letters", Input.oneLine(unknown.getInput())));
            return Stop.WRONG_USAGE;
        } catch (RuntimeException | Error why) {
            return told("samenspel " + verb.name(), why, terminal);
        }
    }

    private int complain(ParameterException wrong) {
        terminal.err().println(Input.oneLine(new WrongUsage(terminal.texts()).line(wrong)));
        return Stop.WRONG_USAGE;
    }
}
