package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.ConditionsMet;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.words.ConditionWords;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.Network;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Who is left out of the picture for a number: a row for each condition, how many are left, and what becomes of those who did not answer.
final class ConditionChoices extends VBox {
    private final Session session;
    private final Worker worker;
    private final Latest finding;
    private final Texts texts;
    private final Button add;
    private final VBox rows = new VBox();
    private final Label left = Labels.wrapped("");
    private final CheckBox keep = new CheckBox();
    private final List<ConditionRow> shownRows = new ArrayList<>();
    private Network of;
    private Seen shown;

    ConditionChoices(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.worker = worker;
        this.finding = new Latest(worker);
        this.texts = texts;
        getStyleClass().addAll("choices", "conditions");
        setId("conditions");
        this.add = Buttons.of("condition-add", texts.get("filter.add"), () -> set(conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(1)))));
        add.getStyleClass().addAll("flat");
        left.setId("conditions-left");
        left.getStyleClass().add("legend-count");
        keep.setId("conditions-keep");
        keep.setWrapText(true);
        keep.setOnAction(_ -> set(conditions().keepingUnknown(keep.isSelected())));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(Rows.of(0, Labels.of(texts.get("filter.title"), "section-title"), between, add), rows, left, keep);
    }

    private MeasureConditions conditions() {
        return shown.filter().conditions();
    }

    private void set(MeasureConditions next) {
        session.dispatch(new PictureAction.DrawOnly(next));
    }

    void show(State state) {
        Network network = state.document().orElseThrow().network();
        Seen seen = state.view().orElseThrow().seen();
        if (network == of && shown != null && seen.lens().equals(shown.lens()) && seen.layers().equals(shown.layers()) && seen.filter().equals(shown.filter())) {
            return;
        }
        of = network;
        shown = seen;
        int count = conditions().all().size();
        if (count != shownRows.size()) {
            build(count);
        }
        List<OrganisationMeasure> offered = offered();
        for (int place = 0; place < count; place++) {
            shownRows.get(place).show(conditions().all().get(place), seen, network, offered);
        }
        if (seen.isToBeMeasured(network)) {
            left.setText(texts.get("filter.counting"));
            finding.ask(_ -> seen.met(network), met -> {
                if (seen.equals(shown)) {
                    say(met);
                }
            });
        } else {
            say(seen.met(network));
        }
    }

    private void build(int count) {
        shownRows.clear();
        for (int i = 0; i < count; i++) {
            int place = i;
            shownRows.add(new ConditionRow(place, worker, texts, condition -> set(conditions().with(place, condition)), () -> set(conditions().without(place))));
        }
        rows.getChildren().setAll(shownRows);
    }

    private void say(Optional<ConditionsMet> met) {
        visible(rows, met.isPresent());
        visible(left, met.isPresent());
        boolean doubtful = met.filter(some -> !some.unknown().isEmpty()).isPresent();
        visible(keep, doubtful);
        met.ifPresent(some -> left.setText(some.idle().isEmpty() ? counted(some) : texts.get("filter.idle")));
        keep.setText(met.map(some -> texts.get("filter.keep", some.unknown().size())).orElse(""));
        keep.setSelected(conditions().keepsUnknown());
    }

    private String counted(ConditionsMet met) {
        return Stream.concat(Stream.of(texts.get("filter.left", met.met().size(), met.of())), new ConditionWords(of, texts.language()).open(met).stream()).collect(Collectors.joining("\n"));
    }

    private static void visible(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /// Those that say something of what is shown; of large networks those that take no longer than a glance.
    private List<OrganisationMeasure> offered() {
        boolean large = LargePictures.isLarge(of);
        return SizeBy.measuresWithoutCapacity().stream().filter(measure -> !large || measure instanceof Measure one && one.isQuick()).filter(measure -> shown.isTelling(measure, of)).toList();
    }
}
