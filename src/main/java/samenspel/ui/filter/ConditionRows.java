package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.ConditionsMet;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.ShownNumbers;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.words.ConditionWords;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.PartedCell;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;
import samenspel.ui.control.ValueNames;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Conditions on numbers of organisations: a block for each, at which ends of a tie they hold, how many are left, and what becomes of those of whom it is
/// not known.
final class ConditionRows extends VBox {
    /// So many measures are listed at once: a longer list would lie over its own box.
    private static final int ROWS = 7;

    private final FilterSteps steps;
    private final Worker worker;
    private final Latest finding;
    private final Texts texts;
    private final VBox blocks = new VBox();
    private final List<Block> shownBlocks = new ArrayList<>();
    private final FlowPane ends;
    private final Segments<TieConditions.Ends> choice;
    private final Label left = Labels.wrapped("", "legend-count");
    private final CheckBox keep = new CheckBox();
    private Network of;
    private Seen shown;

    /// One condition.
    private record Block(ComboBox<SizeBy> by, ConditionLayers layers, NumberBlock numbers, Latest measuring) {
    }

    ConditionRows(FilterSteps steps, Worker worker, Texts texts) {
        this.steps = steps;
        this.worker = worker;
        this.finding = new Latest(worker);
        this.texts = texts;
        getStyleClass().add("filter-part");
        Button add = Buttons.whole("filter-condition-add", texts.get("filter.condition"), this::add);
        add.getStyleClass().add("flat");
        this.choice = new Segments<>("filter-ends", List.of(TieConditions.Ends.EITHER, TieConditions.Ends.BOTH), one -> texts.get("filter.ends.choice." + one)).narrow()
                .onPress(one -> steps.changeTies(ties -> ties.with(one)));
        this.ends = named(texts.get("filter.ends.title"), choice);
        left.setId("conditions-left");
        keep.setId("conditions-keep");
        keep.setWrapText(true);
        keep.setOnAction(_ -> set(conditions().keepingUnknown(keep.isSelected()), Optional.empty()));
        getChildren().addAll(Rows.of(0, Labels.of(texts.get("filter.organisations"), "section-title"), Rows.gap(), add), blocks, ends, left, keep);
    }

    /// Asks for partners first, of which everybody knows what they are, in the layers that are drawn now: others that are drawn later must not change
    /// whom it leaves.
    void add() {
        set(conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(1)).in(shown == null ? List.of() : shown.layers())), Optional.empty());
        shownBlocks.getLast().numbers.first().requestFocus();
        shownBlocks.getLast().numbers.first().selectAll();
    }

    /// Puts the keyboard into a condition.
    void enter(int place) {
        if (place < shownBlocks.size()) {
            shownBlocks.get(place).numbers.first().requestFocus();
        }
    }

    private MeasureConditions conditions() {
        return steps.filter().conditions();
    }

    private void set(MeasureConditions next, Optional<String> gesture) {
        steps.change(filter -> filter.with(next), gesture);
    }

    void show(Seen seen, Network network) {
        boolean same = network == of && shown != null && seen.lens().equals(shown.lens()) && seen.layers().equals(shown.layers()) && seen.filter().equals(shown.filter());
        of = network;
        shown = seen;
        if (same) {
            return;
        }
        List<MeasureCondition> all = seen.filter().conditions().all();
        if (all.size() != shownBlocks.size()) {
            build(all.size());
        }
        for (int place = 0; place < all.size(); place++) {
            show(shownBlocks.get(place), all.get(place), offered(all.get(place).counted(seen)));
        }
        choice.choose(seen.filter().ties().ends());
        visible(ends, !all.isEmpty());
        find();
    }

    private void find() {
        Seen asked = shown;
        if (asked.isToBeMeasured(of)) {
            left.setText(texts.get("filter.counting"));
            finding.ask(_ -> asked.met(of), met -> {
                if (asked.equals(shown)) {
                    say(met);
                }
            });
        } else {
            say(asked.met(of));
        }
    }

    private void build(int count) {
        shownBlocks.clear();
        blocks.getChildren().clear();
        for (int place = 0; place < count; place++) {
            Block block = block(place);
            shownBlocks.add(block);
            blocks.getChildren().add(block.numbers);
        }
    }

    private Block block(int place) {
        ComboBox<SizeBy> by = new ComboBox<>();
        by.setId("condition-measure-" + place);
        by.setAccessibleText(texts.get("filter.measure.accessible", place + 1));
        by.setConverter(new ValueNames<>(this::name));
        PartedCell.in(by, one -> one.ofMeasure().map(measure -> (Object) measure.question()).orElse(""));
        by.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(by, Priority.ALWAYS);
        by.setOnAction(_ -> {
            if (by.getValue() != null && !by.getValue().equals(conditions().all().get(place).by())) {
                set(conditions().with(place, of(by.getValue()).in(conditions().all().get(place).layers())), Optional.empty());
            }
        });
        HBox head = Rows.of(4, by, Buttons.namedCross("condition-remove-" + place, texts.get("filter.remove"), () -> set(conditions().without(place), Optional.empty())));
        by.setVisibleRowCount(ROWS);
        ConditionLayers layers = new ConditionLayers(place, texts, in -> set(conditions().with(place, conditions().all().get(place).in(in)), Optional.empty()));
        return new Block(by, layers, new NumberBlock("condition-" + place, new VBox(4, head, layers), texts, (range, gesture) ->
                set(conditions().with(place, conditions().all().get(place).with(range)), gesture)), new Latest(worker));
    }

    private static MeasureCondition of(SizeBy by) {
        return new MeasureCondition(by, by.ofMeasure().isPresent() ? NumberRange.atLeast(counts(by) ? 1 : 0) : NumberRange.ALL);
    }

    private String name(SizeBy by) {
        return switch (by) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> texts.get(measure.nameKey());
            case SizeBy.OfAttribute(String attribute) -> attribute;
        };
    }

    private static boolean counts(SizeBy by) {
        return by.ofMeasure().map(OrganisationMeasure::counts).orElse(false);
    }

    private void show(Block block, MeasureCondition condition, List<SizeBy> offered) {
        List<SizeBy> all = new ArrayList<>(offered);
        if (!all.contains(condition.by())) {
            all.addFirst(condition.by());
        }
        if (!all.equals(block.by.getItems())) {
            block.by.getItems().setAll(all);
        }
        block.by.setValue(condition.by());
        block.layers.show(condition, shown, of);
        block.numbers.called(name(condition.by()));
        block.numbers.show(condition.range());
        Seen asked = shown;
        Network network = of;
        if (LargePictures.isLarge(network)) {
            block.numbers.spread(List.of(), false);
            return;
        }
        block.measuring.ask(_ -> condition.counted(asked).numbers(condition.by(), network).map(ShownNumbers::values).orElseGet(TreeMap::new), values -> {
            if (asked.equals(shown)) {
                spread(block, condition, values);
            }
        });
    }

    private void spread(Block block, MeasureCondition condition, SortedMap<OrganisationId, Double> values) {
        block.numbers.spread(values.values(), counts(condition.by()) || values.values().stream().allMatch(number -> number == Math.rint(number)));
        block.numbers.tell(texts.get("legend.count.left", values.values().stream().filter(condition.range()::holds).count(), values.size()));
    }

    private void say(Optional<ConditionsMet> met) {
        visible(blocks, met.isPresent());
        visible(left, met.isPresent());
        visible(keep, met.filter(some -> !some.unknown().isEmpty()).isPresent());
        met.ifPresent(some -> left.setText(some.idle().isEmpty() ? counted(some) : texts.get("filter.idle")));
        keep.setText(met.map(some -> texts.get("filter.keep", some.unknown().size())).orElse(""));
        keep.setSelected(conditions().keepsUnknown());
    }

    private String counted(ConditionsMet met) {
        return Stream.concat(Stream.of(texts.get("filter.left", met.met().size(), met.of())), new ConditionWords(of, texts.language()).open(met).stream()).collect(Collectors.joining("\n"));
    }

    /// A choice behind its name, or below it where there is no room.
    static FlowPane named(String name, Segments<?> choice) {
        FlowPane row = new FlowPane(8, 4, Labels.whole(name, "choice-label"), choice);
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    static void visible(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /// Those that say something of what is shown, of large networks those that take no longer than a glance; then the numbers of the file.
    private List<SizeBy> offered(Seen seen) {
        boolean large = LargePictures.isLarge(of);
        Stream<SizeBy> measures = SizeBy.measuresWithoutCapacity().stream().filter(measure -> !large || measure instanceof Measure one && one.isQuick())
                .filter(measure -> seen.isTelling(measure, of)).map(SizeBy::of);
        Stream<SizeBy> said = AttributeColumn.of(of).stream().filter(column -> column.kind() == AttributeColumn.Kind.NUMBER).map(column -> new SizeBy.OfAttribute(column.name()));
        return Stream.concat(measures, said).toList();
    }
}
