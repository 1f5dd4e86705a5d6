package samenspel.ui.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.network.OrganisationId;
import samenspel.session.Session;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.settings.Panels;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.card.CardPanel;

/// What stands at the sides of the picture: left the legend, a rail of its marks when it is put away, or what is docked in its
/// place; right the card. In a window that is not wide the card lies over the picture, at the side where whom it tells of does not
/// stand; in a narrow one it has a leaf in the legend's place. Choosing an organisation changes no room, so that the picture stays as it is.
final class Sides {
    /// From this width on, in screen units and with words of the usual size, there is room for the card beside the picture.
    private static final double WIDE = 1500;
    /// From this width on there is room for it over the picture.
    private static final double MIDDLING = 1200;
    /// What is left free about a disc.
    private static final double MARGIN = 24;

    private final BorderPane window;
    private final Session session;
    private final ToDoubleFunction<OrganisationId> across;
    private final HBox left = new HBox();
    private final HBox legendRoom = new HBox();
    private final HBox cardRoom = new HBox();
    private final StackPane over = new StackPane();
    private SidePanel legend;
    private CardPanel card;
    private LegendRail rail;
    private PanelEdge legendEdge;
    private PanelEdge cardEdge;
    private final Region emptyLegend = empty("side-panel");
    private final Region emptyCard = empty("card-panel");
    private final Region emptyRail = empty("legend-rail");
    private boolean looked;
    private CardPlace place;
    private SequencedSet<OrganisationId> told = new LinkedHashSet<>();

    /// Where the card is.
    private enum CardPlace { LEAF, OVER, BESIDE }

    /// @param across how far from the picture's left edge an organisation is to be seen, in screen units
    Sides(BorderPane window, Session session, ToDoubleFunction<OrganisationId> across) {
        this.window = window;
        this.session = session;
        this.across = across;
        left.setMinHeight(0);
        window.setLeft(left);
        window.widthProperty().subscribe(_ -> show(session.state(), looked));
        cardRoom.getStyleClass().add("card-room");
        over.setPickOnBounds(false);
        over.setMinSize(0, 0);
        over.getStyleClass().add("card-over");
    }

    /// The rooms alone, so that the picture stands where it will stay.
    private static Region empty(String like) {
        Region room = new Region();
        room.getStyleClass().add(like);
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    /// Where the card lies over the picture.
    Node over() {
        return over;
    }

    boolean hasRoomForCard() {
        return window.getWidth() >= MIDDLING;
    }

    /// @param docks stand in the legend's place while one of them is open
    void dock(Texts texts, Node... docks) {
        legendEdge = new PanelEdge("legend-edge", texts.get("panel.legend.edge"), true, new PanelEdge.Width(() -> (legend == null ? emptyLegend : legend).getWidth(),
                width -> spread(panels().withLegendWidth(width / times())), width -> keep(panels().withLegendWidth(chosen(width, Panels.LEGEND_WIDTH)))));
        cardEdge = new PanelEdge("card-edge", texts.get("panel.card.edge"), false, new PanelEdge.Width(() -> cardRoom.getWidth(),
                width -> spread(panels().withCardWidth(width / times())), width -> keep(panels().withCardWidth(chosen(width, Panels.CARD_WIDTH)))));
        left.getChildren().setAll(legendRoom);
        left.getChildren().addAll(docks);
        for (Node dock : docks) {
            dock.visibleProperty().subscribe(_ -> stand());
        }
        place = null;
        show(session.state(), looked);
    }

    private Panels panels() {
        return session.state().settings().panels();
    }

    private double times() {
        return session.state().settings().appearance().text().times();
    }

    private double chosen(double width, double usual) {
        return Double.isNaN(width) ? usual : width / times();
    }

    private void keep(Panels next) {
        session.dispatch(new SettingsAction.PlacePanels(next));
    }

    void furnish(SidePanel withLegend, CardPanel withCard, LegendRail withRail) {
        legend = withLegend;
        card = withCard;
        HBox.setHgrow(card, Priority.ALWAYS);
        rail = withRail;
        place = null;
        show(session.state(), looked);
    }

    boolean isFurnished() {
        return legend != null;
    }

    /// Opens the filter's panel in the legend's place, or puts it away.
    ///
    /// @param control to be chosen; empty for all of it
    void editFilter(String control) {
        if (legend != null) {
            if (!panels().legend()) {
                keep(panels().withLegend(true));
            }
            legend.editFilter(control);
        }
    }

    boolean isEditing() {
        return legend != null && legend.isEditing() && panels().legend();
    }

    void closeEditor() {
        legend.closeEditor();
    }

    /// @param picture whether legend and card belong to what is looked at
    void show(State state, boolean picture) {
        looked = picture;
        if (legendEdge == null) {
            return;
        }
        place(placeIn(state));
        if (picture && legend != null) {
            legend.show(state);
            if (!state.settings().panels().legend()) {
                rail.show(state, legend.shownLegend());
            }
        }
        stand();
    }

    void showMoment(State state) {
        if (legend != null) {
            legend.showMoment(state);
        }
    }

    private CardPlace placeIn(State state) {
        boolean picture = state.view().map(View::perspective).filter(Perspective.PICTURE::equals).isPresent();
        if (!state.settings().panels().card() || window.getWidth() < MIDDLING) {
            return CardPlace.LEAF;
        }
        return window.getWidth() >= WIDE * times() ? CardPlace.BESIDE : picture ? CardPlace.OVER : CardPlace.LEAF;
    }

    /// Out of its former room first: a node has one.
    private void place(CardPlace next) {
        if (next == place) {
            return;
        }
        place = next;
        window.setRight(null);
        over.getChildren().clear();
        if (legend != null) {
            cardRoom.getChildren().clear();
            legend.place(next != CardPlace.LEAF);
        }
        if (next != CardPlace.LEAF) {
            cardRoom.getChildren().setAll(cardEdge, legend == null ? emptyCard : card);
        }
        switch (next) {
            case LEAF -> {
            }
            case OVER -> over.getChildren().setAll(cardRoom);
            case BESIDE -> window.setRight(cardRoom);
        }
    }

    /// Which of them are in sight, and how wide.
    private void stand() {
        State state = session.state();
        Panels panels = state.settings().panels();
        boolean docked = left.getChildren().stream().skip(1).anyMatch(Node::isVisible);
        see(legendRoom, looked && !docked);
        List<Node> inLegend = panels.legend() ? List.of(legend == null ? emptyLegend : legend, legendEdge)
                : List.of(rail == null ? emptyRail : rail);
        if (!legendRoom.getChildren().equals(inLegend)) {
            legendRoom.getChildren().setAll(inLegend);
        }
        see(left, !panels.isFullScreen() || panels.legend());
        spread(panels);
        SequencedSet<OrganisationId> chosen = state.view().map(View::selection).orElse(new LinkedHashSet<>());
        see(cardRoom, looked && (place == CardPlace.BESIDE || place == CardPlace.OVER && legend != null && !chosen.isEmpty()));
        if (place == CardPlace.OVER && !chosen.equals(told)) {
            told = new LinkedHashSet<>(chosen);
            boolean covered = chosen.size() == 1 && across.applyAsDouble(chosen.getFirst()) > over.getWidth() - cardRoom.getMinWidth() - MARGIN;
            over.setAlignment(covered ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        }
    }

    private static void see(Node room, boolean seen) {
        room.setVisible(seen);
        room.setManaged(seen);
    }

    private void spread(Panels panels) {
        width(legend == null ? emptyLegend : legend, panels.legendWidth());
        width(cardRoom, panels.cardWidth());
    }

    /// With larger words a panel takes no more than a third of the window.
    private void width(Region room, double usual) {
        double most = times() > 1 ? Math.max(usual, window.getWidth() / 3) : Math.max(Panels.LEAST, window.getWidth() / 2);
        double width = Math.min(usual * times(), most);
        room.setMinWidth(width);
        room.setPrefWidth(width);
        room.setMaxWidth(width);
    }
}
