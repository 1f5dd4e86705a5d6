package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.cli.call.Columns;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue.Block;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.text.NumberWords;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Whole;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// The ties from each sector to each, as words and as rows.
record SectorNumbers(Network network, List<MeasuredPlace> places, Texts texts) {
    private static final List<String> HEAD = List.of("layer", "wave", "from", "to", "ties", "unknown", "possible", "density", "least", "most");

    private List<Block> blocks(MeasuredPlace place) {
        return NetworkMeasure.SECTOR_BLOCKS.of(network, place.layer(), place.wave().id()).reading() instanceof Blocks(var blocks) ? blocks : List.of();
    }

    Sheet sheet(List<String> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        places.forEach(place -> blocks(place).forEach(block -> rows.add(row(place, block))));
        return new Sheet(texts.get("cli.measure.sheet.sector"), HEAD, rows, notes);
    }

    private static List<Cell> row(MeasuredPlace place, Block block) {
        double density = block.density().orElse(Double.NaN);
        double most = block.possible() == 0 ? Double.NaN : (double) (block.ties() + block.unknown()) / block.possible();
        return List.of(new Words(place.layer().id().value()), new Words(place.wave().id().value()), new Words(block.from().value()), new Words(block.to().value()),
                new Whole(block.ties()), new Whole(block.unknown()), new Whole(block.possible()), new Figure(density), new Figure(density), new Figure(most));
    }

    /// For each layer and wave two tables: ties, and the densities.
    String words() {
        return places.stream().map(place -> texts.get("cli.measure.sector.ties", place.title(texts)) + "\n" + table(place, this::ties)
                + texts.get("cli.measure.sector.density", place.title(texts)) + "\n" + table(place, this::density)).collect(Collectors.joining("\n"));
    }

    private interface Said {
        String of(Block block);
    }

    private Columns table(MeasuredPlace place, Said said) {
        Map<SectorId, Map<SectorId, Block>> all = new LinkedHashMap<>();
        blocks(place).forEach(block -> {
            all.computeIfAbsent(block.from(), _ -> new LinkedHashMap<>()).put(block.to(), block);
            if (!place.layer().directed()) {
                all.computeIfAbsent(block.to(), _ -> new LinkedHashMap<>()).put(block.from(), block);
            }
        });
        Columns columns = new Columns();
        columns.add(Stream.concat(Stream.of(texts.get("cli.measure.column.sector")), all.keySet().stream().map(id -> sector(id).code())).toList());
        all.forEach((from, row) -> columns.add(Stream.concat(Stream.of(sector(from).code() + " " + sector(from).name().in(texts.language().tag())),
                all.keySet().stream().map(to -> Optional.ofNullable(row.get(to)).map(said::of).orElse(""))).toList()));
        return columns;
    }

    private String ties(Block block) {
        NumberWords numbers = new NumberWords(texts);
        return numbers.between(block.ties(), block.ties() + (double) block.unknown(), true);
    }

    private String density(Block block) {
        return block.density().isPresent() ? new NumberWords(texts).of(block.density().getAsDouble(), false) : "–";
    }

    private Sector sector(SectorId id) {
        return network.sector(id).orElseThrow();
    }
}
