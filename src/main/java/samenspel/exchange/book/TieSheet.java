package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;

/// The sheet of ties: a row for each report, in order of waves, layers and pairs.
final class TieSheet {
    private final Network network;
    private final CellNames cellNames;
    private final BookSheets.Heads heads;
    private final boolean ids;
    private final List<String> attributes;

    /// @param ids whether organisations are named by their ids
    TieSheet(Network network, CellNames cellNames, BookSheets.Heads heads, boolean ids) {
        this.network = network;
        this.cellNames = cellNames;
        this.heads = heads;
        this.ids = ids;
        this.attributes = AttributeHeads.ofTies(network);
    }

    /// @param numbers whether a strength stands there also where a word says it
    BookSheet sheet(boolean numbers) {
        List<List<BookCell>> rows = new ArrayList<>();
        for (Wave wave : network.waves()) {
            network.layers().stream().filter(ReportedLayer.class::isInstance).map(Layer::id).forEach(layer -> rows(wave, layer, numbers, rows));
        }
        BookSheet bookSheet = new BookSheet(BookPart.TIES, heads(), rows);
        return numbers ? bookSheet : bookSheet.withoutEmpty(List.of(heads.of(BookPart.TIES, BookColumn.STRENGTH).name()));
    }

    private List<BookSheet.Head> heads() {
        List<BookSheet.Head> all = new ArrayList<>(BookPart.TIES.columns().stream().map(column -> heads.of(BookPart.TIES, column)).toList());
        attributes.forEach(name -> all.add(AttributeHeads.head(BookPart.TIES, name, Optional.empty())));
        return all;
    }

    private void rows(Wave wave, LayerId layer, boolean numbers, List<List<BookCell>> rows) {
        BookCell inWave = BookCell.of(cellNames.wave(wave));
        BookCell inLayer = BookCell.of(cellNames.layer(layer));
        network.fieldwork(wave.id()).reportsIn(layer).forEach((pair, answer) -> {
            String word = cellNames.word(answer);
            BookCell strength = numbers || word.isEmpty() ? BookCell.of(strength(answer)) : BookCell.EMPTY;
            List<BookCell> row = new ArrayList<>(List.of(inWave, inLayer, end(pair.from()), end(pair.to()), BookCell.of(word), strength));
            Attributes said = network.fieldwork(wave.id()).attributes().of(layer, pair);
            attributes.forEach(name -> row.add(AttributeHeads.cell(said.value(name))));
            rows.add(row);
        });
    }

    private BookCell end(OrganisationId id) {
        return BookCell.of(ids ? id.value() : cellNames.organisation(id));
    }

    private static double strength(Answer answer) {
        return answer.isUnknown() ? Double.NaN : answer.strengthOrZero();
    }
}
