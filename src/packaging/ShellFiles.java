import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samenspel.cli.Cli;
import samenspel.text.Language;
import samenspel.text.ProgramVersion;
import samenspel.text.Texts;

/// Writes what a terminal knows of the installed program, from the verbs and options it has: the manual (`man samenspel`) in both
/// languages, and the completion of words for bash and zsh.
///
/// Arguments: the folder that is `/usr/share`, the date of the build.
final class ShellFiles {
    private static final String NAME = "samenspel";

    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private ShellFiles(Texts texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        Path share = Path.of(arguments[0]);
        String date = arguments[1].substring(0, "2026-01-01".length());
        write(share.resolve("man/man1/samenspel.1"), new ShellFiles(Texts.in(Language.EN)).manual(date));
        write(share.resolve("man/nl/man1/samenspel.1"), new ShellFiles(Texts.in(Language.NL)).manual(date));
        String completion = AutoComplete.bash(NAME, new CommandLine(named(Cli.syntax(Texts.in(Language.EN)))));
        write(share.resolve("bash-completion/completions/samenspel"), completion);
        write(share.resolve("zsh/vendor-completions/_samenspel"), zsh(completion));
    }

    /// The completion calls each option by the name of its value, which must be a word of the shell.
    private static CommandSpec named(CommandSpec spec) {
        return spec.name(NAME);
    }

    /// zsh runs the completion of bash when it is told to; the first line says of which command it is.
    private static String zsh(String completion) {
        return "#compdef samenspel\nautoload -U +X bashcompinit && bashcompinit\n" + completion;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String manual(String date) {
        CommandSpec root = Cli.syntax(texts);
        boolean dutch = texts.language() == Language.NL;
        line(".TH SAMENSPEL 1 " + date + " \"" + ProgramVersion.text() + "\"");
        heading(dutch ? "NAAM" : "NAME");
        line(NAME + " \\- " + words(sentence(root)));
        heading(dutch ? "GEBRUIK" : "SYNOPSIS");
        line(".B samenspel");
        line("[" + (dutch ? "bestand" : "file") + "]");
        line(".br");
        line(".B samenspel");
        line(dutch ? "werkwoord [optie ...]" : "verb [option ...]");
        heading(dutch ? "WERKWOORDEN" : "VERBS");
        root.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::verb);
        heading(dutch ? "VERDER LEZEN" : "SEE ALSO");
        line(".B samenspel help");
        return page.toString();
    }

    private void verb(CommandSpec verb) {
        line(".SS " + NAME + " " + verb.name());
        line(words(sentence(verb)));
        Stream.concat(verb.positionalParameters().stream(), verb.options().stream()).filter(argument -> !argument.hidden()).forEach(this::argument);
    }

    private void argument(ArgSpec argument) {
        line(".TP");
        String value = argument.arity().max() == 0 ? "" : " " + argument.paramLabel();
        line(argument instanceof OptionSpec option ? ".B " + words(String.join(", ", option.names()) + value) : ".B " + words(argument.paramLabel()));
        line(words(String.join(" ", argument.description())));
    }

    private static String sentence(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /// As roff takes them: no backslash, hyphen or point at the beginning says something else.
    private static String words(String text) {
        String plain = text.replace("%%", "%").replace("%n", " ").replace("\\", "\\e").replace("-", "\\-").replaceAll("\\s+", " ").strip();
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void heading(String word) {
        line(".SH " + word);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
