package samenspel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samenspel.measure.Measure;
import samenspel.measure.Question;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.session.command.Command;
import samenspel.session.command.KeyTable;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.GeneratedPart;

/// Writes the parts of the help that are made from the program: keys, options and measures. Run it when the test of these parts
/// fails: `mvn -q test-compile exec:exec@help`.
final class GeneratedParts {
    private static final Map<String, String> KEYS = Map.of("Shortcut", "Ctrl", "Plus", "+", "Minus", "-", "Left", "←", "Right", "→");
    private static final Map<Language, List<String>> HEADS = Map.of(
            Language.EN, List.of("Option", "What it says"), Language.NL, List.of("Optie", "Wat deze zegt"));
    private static final Map<Language, List<String>> MEASURE_HEADS = Map.of(
            Language.EN, List.of("Measure", "Word", "What it asks"), Language.NL, List.of("Maat", "Woord", "Wat zij vraagt"));
    /// Those of every verb stand on the page of the command line.
    private static final List<String> EVERYWHERE = List.of("--lang", "--help");

    private GeneratedParts() {
    }

    public static void main(String[] arguments) throws IOException {
        for (ManualPage page : ManualPage.all()) {
            Files.writeString(page.file(), filled(page));
        }
    }

    /// The page as it must be.
    static String filled(ManualPage page) {
        String topic = page.file().getFileName().toString().replace(".md", "");
        Texts texts = Texts.in(Language.ofTag(String.valueOf(page.file().toAbsolutePath().getParent().getFileName())));
        String keys = GeneratedPart.replace(page.text(), KeyTable.PART, KeyTable.of(texts, command -> key(command, texts)));
        String measures = GeneratedPart.replace(GeneratedPart.replace(keys, "measures", measures(texts)), "further-measures", further(texts));
        return Cli.VERBS.stream().filter(verb -> verb.name().equals(topic)).findFirst()
                .map(verb -> GeneratedPart.replace(measures, "options", options(verb.syntax(texts), HEADS.get(texts.language())))).orElse(measures);
    }

    private static String further(Texts texts) {
        return "| " + String.join(" | ", MEASURE_HEADS.get(texts.language())) + " |\n|---|---|---|\n" + Stream.of(FurtherMeasure.values())
                .map(measure -> "| " + texts.get(measure.nameKey()) + " | `" + measure.id() + "` | " + texts.get(measure.asksKey()) + " |\n").collect(Collectors.joining());
    }

    private static String measures(Texts texts) {
        StringBuilder rows = new StringBuilder("| " + String.join(" | ", MEASURE_HEADS.get(texts.language())) + " |\n|---|---|---|\n");
        Question before = null;
        for (Measure measure : Measure.values()) {
            if (measure.question() != before) {
                rows.append("| **").append(texts.get(measure.question().key())).append("** | | |\n");
            }
            before = measure.question();
            rows.append("| ").append(texts.get(measure.nameKey())).append(" | `").append(measure.id()).append("` | ").append(texts.get(measure.asksKey())).append(" |\n");
        }
        return rows.toString();
    }

    /// As a keyboard without a command key has it.
    private static String key(Command command, Texts texts) {
        return Stream.of(command.shortcut().split("\\+"))
                .map(key -> key.equals("Space") ? texts.get("key.space") : KEYS.getOrDefault(key, key.replace("Digit", ""))).collect(Collectors.joining("+"));
    }

    private static String options(CommandSpec spec, List<String> heads) {
        Stream<ArgSpec> all = Stream.concat(spec.positionalParameters().stream(),
                spec.options().stream().filter(option -> !option.hidden()).filter(option -> !EVERYWHERE.contains(option.longestName())));
        return "| " + String.join(" | ", heads) + " |\n|---|---|\n" + all.map(GeneratedParts::row).collect(Collectors.joining());
    }

    private static String row(ArgSpec argument) {
        String words = String.join(" ", argument.description()).replace("%%", "%").replaceAll("([|*_<\\[])", "\\\\$1");
        return "| " + called(argument).replace("|", "\\|") + " | " + words + " |\n";
    }

    private static String called(ArgSpec argument) {
        String value = argument.arity().max() == 0 ? "" : " " + argument.paramLabel();
        String name = argument instanceof OptionSpec option ? String.join("`, `", option.names()) + value : argument.paramLabel();
        return "`" + name + "`";
    }
}
