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
public enum BookPart {
    READ_ME,
    ORGANISATIONS("organizations|organisatie|leden|members|actoren|actors",
            BookColumn.ID, BookColumn.NAME, BookColumn.SHORT_NAME, BookColumn.SECTOR, BookColumn.SUB_SECTOR, BookColumn.ACCESS, BookColumn.LEVEL, BookColumn.TASK),
    TIES("relatie|tie|relations|verbindingen|contacten|contacts",
            BookColumn.WAVE, BookColumn.LAYER, BookColumn.FROM, BookColumn.TO, BookColumn.ANSWER, BookColumn.STRENGTH),
    WAVES("golven|meting|meetmomenten|wave|rounds", BookColumn.ID, BookColumn.NAME, BookColumn.OTHER_NAME, BookColumn.FIRST_DAY, BookColumn.LAST_DAY),
    LAYERS("laag|layer", BookColumn.ID, BookColumn.NAME, BookColumn.OTHER_NAME, BookColumn.KIND, BookColumn.RULE,
            BookColumn.OF_LAYERS, BookColumn.AT_LEAST, BookColumn.LAST_RANK, BookColumn.IN_LAYERS),
    SECTORS("sector", BookColumn.ID, BookColumn.CODE, BookColumn.NAME, BookColumn.OTHER_NAME),
    SCALE("antwoorden|answers|scale|schaal", BookColumn.NAME, BookColumn.OTHER_NAME, BookColumn.STRENGTH, BookColumn.TIMES_A_YEAR),
    ABOUT("over|netwerk|network", BookColumn.ITEM, BookColumn.VALUE),
    CHOICES;

    private final List<String> also;
    private final List<BookColumn> columns;

    BookPart(String also, BookColumn... columns) {
        this.also = List.of(also.split("\\|"));
        this.columns = List.of(columns);
    }

    BookPart() {
        this("-");
    }

    /// In the order in which they are written; any order is read.
    public List<BookColumn> columns() {
        return columns;
    }

    public String title(Texts texts) {
        return texts.get("book.sheet." + id());
    }

    /// What a column of this sheet means, for whoever fills it in.
    public String note(BookColumn column, Texts texts) {
        return texts.get("book.note." + id() + "." + column.id());
    }

    /// The sheet of this name in either language.
    public static Optional<BookPart> named(String name) {
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
