package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.FrequencyClass;
import samenspel.network.Network;
import samenspel.text.Texts;

/// The sheet with the words that some columns let choose from, and where the choices of other columns stand.
final class ChoiceSheet {
    private final Texts texts;
    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<BookColumn, CellTerms<?>> fixed = Map.of(BookColumn.ACCESS, CellTerms.ACCESS, BookColumn.LEVEL, CellTerms.LEVEL, BookColumn.TASK, CellTerms.TASK,
            BookColumn.KIND, CellTerms.DERIVED, BookColumn.RULE, CellTerms.RULE);

    ChoiceSheet(Network network, Texts texts) {
        this.texts = texts;
        Stream.of(BookColumn.ACCESS, BookColumn.LEVEL, BookColumn.TASK, BookColumn.KIND, BookColumn.RULE)
                .forEach(column -> add(column.title(texts), fixed.get(column).all(texts)));
        add(AboutItem.MUNICIPALITY.title(texts), CellTerms.MUNICIPALITY.all(texts));
        add(WaveColumn.TOOK_PART.title(texts, "").strip(), CellTerms.PARTICIPATION.all(texts));
        add(WaveColumn.STEERING.title(texts, "").strip(), CellTerms.GOVERNANCE.all(texts));
        Stream<String> scale = network.frequencies().stream().map(FrequencyClass::name).map(name -> name.in(texts.language().tag()));
        add(BookColumn.ANSWER.title(texts), Stream.concat(scale, CellTerms.NO_TIE.all(texts).stream()).toList());
    }

    private void add(String title, List<String> words) {
        titles.add(title);
        lists.add(words);
    }

    BookSheet sheet() {
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        List<List<BookCell>> rows = new ArrayList<>();
        for (int row = 0; row < longest; row++) {
            int at = row;
            rows.add(lists.stream().map(list -> BookCell.of(at < list.size() ? list.get(at) : "")).toList());
        }
        return new BookSheet(BookPart.CHOICES, titles.stream().map(title -> new BookSheet.Head(title, "", 28, Optional.empty())).toList(), rows);
    }

    Optional<BookSheet.Choices> of(WaveColumn column) {
        return inHere(column.title(texts, "").strip());
    }

    BookSheet.Choices of(AboutItem item) {
        return new BookSheet.Choices(BookPart.CHOICES, switch (item) {
            case MUNICIPALITY -> item.title(texts);
            case STEERING -> WaveColumn.STEERING.title(texts, "").strip();
            default -> BookColumn.ACCESS.title(texts);
        });
    }

    /// Where the words for a column stand, if there are any to choose from.
    Optional<BookSheet.Choices> of(BookPart part, BookColumn column) {
        return switch (column) {
            case SECTOR -> named(BookPart.SECTORS);
            case FROM, TO -> named(BookPart.ORGANISATIONS);
            case WAVE -> named(BookPart.WAVES);
            case LAYER -> named(BookPart.LAYERS);
            case AT_LEAST -> named(BookPart.SCALE);
            case ACCESS, LEVEL, TASK, KIND, RULE, ANSWER -> inHere(column.title(texts));
            default -> Optional.empty();
        };
    }

    private Optional<BookSheet.Choices> inHere(String title) {
        return Optional.of(new BookSheet.Choices(BookPart.CHOICES, title));
    }

    /// The names on another sheet.
    private Optional<BookSheet.Choices> named(BookPart part) {
        return Optional.of(new BookSheet.Choices(part, BookColumn.NAME.title(texts)));
    }
}
