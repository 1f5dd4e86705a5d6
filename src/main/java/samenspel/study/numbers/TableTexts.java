package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.diagram.table.TableText;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable.Scale;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The table of organisations in the words of a figure, as it stands in the window.
public final class TableTexts {
    private final OrganisationRows rows;
    private final Look look;
    private final Texts texts;
    private final WhoWords who;
    private final OrganisationWords words;

    private TableTexts(OrganisationRows rows, Look look, Texts texts) {
        this.rows = rows;
        this.look = look;
        this.texts = texts;
        this.who = WhoWords.of(rows.network(), rows.names(), texts);
        this.words = new OrganisationWords(texts);
    }

    public static TableText of(OrganisationRows rows, Look look, Language language) {
        return new TableTexts(rows, look, Texts.in(language)).text();
    }

    public static String title(OrganisationRows rows, Language language) {
        return Texts.in(language).get("numbers.figure.title", rows.network().profile().name().in(language.tag()));
    }

    private TableText text() {
        List<OrganisationId> listed = rows.rows(texts.language());
        List<PlacedColumn> columns = rows.table().columns();
        List<List<TableText.Cell>> cells = new ArrayList<>();
        listed.forEach(id -> cells.add(columns.stream().map(column -> cell(column, id)).toList()));
        List<String> sentences = new ArrayList<>(rows.filters(texts).stream().map(line -> line + ".").toList());
        sentences.addFirst(String.join(" ", rows.layers(texts)));
        sentences.add(texts.get("numbers.figure.reading"));
        return new TableText(title(rows, texts.language()), sentences.stream().filter(one -> !one.isBlank()).toList(), columns.stream().map(this::head).toList(), cells,
                rows.names().isNaming(), texts.language());
    }

    private TableText.Column head(PlacedColumn column) {
        boolean lost = column.column().equals(OrganisationColumn.of(FurtherMeasure.LOSS)) || column.column().equals(OrganisationColumn.of(FurtherMeasure.LOST));
        return new TableText.Column(column.column().name(texts), rows.place(column, texts), column.column().isNumber(), lost);
    }

    private TableText.Cell cell(PlacedColumn column, OrganisationId id) {
        if (!column.column().isNumber()) {
            Optional<Colour> dot = column.column() == OrganisationColumn.Who.NAME ? Optional.of(look.of(rows.network().organisation(id).orElseThrow().sector())) : Optional.empty();
            return new TableText.Cell(who.of(column, id), Optional.empty(), Optional.empty(), dot);
        }
        OrganisationValue value = rows.table().value(column, id);
        Scale scale = rows.table().scale(column);
        Optional<TableText.Bar> bar = value.settled().isEmpty() ? Optional.empty() : Optional.of(between(scale, 0, value.settled().getAsDouble()));
        Optional<TableText.Bar> range = value instanceof OrganisationValue.Known known ? known.bounds().filter(one -> one.least() < one.most()).map(one -> between(scale, one.least(), one.most())) : Optional.empty();
        return new TableText.Cell(words.of(column.column(), value), bar, range, Optional.empty());
    }

    private static TableText.Bar between(Scale scale, double one, double other) {
        return new TableText.Bar(Math.min(scale.at(one), scale.at(other)), Math.max(scale.at(one), scale.at(other)));
    }
}
