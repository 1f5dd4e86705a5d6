package samenspel.cli.numbers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.study.Document;
import samenspel.study.numbers.explain.MethodsText;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;

/// `methods`: how a study was measured, as text for an appendix.
public final class MethodsVerb implements Verb {
    private static final List<String> MARKED = List.of(".md", ".markdown");

    @Override
    public String name() {
        return "methods";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ImportOptions.options(Syntax.of(name(), texts).files().words(), texts).text("--measures", "WORD,…").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        List<MeasureWords> measures = measures(call.matchedOptionValue("--measures", ""), texts);
        String file = call.matchedOptionValue("--output", "");
        List<Path> in = call.matchedPositionalValue(0, List.of());
        Document read = Input.read(new ImportOptions(call, terminal).opened(in), in, terminal);
        NamesOption.Going going = NamesOption.going(read, NameMode.NONE, call, terminal);
        boolean marked = MARKED.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
        MethodsText methods = new MethodsText(going.document(), Seen.opening(going.document().network()), measures, marked);
        if (file.isEmpty()) {
            terminal.out().print(methods.words(texts.language()));
        } else {
            Stop.unlessSaved(() -> TableFile.writeText(methods.words(texts.language()), Path.of(file), going.permit()), texts);
        }
        return 0;
    }

    private static List<MeasureWords> measures(String list, Texts texts) throws Stop {
        List<String> words = Stream.of(list.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        for (String word : words) {
            if (known(word).isEmpty()) {
                throw Stop.wrongUsage(texts.get("cli.unknown.measure", word, String.join(", ", known())));
            }
        }
        return words.stream().flatMap(word -> known(word).stream()).toList();
    }

    private static List<MeasureWords> known(String word) {
        return all().filter(measure -> measure.id().equals(word)).limit(1).toList();
    }

    private static List<String> known() {
        return all().map(MeasureWords::id).toList();
    }

    /// Those of organisations, of networks, between two of them, of several layers.
    private static Stream<MeasureWords> all() {
        return Stream.concat(OrganisationColumn.measures().stream().flatMap(column -> column.words().stream()),
                Stream.<MeasureWords[]>of(NetworkMeasure.values(), PairMeasure.values(), LayersMeasure.values()).flatMap(Stream::of));
    }
}
