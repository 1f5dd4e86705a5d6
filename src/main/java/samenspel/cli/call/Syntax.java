package samenspel.cli.call;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Builds what may follow a verb. The help of option `--size-by` of `draw` is the message
/// `cli.draw.size-by`; options that mean the same everywhere have theirs at `cli.any`.
public final class Syntax {
    private static final int HELP_WIDTH = 100;
    private final String verb;
    private final Texts texts;
    private final CommandSpec spec = CommandSpec.create();

    private Syntax(String verb, Texts texts) {
        this.verb = verb;
        this.texts = texts;
        spec.usageMessage()
                .width(HELP_WIDTH).sortOptions(false)
                .synopsisHeading(help("cli.help.usage") + " ")
                .synopsisSubcommandLabel(help("cli.help.verb"))
                .description(help("cli." + verb))
                .parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + help("cli.help.verbs") + "%n");
    }

    public static Syntax of(String verb, Texts texts) {
        return new Syntax(verb, texts);
    }

    public Syntax file() {
        spec.addPositional(file("1").type(Path.class).build());
        return this;
    }

    /// A file with help of the verb's own, because other kinds of files may be given.
    public Syntax ownFile() {
        spec.addPositional(file("1").type(Path.class).description(help("cli." + verb + ".file")).build());
        return this;
    }

    /// Files with help of the verb's own.
    public Syntax ownFiles() {
        spec.addPositional(file("1..*").type(List.class).auxiliaryTypes(Path.class).description(help("cli." + verb + ".in")).build());
        return this;
    }

    public Syntax files() {
        spec.addPositional(file("1..*").type(List.class).auxiliaryTypes(Path.class).build());
        return this;
    }

    private PositionalParamSpec.Builder file(String arity) {
        return PositionalParamSpec.builder().paramLabel(help("cli.help.file")).arity(arity).required(true)
                .description(help("cli.any.file"));
    }

    /// A page of the help, or none.
    public Syntax topic() {
        spec.addPositional(PositionalParamSpec.builder().paramLabel(help("cli.help.topic")).arity("0..1").type(String.class)
                .description(help("cli.help.page")).build());
        return this;
    }

    public Syntax output() {
        spec.addOption(OptionSpec.builder("-o", "--output").paramLabel(help("cli.help.file")).type(Path.class)
                .required(true).description(help("cli." + verb + ".output")).build());
        return this;
    }

    /// `-o`: a figure, for a verb that can also say something.
    public Syntax figure() {
        spec.addOption(OptionSpec.builder("-o", "--output").paramLabel(help("cli.help.file")).type(Path.class)
                .description(help("cli." + verb + ".output")).build());
        return this;
    }

    /// `-o`: a table, for a verb that can also say what stands in it.
    public Syntax table() {
        return table("CSV|XLSX|JSON");
    }

    /// The same with other kinds of files.
    public Syntax table(String kinds) {
        spec.addOption(OptionSpec.builder("-o", "--output").paramLabel(kinds).type(String.class)
                .description(help("cli." + verb + ".output")).build());
        return this;
    }

    /// `-o`: a text, for a verb that can also say it.
    public Syntax words() {
        spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("TXT|MD").type(String.class)
                .description(help("cli." + verb + ".output")).build());
        return this;
    }

    /// `-d`: the folder for what is made.
    public Syntax directory() {
        spec.addOption(OptionSpec.builder("-d", "--directory").paramLabel(help("cli.help.folder")).type(Path.class)
                .description(helpOf("--directory")).build());
        return this;
    }

    public Syntax flag(String name) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0")
                .description(helpOf(name)).build());
        return this;
    }

    /// An option that was once there, so that who still uses it learns what to do instead; no help shows it.
    public Syntax gone(String name) {
        spec.addOption(OptionSpec.builder(name).type(String.class).arity("0..1").hidden(true).build());
        return this;
    }

    /// An option whose value is one of the constants, in any case.
    public <E extends Enum<E>> Syntax choice(String name, Class<E> type, String label) {
        spec.addOption(OptionSpec.builder(name).paramLabel(label).type(type).description(helpOf(name)).build());
        return this;
    }

    public Syntax value(String name, ValueKind<?> kind, String label) {
        spec.addOption(OptionSpec.builder(name).paramLabel(label).type(kind.type()).converters(kind.converter()).userObject(kind)
                .description(helpOf(name)).build());
        return this;
    }

    public Syntax text(String name, String label) {
        return value(name, ValueKind.TEXT, label);
    }

    /// An option that may be given several times.
    public Syntax texts(String name, String label) {
        spec.addOption(OptionSpec.builder(name).paramLabel(label).arity("1").type(List.class).auxiliaryTypes(String.class).userObject(ValueKind.TEXT)
                .description(helpOf(name)).build());
        return this;
    }

    /// Adds what every verb has: language and help.
    public CommandSpec build() {
        List<String> tags = Language.all().stream().map(Language::tag).toList();
        spec.addOption(OptionSpec.builder("--lang").paramLabel(String.join("|", tags)).type(Language.class)
                .converters(tag -> LanguageOption.known(tag).orElseThrow()).completionCandidates(tags)
                .description(help("cli.any.lang")).build());
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description(help("cli.any.help")).build());
        return spec;
    }

    private String helpOf(String option) {
        String own = "cli." + verb + "." + option.substring(2);
        return help(texts.has(own) ? own : "cli.any." + option.substring(2));
    }

    /// A message as picocli wants it, who formats it once more.
    private String help(String key) {
        return texts.get(key).replace("%", "%%");
    }
}
