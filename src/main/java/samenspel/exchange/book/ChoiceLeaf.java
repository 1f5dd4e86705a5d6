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
final class ChoiceLeaf {
    private final Texts texts;
    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<Column, Terms<?>> fixed = Map.of(Column.ACCESS, Terms.ACCESS, Column.LEVEL, Terms.LEVEL, Column.TASK, Terms.TASK,
            Column.KIND, Terms.DERIVED, Column.RULE, Terms.RULE);

    ChoiceLeaf(Network network, Texts texts) {
        this.texts = texts;
        Stream.of(Column.ACCESS, Column.LEVEL, Column.TASK, Column.KIND, Column.RULE)
                .forEach(column -> add(column.title(texts), fixed.get(column).all(texts)));
        add(AboutItem.MUNICIPALITY.title(texts), Terms.MUNICIPALITY.all(texts));
        add(WaveColumn.TOOK_PART.title(texts, "").strip(), Terms.PARTICIPATION.all(texts));
        add(WaveColumn.STEERING.title(texts, "").strip(), Terms.GOVERNANCE.all(texts));
        Stream<String> scale = network.frequencies().stream().map(FrequencyClass::name).map(name -> name.in(texts.language().tag()));
        add(Column.ANSWER.title(texts), Stream.concat(scale, Terms.NO_TIE.all(texts).stream()).toList());
    }

    private void add(String title, List<String> words) {
        titles.add(title);
        lists.add(words);
    }

    Leaf leaf() {
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < longest; row++) {
            int at = row;
            rows.add(lists.stream().map(list -> Cell.of(at < list.size() ? list.get(at) : "")).toList());
        }
        return new Leaf(Part.CHOICES, titles.stream().map(title -> new Leaf.Head(title, "", 28, Optional.empty())).toList(), rows);
    }

    Optional<Leaf.Choices> of(WaveColumn column) {
        return inHere(column.title(texts, "").strip());
    }

    Leaf.Choices of(AboutItem item) {
        return new Leaf.Choices(Part.CHOICES, switch (item) {
            case MUNICIPALITY -> item.title(texts);
            case STEERING -> WaveColumn.STEERING.title(texts, "").strip();
            default -> Column.ACCESS.title(texts);
        });
    }

    /// Where the words for a column stand, if there are any to choose from.
    Optional<Leaf.Choices> of(Part part, Column column) {
        return switch (column) {
            case SECTOR -> named(Part.SECTORS);
            case FROM, TO -> named(Part.ORGANISATIONS);
            case WAVE -> named(Part.WAVES);
            case LAYER -> named(Part.LAYERS);
            case AT_LEAST -> named(Part.SCALE);
            case ACCESS, LEVEL, TASK, KIND, RULE, ANSWER -> inHere(column.title(texts));
            default -> Optional.empty();
        };
    }

    private Optional<Leaf.Choices> inHere(String title) {
        return Optional.of(new Leaf.Choices(Part.CHOICES, title));
    }

    /// The names on another sheet.
    private Optional<Leaf.Choices> named(Part part) {
        return Optional.of(new Leaf.Choices(part, Column.NAME.title(texts)));
    }
}
