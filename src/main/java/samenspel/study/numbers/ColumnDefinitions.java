package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samenspel.measure.whole.UnknownPairs;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;

/// What columns of numbers mean, a row each below a head: for a sheet beside that of the numbers.
public final class ColumnDefinitions {
    private ColumnDefinitions() {
    }

    /// @param columns those of words are left out
    public static List<List<String>> of(List<OrganisationColumn> columns, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("id", "name", "question", "plain", "unknown").map(word -> texts.get("numbers.definition." + word)).toList());
        columns.stream().distinct().filter(OrganisationColumn::isNumber).forEach(column -> rows.add(List.of(column.id(), column.name(texts),
                column.question().map(question -> texts.get(question.key())).orElse(texts.get("numbers.group.file")), column.plain(texts).orElse(""),
                column.words().map(_ -> texts.get(UnknownPairs.NOT_TIED.key()) + " " + texts.get("numbers.definition.bounds")).orElse(""))));
        return List.copyOf(rows);
    }
}
