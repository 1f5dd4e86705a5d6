package samenspel.exchange.book.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Name;
import samenspel.text.Texts;

/// Reads cells of the kinds that several sheets have.
///
/// @param texts in the language of the book
record SheetFields(Texts texts) {
    private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([. ]\\d{3})+");

    /// The thing a word stands for, `otherwise` for an empty cell and for a word that is none of those allowed, which is said.
    <T> T word(ReadSheet page, Grid.Row row, BookColumn column, CellTerms<T> terms, T otherwise) {
        String word = page.cell(row, column);
        Optional<T> meaning = terms.meaning(word);
        if (meaning.isEmpty() && !word.isEmpty()) {
            page.unknown(row, column, terms.all(texts));
        }
        return meaning.orElse(otherwise);
    }

    /// A name from the columns of both languages; an empty one if neither has any.
    Name name(ReadSheet page, Grid.Row row) {
        return name(page.cell(row, BookColumn.NAME), page.cell(row, BookColumn.OTHER_NAME));
    }

    /// @param own   the name in the language of the book; may be empty
    /// @param other the name in the second language of such a book; may be empty
    Name name(String own, String other) {
        return own.isEmpty() || other.isEmpty() ? Name.of(own + other)
                : new Name(Map.of(texts.language().tag(), own, texts.get("book.second-language"), other));
    }

    /// A name in the language of the book.
    String own(Name name) {
        return name.in(texts.language().tag());
    }

    /// A name in the language of the book first.
    List<String> words(Name name) {
        return Stream.concat(Stream.of(own(name)), name.texts().stream()).toList();
    }

    /// A day as spreadsheets or people write it; empty, and said, if it is none.
    Optional<LocalDate> day(ReadSheet page, Grid.Row row, BookColumn column) {
        String written = page.cell(row, column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(written);
        if (day.isEmpty()) {
            page.noted(ImportReason.NOT_A_TIME, page.spot(row, column), written);
        }
        return day;
    }

    private static Optional<LocalDate> day(String written) {
        Matcher dutch = DUTCH_DATE.matcher(written);
        try {
            return Optional.of(dutch.matches() ? LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1)) : LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// A count, possibly with marks between its thousands; empty, and said, if something else stands there.
    OptionalInt count(ReadSheet page, Grid.Row row, BookColumn column) {
        String written = page.cell(row, column);
        OptionalDouble number = Numerals.number(THOUSANDS.matcher(written).matches() ? written.replaceAll("[. ]", "") : written);
        boolean whole = number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= Integer.MAX_VALUE
                && number.getAsDouble() == StrictMath.rint(number.getAsDouble());
        if (!whole && !written.isEmpty()) {
            page.noted(ImportReason.NOT_A_NUMBER, page.spot(row, column), page.heading(column), written);
        }
        return whole ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /// The first that is not empty.
    static String first(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).findFirst().orElse("");
    }
}
