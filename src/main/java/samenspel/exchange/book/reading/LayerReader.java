package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.book.NameLookup;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.ImportReason;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;

/// Reads the list of layers: those that were asked about, and those that follow from them by a rule.
final class LayerReader {
    private final ReadSheet page;
    private final SheetFields fields;
    private final NameLookup<FrequencyClass> scale;
    private final NameLookup<LayerId> reported = new NameLookup<>();
    private final Set<String> taken = new HashSet<>();

    private LayerReader(ReadSheet page, SheetFields fields, NameLookup<FrequencyClass> scale) {
        this.page = page;
        this.fields = fields;
        this.scale = scale;
    }

    static List<Layer> of(ReadSheet page, SheetFields fields, NameLookup<FrequencyClass> scale) {
        LayerReader rows = new LayerReader(page, fields, scale);
        page.rows().stream().filter(row -> !rows.isDerived(row)).forEach(rows::know);
        List<Layer> layers = new ArrayList<>();
        page.rows().forEach(row -> rows.layer(row).ifPresent(layers::add));
        page.leaveRest();
        return layers;
    }

    private boolean isDerived(Grid.Row row) {
        return CellTerms.DERIVED.meaning(page.cell(row, BookColumn.KIND)).orElse(!page.cell(row, BookColumn.OF_LAYERS).isEmpty());
    }

    private String id(Grid.Row row) {
        return SheetFields.first(page.cell(row, BookColumn.ID), fields.own(fields.name(page, row)));
    }

    private void know(Grid.Row row) {
        String id = id(row);
        if (!id.isEmpty()) {
            Name name = fields.name(page, row);
            reported.add(new LayerId(id), id, fields.words(name));
        }
    }

    private Optional<Layer> layer(Grid.Row row) {
        String id = id(row);
        if (id.isEmpty()) {
            page.rejected(ImportReason.NAME_MISSING, page.spot(row, BookColumn.NAME), page.heading(BookColumn.NAME));
            return Optional.empty();
        }
        if (!taken.add(id)) {
            page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.NAME), id);
            return Optional.empty();
        }
        Name name = fields.own(fields.name(page, row)).isEmpty() ? Name.of(id) : fields.name(page, row);
        fields.word(page, row, BookColumn.KIND, CellTerms.DERIVED, false);
        Optional<Layer> layer = isDerived(row) ? rule(row).map(rule -> new DerivedLayer(new LayerId(id), name, rule))
                : Optional.of(new ReportedLayer(new LayerId(id), name, fields.word(page, row, BookColumn.RULE, CellTerms.RULE, TieRule.SENDER)));
        layer.ifPresent(_ -> page.used());
        return layer;
    }

    private Optional<DerivationRule> rule(Grid.Row row) {
        Optional<TieRule> confirmation = CellTerms.RULE.meaning(page.cell(row, BookColumn.RULE)).filter(rule -> rule != TieRule.SENDER);
        if (confirmation.isEmpty()) {
            page.rejectWord(row, BookColumn.RULE, Stream.of(TieRule.EITHER, TieRule.BOTH).map(rule -> CellTerms.RULE.in(rule, fields.texts())).toList());
            return Optional.empty();
        }
        Optional<List<LayerId>> of = ofLayers(page.cell(row, BookColumn.OF_LAYERS));
        if (of.isEmpty()) {
            page.rejectWord(row, BookColumn.OF_LAYERS, reported.labels());
            return Optional.empty();
        }
        return rule(row, of.get(), confirmation.get());
    }

    private Optional<DerivationRule> rule(Grid.Row row, List<LayerId> of, TieRule confirmation) {
        OptionalDouble least = least(page.cell(row, BookColumn.AT_LEAST));
        if (least.isEmpty()) {
            page.rejectWord(row, BookColumn.AT_LEAST, scale.labels());
            return Optional.empty();
        }
        OptionalInt layers = from1(row, BookColumn.IN_LAYERS, of.size());
        OptionalInt rank = from1(row, BookColumn.LAST_RANK, Integer.MAX_VALUE);
        if (layers.isEmpty() || rank.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt lastRank = page.cell(row, BookColumn.LAST_RANK).isEmpty() ? OptionalInt.empty() : rank;
        return Optional.of(new DerivationRule.EnoughLayers(of, least.getAsDouble(), lastRank, confirmation, layers.getAsInt()));
    }

    /// A number from 1 to the most, 1 for an empty cell; empty for another, which is said.
    private OptionalInt from1(Grid.Row row, BookColumn column, int most) {
        OptionalInt number = page.cell(row, column).isEmpty() ? OptionalInt.of(1) : fields.count(page, row, column);
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > most) {
            page.rejected(ImportReason.OUT_OF_RANGE, page.spot(row, column), page.heading(column), page.cell(row, column), most);
            return OptionalInt.empty();
        }
        return number;
    }

    /// Layers with `;` or line ends between them; empty if one of them is none.
    private Optional<List<LayerId>> ofLayers(String cell) {
        Set<LayerId> of = new LinkedHashSet<>();
        boolean one = reported.find(cell).isPresent();
        for (String word : one ? new String[] {cell} : cell.split("[;\n]")) {
            Optional<LayerId> layer = reported.find(word.strip());
            if (layer.isEmpty()) {
                return Optional.empty();
            }
            of.add(layer.get());
        }
        return Optional.of(List.copyOf(of));
    }

    /// A word of the scale or a number; 0 for an empty cell.
    private OptionalDouble least(String cell) {
        Optional<FrequencyClass> word = scale.find(cell);
        return cell.isEmpty() ? OptionalDouble.of(0) : word.isPresent() ? OptionalDouble.of(word.get().strength()) : Numerals.number(cell);
    }
}
