package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.cli.call.Columns;
import samenspel.diagram.seen.Names;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.network.Network;
import samenspel.study.numbers.ColumnDefinitions;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.whole.MeasureGroup;
import samenspel.study.numbers.whole.NumberLine;
import samenspel.study.numbers.whole.WholeColumn;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.study.numbers.whole.WholeWords;
import samenspel.text.NumberWords;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Whole;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// What measures say of whole networks, between layers and between waves, as words and as rows.
record NetworkNumbers(MeasureKind kind, Network network, List<WholePlace> places, List<MeasureWords> measures, Names names, Texts texts) {
    private static final List<String> NUMBERS = List.of("measure", "item", "value", "least", "most", "count", "of", "within", "within_of", "organisations");

    Sheet sheet(List<String> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        places.forEach(place -> values(place).forEach((measure, value) -> NumberLine.of(measure, value).forEach(line -> rows.add(row(place, line)))));
        List<String> all = Stream.concat(notes.stream(), someOfWaves().stream()).toList();
        return new Sheet(texts.get("cli.measure.sheet." + kind.topic().word()), Stream.concat(heads().stream(), NUMBERS.stream()).toList(), rows, all,
                ColumnDefinitions.ofWhole(measures, measure -> MeasureGroup.nameOf(measure, texts), texts));
    }

    private List<String> heads() {
        return switch (kind.topic()) {
            case NETWORK -> List.of("layer", "wave");
            case WAVES -> List.of("layer", "from", "to");
            case LAYERS -> List.of("wave", "first", "second");
        };
    }

    /// Several layers together stand as one, in a list.
    private static Stream<String> place(WholePlace place) {
        return switch (place) {
            case WholePlace.One(var at) -> Stream.of(at.layer().id().value(), at.wave().id().value());
            case WholePlace.Two(var first, var second) when first.layer().equals(second.layer()) ->
                    Stream.of(first.layer().id().value(), first.wave().id().value(), second.wave().id().value());
            case WholePlace.Two(var first, var second) -> Stream.of(first.wave().id().value(), first.layer().id().value(), second.layer().id().value());
            case WholePlace.Together(var layers, var wave) -> Stream.of(wave.id().value(),
                    layers.stream().map(layer -> layer.id().value()).collect(Collectors.joining(" ")), "");
        };
    }

    private SequencedMap<MeasureWords, NetworkValue> values(WholePlace place) {
        return place.values(network, measures);
    }

    private List<Cell> row(WholePlace place, NumberLine line) {
        List<Cell> cells = new ArrayList<>(place(place).<Cell>map(Words::new).toList());
        cells.addAll(List.of(new Words(line.measure().id()), new Words(line.item()),
                new Figure(line.number().orElse(Double.NaN)), bound(line, Bounds::least), bound(line, Bounds::most),
                count(line.part().map(Part::part)), count(line.part().map(Part::whole)), count(line.within().map(Part::part)), count(line.within().map(Part::whole)),
                new Words(line.members().stream().map(names::of).collect(Collectors.joining("; ")))));
        return cells;
    }

    private static Cell bound(NumberLine line, ToDoubleFunction<Bounds> which) {
        return new Figure(line.bounds().map(which::applyAsDouble).orElse(Double.NaN));
    }

    private static Cell count(Optional<Long> number) {
        return number.<Cell>map(Whole::new).orElse(new Words(""));
    }

    /// A block for each place.
    String words() {
        return Stream.concat(places.stream().map(this::block), someOfWaves().stream().map(said -> said + "\n")).collect(Collectors.joining("\n"));
    }

    /// Which pairs of many waves are measured; empty where all are, or those of a wave that the call names.
    private Optional<String> someOfWaves() {
        int waves = network.waves().size();
        long pairs = places.size() / Math.max(1, places.stream().map(place -> WholeColumn.of(place).layer()).distinct().count());
        return kind.topic() == WholeTopic.WAVES && waves > WholePlace.MOST_WAVES && pairs == waves
                ? new WholeWords(network, texts).pairsOfWaves().map(said -> texts.get("cli.measure.pairs", said)) : Optional.empty();
    }

    private String block(WholePlace place) {
        Columns columns = new Columns();
        StringBuilder sets = new StringBuilder();
        Map<NetworkValue.Why, List<String>> undefined = new LinkedHashMap<>();
        columns.add(Stream.of("measure", "value", "within").map(word -> texts.get("cli.measure.column." + word)).toList());
        values(place).forEach((measure, value) -> {
            String name = texts.get(measure.nameKey());
            switch (value.reading()) {
                case NetworkValue.Undefined(var why) when value.bounds().isEmpty() -> undefined.computeIfAbsent(why, _ -> new ArrayList<>()).add(name);
                case NetworkValue.Groups _, NetworkValue.Interchangeable _ -> NumberLine.of(measure, value).forEach(line -> sets.append(set(name, line)));
                default -> add(columns, name, NumberLine.of(measure, value));
            }
        });
        undefined.forEach((why, which) -> sets.append("– ").append(String.join(", ", which)).append(": ").append(texts.get(why.key())).append('\n'));
        return title(place) + "\n" + columns + sets;
    }

    private String title(WholePlace place) {
        WholeWords words = new WholeWords(network, texts);
        WholeColumn column = WholeColumn.of(place);
        return texts.get("cli.measure.title", words.over(column), words.column(column));
    }

    /// Several numbers stand below the name; of sets at levels, which hold each other, only how large they are.
    private void add(Columns columns, String name, List<NumberLine> lines) {
        boolean several = lines.stream().anyMatch(line -> !line.item().isEmpty());
        if (several) {
            columns.add(List.of(name));
        }
        lines.forEach(line -> columns.add(List.of(several ? "  " + item(line) : name, number(line), within(line))));
    }

    private String set(String name, NumberLine line) {
        if (line.members().isEmpty()) {
            return name + ": " + texts.get("cli.measure.nobody") + "\n";
        }
        String which = line.part().map(_ -> item(line) + " (" + within(line) + ")").orElse(line.item());
        return name + " " + which + ": " + line.members().stream().map(names::of).collect(Collectors.joining("; ")) + "\n";
    }

    private String item(NumberLine line) {
        return new WholeWords(network, texts).item(line.measure(), line.item());
    }

    /// With the least and the most it may be where pairs are unknown.
    private String number(NumberLine line) {
        NumberWords numbers = new NumberWords(texts);
        boolean counts = line.counts();
        String said = line.number().isPresent() ? numbers.of(line.number().getAsDouble(), counts) : "–";
        return line.bounds().map(bounds -> numbers.between(bounds.least(), bounds.most(), counts)).filter(between -> !between.equals(said))
                .map(between -> said + " (" + between + ")").orElse(said);
    }

    private String within(NumberLine line) {
        NumberWords numbers = new NumberWords(texts);
        return line.part().or(line::within).map(part -> texts.get("cli.measure.part", numbers.of(part.part(), true), numbers.of(part.whole(), true))).orElse("");
    }
}
