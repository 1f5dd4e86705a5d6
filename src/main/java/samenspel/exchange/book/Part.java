package samenspel.exchange.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The sheets of a workbook, in their order. Organisations also have two columns a wave, see [WaveColumn].
public enum Part {
    READ_ME,
    ORGANISATIONS("organizations|organisatie|leden|members|actoren|actors",
            Column.ID, Column.NAME, Column.SHORT_NAME, Column.SECTOR, Column.SUB_SECTOR, Column.ACCESS, Column.LEVEL, Column.TASK),
    TIES("relatie|tie|relations|verbindingen|contacten|contacts",
            Column.WAVE, Column.LAYER, Column.FROM, Column.TO, Column.ANSWER, Column.STRENGTH),
    WAVES("golven|meting|meetmomenten|wave|rounds", Column.ID, Column.NAME, Column.OTHER_NAME, Column.FIRST_DAY, Column.LAST_DAY),
    LAYERS("laag|layer", Column.ID, Column.NAME, Column.OTHER_NAME, Column.KIND, Column.RULE,
            Column.OF_LAYERS, Column.AT_LEAST, Column.IN_LAYERS),
    SECTORS("sector", Column.ID, Column.CODE, Column.NAME, Column.OTHER_NAME),
    SCALE("antwoorden|answers|scale|schaal", Column.NAME, Column.OTHER_NAME, Column.STRENGTH, Column.TIMES_A_YEAR),
    ABOUT("over|netwerk|network", Column.ITEM, Column.VALUE),
    CHOICES;

    private final List<String> also;
    private final List<Column> columns;

    Part(String also, Column... columns) {
        this.also = List.of(also.split("\\|"));
        this.columns = List.of(columns);
    }

    Part() {
        this("-");
    }

    /// In the order in which they are written; any order is read.
    public List<Column> columns() {
        return columns;
    }

    public String title(Texts texts) {
        return texts.get("book.sheet." + id());
    }

    /// What a column of this sheet means, for whoever fills it in.
    public String note(Column column, Texts texts) {
        return texts.get("book.note." + id() + "." + column.id());
    }

    /// The sheet of this name in either language.
    public static Optional<Part> named(String name) {
        String folded = Folding.fold(name);
        return Arrays.stream(values()).filter(part -> part.also.contains(folded) || part.titles().anyMatch(folded::equals)).findFirst();
    }

    private Stream<String> titles() {
        return Language.all().stream().map(language -> Folding.fold(title(Texts.in(language))));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
