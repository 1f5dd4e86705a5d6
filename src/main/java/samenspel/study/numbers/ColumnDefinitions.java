package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.measure.MeasureWords;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;

/// What columns of numbers mean, a row each below a head: for a sheet beside that of the numbers.
public final class ColumnDefinitions {
    private static final List<String> HEAD = List.of("id", "name", "question", "asks", "scale", "not", "unknown", "term", "formula", "source");

    private ColumnDefinitions() {
    }

    /// @param columns those of words are left out
    public static List<List<String>> of(List<OrganisationColumn> columns, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(texts));
        columns.stream().distinct().filter(OrganisationColumn::isNumber).forEach(column -> rows.add(Stream.concat(
                Stream.of(column.id(), column.name(texts), column.question().map(question -> texts.get(question.key())).orElse(texts.get("numbers.group.file"))),
                column.words().map(words -> explained(words, texts)).orElse(Stream.generate(() -> "").limit(HEAD.size() - 3L))).toList()));
        return List.copyOf(rows);
    }

    /// Of measures of whole networks, between layers and between waves.
    ///
    /// @param group name of the group in which a measure is read
    public static List<List<String>> ofWhole(Collection<? extends MeasureWords> measures, Function<MeasureWords, String> group, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(texts));
        measures.forEach(measure -> rows.add(Stream.concat(Stream.of(measure.id(), texts.get(measure.nameKey()), group.apply(measure)), explained(measure, texts)).toList()));
        return List.copyOf(rows);
    }

    private static List<String> head(Texts texts) {
        return HEAD.stream().map(word -> texts.get("numbers.definition." + word)).toList();
    }

    private static Stream<String> explained(MeasureWords measure, Texts texts) {
        Explained explained = Explained.of(measure, texts);
        MeasureFacts facts = explained.facts();
        String formula = Stream.of(facts.formula(), facts.symbolWords(texts)).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return Stream.of(explained.asks(), explained.scale(), explained.saysNot(), explained.unknown(), facts.term(), formula,
                facts.sources().stream().map(MeasureFacts.Source::reference).collect(Collectors.joining(" ")));
    }
}
