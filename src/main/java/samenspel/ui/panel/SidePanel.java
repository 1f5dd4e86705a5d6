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
import samenspel.text.Texts;
import samenspel.ui.card.CardPanel;
import samenspel.ui.control.Segments;
import samenspel.ui.control.Swatch;
import samenspel.work.Worker;

/// The panel at the left, where it is chosen what is drawn: kinds of ties, choices and legend. In a window that has no room for
/// the card beside the picture the card has a leaf here, and the picture stays as it is.
final class SidePanel extends VBox {
    static final double WIDTH = 308;

    /// What of it is in sight.
    private enum Leaf { LEGEND, CARD }

    private final LegendPanel legend;
    private final AppearanceChoices choices;
    private final GroupChoices groups;
    private final ConditionChoices conditions;
    private final CardPanel card;
    private final ScrollPane rows;
    private final Segments<Leaf> leaves;
    private final StackPane sheet = new StackPane();
    private SequencedSet<OrganisationId> told = new LinkedHashSet<>();
    private boolean apart;

    SidePanel(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, CardPanel card, Consumer<Optional<LegendKey>> pointed) {
        this.legend = new LegendPanel(session, drawnLayersCache, new Swatch(), texts, pointed);
        this.choices = new AppearanceChoices(session, worker, texts);
        this.groups = new GroupChoices(session, texts);
        this.conditions = new ConditionChoices(session, worker, texts);
        this.card = card;
        getStyleClass().add("side-panel");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        VBox parts = new VBox(legend.ties(), choices, legend.discs(), groups, conditions);
        parts.getStyleClass().add("side-parts");
        rows = new ScrollPane(parts);
        rows.setFitToWidth(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.setMinHeight(0);
        rows.setId("rows");
        leaves = new Segments<>("leaf", List.of(Leaf.values()), leaf -> texts.get("panel." + leaf)).onPress(this::turn);
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
            sheet.getChildren().setAll(rows);
            card.setVisible(true);
        } else {
            sheet.getChildren().setAll(rows, card);
        }
        told = new LinkedHashSet<>();
        leaf(false);
    }

    private void turn(Leaf leaf) {
        rows.setVisible(apart || leaf == Leaf.LEGEND);
        card.setVisible(apart || leaf == Leaf.CARD);
        leaves.choose(leaf);
    }

    /// Who chooses an organisation reads its card; who lets go of it is back at the legend.
    private void leaf(boolean chosen) {
        leaves.setVisible(chosen && !apart);
        turn(chosen ? Leaf.CARD : Leaf.LEGEND);
    }

    /// Only what changes while a change is told.
    void showMoment(State state) {
        legend.showMoment(state);
    }

    void show(State state) {
        legend.show(state);
        choices.show(state);
        groups.show(state);
        conditions.show(state);
        card.show(state);
        SequencedSet<OrganisationId> chosen = state.view().orElseThrow().selection();
        if (!chosen.equals(told)) {
            told = chosen;
            leaf(!chosen.isEmpty());
        }
    }
}
