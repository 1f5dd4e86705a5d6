package samenspel.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.filling.Gaps;
import samenspel.study.numbers.explain.OrganisationNumber;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.PartedCell;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;
import samenspel.ui.control.ValueNames;
import samenspel.ui.explain.Explainer;
import samenspel.work.Worker;

/// What colour, size and names say: a switch and three short lists.
final class AppearanceChoices extends VBox {
    private final Session session;
    private final Texts texts;
    private final Segments<ColourBy> colours;
    private final ComboBox<Optional<SizeBy>> size;
    private final OtherColours otherColours;
    private final ComboBox<LabelMode> labels;
    private final ComboBox<NameMode> names;
    private final Tooltip noRoles;
    private final Explainer explainer;
    private final Button colourExplained;
    private final Button sizeExplained;
    private boolean showing;

    AppearanceChoices(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("choices");
        this.explainer = new Explainer(session, worker, texts);
        this.colourExplained = explained("explain-colour", view -> view.seen().colourBy().size());
        this.sizeExplained = explained("explain-size-by", view -> view.seen().sizeBy());
        this.noRoles = new Tooltip(texts.get("choice.colour.no-roles"));
        this.size = list("size", List.<Optional<SizeBy>>of(Optional.empty()), this::name, Action.SizeDiscs::new);
        PartedCell.in(size, by -> by.flatMap(SizeBy::ofMeasure).map(OrganisationMeasure::question));
        this.otherColours = new OtherColours(session, texts);
        this.labels = list("labels", List.of(LabelMode.values()), mode -> texts.get("choice.labels." + mode), Action.SetLabels::new);
        this.names = list("names", List.of(NameMode.values()), mode -> texts.get("choice.names." + mode), Action.SetNames::new);
        this.colours = new Segments<ColourBy>("colour", List.of(ColourBy.Trait.values()), by -> texts.get("choice.colour." + by))
                .onPress(by -> session.dispatch(new Action.ColourDiscs(by)));
        getChildren().addAll(row("choice.colour", colours), row("choice.other-colour", otherColours, colourExplained), row("choice.size", size, sizeExplained), row("choice.labels", labels), row("choice.names", names));
    }

    private String name(Optional<SizeBy> by) {
        return by.map(one -> switch (one) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> texts.get(measure.nameKey());
            case SizeBy.OfAttribute(String name) -> name;
        }).orElseGet(() -> texts.get("choice.size.equal"));
    }

    private <T> ComboBox<T> list(String id, List<T> values, Function<T, String> name, Function<T, Action> action) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("choice-" + id);
        box.getItems().setAll(values);
        box.setConverter(new ValueNames<>(name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get("choice." + id));
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                session.dispatch(action.apply(box.getValue()));
            }
        });
        return box;
    }

    /// Those that say something of the layers shown, and numbers of the file.
    private static List<Optional<SizeBy>> sizes(Seen seen, Document document) {
        Network network = document.network();
        Stream<SizeBy> measures = SizeBy.measures().stream().map(SizeBy::of).filter(by -> seen.tells(by, network))
                .filter(by -> !by.needsCapacity() || document.look().capacity().isPresent());
        Stream<SizeBy> all = Stream.concat(measures, OtherColours.numbers(network).stream().map(SizeBy.OfAttribute::new));
        return Stream.concat(Stream.of(Optional.<SizeBy>empty()), all.map(Optional::of)).toList();
    }

    private Button explained(String id, Function<View, Optional<SizeBy>> by) {
        return explainer.button(id, "", () -> session.state().view().flatMap(view -> by.apply(view).flatMap(SizeBy::ofMeasure).map(measure -> {
            Document document = session.state().document().orElseThrow();
            return new Explainer.Subject(measure, () -> OrganisationNumber.lookedAt(document, view, OrganisationColumn.ofAny(measure)));
        })));
    }

    private void explain(Button button, Optional<SizeBy> by) {
        Optional<OrganisationMeasure> measure = by.flatMap(SizeBy::ofMeasure);
        button.setVisible(measure.isPresent());
        button.setManaged(measure.isPresent());
        measure.ifPresent(one -> explainer.name(button, texts.get(one.nameKey())));
    }

    private Node row(String key, Node control, Node... behind) {
        Label label = Labels.of(texts.get(key), "choice-label");
        label.setLabelFor(control);
        HBox row = Rows.of(0, label, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        row.getChildren().addAll(behind);
        return row;
    }

    void show(State state) {
        View view = state.view().orElseThrow();
        showing = true;
        boolean roles = view.seen().colourBy() == ColourBy.Trait.ACCESS || Gaps.hasRoles(state.document().orElseThrow().network());
        colours.choose(view.seen().colourBy());
        colours.each((by, button) -> button.setDisable(by == ColourBy.Trait.ACCESS && !roles));
        // A button that is off shows no tip of its own.
        Tooltip.uninstall(colours, noRoles);
        if (!roles) {
            Tooltip.install(colours, noRoles);
        }
        Network network = state.document().orElseThrow().network();
        otherColours.show(state.document().orElseThrow(), view);
        List<Optional<SizeBy>> offered = sizes(view.seen(), state.document().orElseThrow());
        if (!offered.equals(size.getItems())) {
            size.getItems().setAll(offered);
        }
        size.setValue(view.seen().sizeBy());
        explain(sizeExplained, view.seen().sizeBy());
        explain(colourExplained, view.seen().colourBy().size());
        labels.setValue(view.seen().labels());
        names.setValue(view.seen().names());
        showing = false;
    }
}
