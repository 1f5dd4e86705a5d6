package samenspel.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Swatch;
import samenspel.ui.filter.FilterEditor;
import samenspel.work.Worker;

/// The panel at the right: kinds of ties, choices, legend, and the card of what is chosen, one or several.
final class SidePanel extends VBox {
    static final double WIDTH = 308;

    private final LegendPanel legend;
    private final AppearanceChoices choices;
    private final GroupChoices groups;
    private final FilterEditor editor;
    private final ScrollPane rows;
    private final OrganisationCard card;
    private final SelectedOrganisationsCard several;
    private final ScrollPane cardScroll;

    SidePanel(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, Consumer<Optional<LegendKey>> pointed) {
        this.legend = new LegendPanel(session, drawnLayersCache, new Swatch(), texts, pointed);
        this.choices = new AppearanceChoices(session, worker, texts);
        this.groups = new GroupChoices(session, texts);
        this.editor = new FilterEditor(session, drawnLayersCache, worker, texts, this::closeEditor);
        this.card = new OrganisationCard(session, worker, texts);
        this.several = new SelectedOrganisationsCard(session, drawnLayersCache, texts);
        getStyleClass().add("side-panel");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        VBox parts = new VBox(legend.ties(), choices, legend.discs(), groups);
        parts.getStyleClass().add("side-parts");
        this.rows = scrolling(parts);
        rows.setId("rows");
        VBox cards = new VBox(card, several);
        this.cardScroll = settled(new AsHighAs(cards));
        cardScroll.setId("card-scroll");
        // The card gets what it needs, up to half of the panel; the legend scrolls in the rest.
        cardScroll.setMinHeight(USE_COMPUTED_SIZE);
        cardScroll.maxHeightProperty().bind(heightProperty().multiply(0.5));
        cardScroll.managedProperty().bind(card.managedProperty().or(several.managedProperty()));
        cardScroll.visibleProperty().bind(cardScroll.managedProperty());
        cardScroll.getStyleClass().add("card-scroll");
        rows.managedProperty().bind(rows.visibleProperty());
        getChildren().addAll(rows, editor, cardScroll);
        VBox.setVgrow(rows, javafx.scene.layout.Priority.ALWAYS);
        VBox.setVgrow(editor, javafx.scene.layout.Priority.ALWAYS);
    }

    /// Puts the filter's panel in the place of the legend, or the legend back where it is asked for as a whole.
    ///
    /// @param control to be chosen; empty for all of it
    void editFilter(String control) {
        if (isLegend(control) || control.isEmpty() && isEditing()) {
            closeEditor();
        } else {
            rows.setVisible(false);
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
        editor.setVisible(false);
        rows.setVisible(true);
    }

    private static ScrollPane scrolling(javafx.scene.Node content) {
        return settled(new ScrollPane(content));
    }

    private static ScrollPane settled(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    /// A pane that asks for the height that its content needs in the panel's width. Left to itself it would ask for
    /// that of lines that are not wrapped.
    private static final class AsHighAs extends ScrollPane {
        private final VBox content;

        AsHighAs(VBox content) {
            super(content);
            this.content = content;
        }

        @Override
        protected double computePrefHeight(double width) {
            return content.prefHeight(WIDTH - 1) + 2;
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.min(computePrefHeight(width), getMaxHeight());
        }
    }

    /// Only what changes while a change is told.
    void showMoment(State state) {
        legend.showMoment(state);
    }

    void show(State state) {
        legend.show(state);
        choices.show(state);
        groups.show(state);
        editor.show(state);
        card.show(state);
        several.show(state);
    }
}
