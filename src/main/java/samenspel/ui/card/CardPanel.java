package samenspel.ui.card;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.work.Worker;

/// What there is to read about whom is chosen, one or several, in one column that scrolls as a whole.
public final class CardPanel extends ScrollPane {
    private final OrganisationCard card;
    private final SelectedOrganisationsCard several;
    private final VBox nothing;

    /// @param lit told which ties of the card are pointed at
    public CardPanel(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts, Consumer<HighlightedTies> lit) {
        this.card = new OrganisationCard(session, worker, texts, lit);
        this.several = new SelectedOrganisationsCard(session, drawnLayersCache, texts);
        this.nothing = new VBox(Labels.wrapped(texts.get("card.nothing"), "section-title"), Labels.wrapped(texts.get("card.nothing.do"), "card-kind"));
        nothing.getStyleClass().addAll("card", "card-nothing");
        nothing.setId("card-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        setContent(new VBox(card, several, nothing));
        setId("card-scroll");
        getStyleClass().addAll("card-panel", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    public void show(State state) {
        card.show(state);
        several.show(state);
        nothing.setVisible(state.view().orElseThrow().selection().isEmpty());
    }
}
