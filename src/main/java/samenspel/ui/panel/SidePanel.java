package samenspel.ui.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.OrganisationId;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.ShownLegend;
import samenspel.text.Texts;
import samenspel.ui.card.CardPanel;
import samenspel.ui.control.Segments;
import samenspel.ui.control.Swatch;
import samenspel.ui.filter.FilterEditor;
import samenspel.work.Worker;

/// The panel at the left, where it is chosen what is drawn: kinds of ties, choices and legend. In a window that has no room for
/// the card beside the picture the card has a leaf here, and the picture stays as it is.
final class SidePanel extends VBox {
    /// What of it is in sight.
    private enum Leaf { LEGEND, CARD }

    private final LegendPanel legend;
    private final AppearanceChoices choices;
    private final GroupChoices groups;
    private final FilterEditor editor;
    private final CardPanel card;
    private final FoldingPart looks;
    private final FoldingPart rings;
    private final ScrollPane rows;
    private final Segments<Leaf> leaves;
    private final StackPane sheet = new StackPane();
    private SequencedSet<OrganisationId> told = new LinkedHashSet<>();
    private boolean apart;
    private boolean editing;

    SidePanel(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, CardPanel card, Consumer<Optional<LegendKey>> pointed) {
        this.legend = new LegendPanel(session, drawnLayersCache, new Swatch(), texts, pointed);
        this.choices = new AppearanceChoices(session, worker, texts);
        this.groups = new GroupChoices(session, texts);
        this.editor = new FilterEditor(session, drawnLayersCache, worker, texts, this::closeEditor);
        this.card = card;
        getStyleClass().add("side-panel");
        looks = new FoldingPart(session, texts, "looks", texts.get("panel.looks")).with(choices);
        rings = new FoldingPart(session, texts, "rings", texts.get("panel.rings")).with(groups);
        VBox parts = new VBox(legend.ties(), looks, legend.discs(), rings);
        parts.getStyleClass().add("side-parts");
        rows = new ScrollPane(parts);
        rows.setFitToWidth(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.setMinHeight(0);
        rows.setId("rows");
        leaves = new Segments<>("leaf", List.of(Leaf.values()), leaf -> texts.get("panel." + leaf)).onPress(this::turn);
        // The window has a switch of the same name for the panel as a whole.
        leaves.each((leaf, button) -> button.setAccessibleText(texts.get("panel.leaf", button.getText())));
        leaves.getStyleClass().add("panel-leaves");
        leaves.managedProperty().bind(leaves.visibleProperty());
        getChildren().addAll(leaves, sheet);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setMinHeight(0);
        place(false);
    }

    /// @param beside whether the card stands at the other side of the picture
    void place(boolean beside) {
        apart = beside;
        if (beside) {
            sheet.getChildren().setAll(rows, editor);
            card.setVisible(true);
        } else {
            sheet.getChildren().setAll(rows, editor, card);
        }
        told = new LinkedHashSet<>();
        leaf(false);
    }

    private void turn(Leaf leaf) {
        boolean choosing = apart || leaf == Leaf.LEGEND;
        rows.setVisible(choosing && !editing);
        editor.setVisible(choosing && editing);
        card.setVisible(apart || leaf == Leaf.CARD);
        leaves.choose(leaf);
    }

    /// Puts the filter's panel in the place of the legend, or the legend back where it is asked for as a whole.
    ///
    /// @param control to be chosen; empty for all of it
    void editFilter(String control) {
        if (isLegend(control) || control.isEmpty() && isEditing()) {
            closeEditor();
        } else {
            editing = true;
            turn(Leaf.LEGEND);
            editor.open(control);
        }
    }

    /// What is chosen in the legend and nowhere else.
    private static boolean isLegend(String control) {
        return control.startsWith("sector") || control.equals("access");
    }

    boolean isEditing() {
        return editor.isVisible();
    }

    void closeEditor() {
        editing = false;
        turn(Leaf.LEGEND);
    }

    /// Who chooses an organisation reads its card; who lets go of it is back at the legend.
    private void leaf(boolean chosen) {
        leaves.setVisible(chosen && !apart);
        turn(chosen ? Leaf.CARD : Leaf.LEGEND);
    }

    /// What its rows say, for who shows them otherwise.
    ShownLegend shownLegend() {
        return legend.shown();
    }

    /// Only what changes while a change is told.
    void showMoment(State state) {
        legend.showMoment(state);
    }

    void show(State state) {
        legend.show(state);
        choices.show(state);
        groups.show(state);
        looks.show(state);
        rings.show(state);
        editor.show(state);
        card.show(state);
        SequencedSet<OrganisationId> chosen = state.view().orElseThrow().selection();
        if (!chosen.equals(told)) {
            told = chosen;
            leaf(!chosen.isEmpty());
        }
    }
}
