package samenspel.ui.plot;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import samenspel.change.Comparison;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.panel.Pane;
import samenspel.ui.table.DenominatorChoice;

/// A figure about change beside the picture: what can be chosen over it, what is pointed at below.
///
/// @param <K> what a part of the figure stands for
abstract class FigurePane<K> implements Pane {
    final Session session;
    final Texts texts;
    private final DrawnLayersCache drawnLayersCache;
    private final BorderPane whole = new BorderPane();
    private final FlowPane tools = new FlowPane();
    private final Label reading = new Label();
    private final DenominatorChoice denominator;
    private Node figure;

    FigurePane(Session session, DrawnLayersCache drawnLayersCache, Texts texts, String id) {
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        this.denominator = new DenominatorChoice(session, texts);
        whole.setId(id);
        whole.setMinSize(0, 0);
        whole.getStyleClass().add("figure-pane");
        tools.getStyleClass().add("pane-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().add(denominator);
        reading.setId(id + "-reading");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        reading.setMaxWidth(Double.MAX_VALUE);
        reading.getStyleClass().add("pane-reading");
        whole.setTop(tools);
        whole.setBottom(reading);
    }

    /// Puts a control before the choice of denominator.
    final void addTool(Node tool) {
        tools.getChildren().addFirst(tool);
    }

    /// @param view   where the keyboard goes
    /// @param framed the view itself, or what it stands in
    final void setFigure(Node view, Node framed) {
        figure = view;
        whole.setCenter(framed);
    }

    final void read(String words) {
        reading.setText(words);
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(figure);
    }

    @Override
    public Optional<Orientation> besidePicture() {
        return Optional.of(Orientation.HORIZONTAL);
    }

    @Override
    public void show(State state) {
        Network network = state.document().orElseThrow().network();
        Comparison comparison = state.view().orElseThrow().compareAny(network, drawnLayersCache);
        denominator.setVisible(!comparison.isOfOneWave());
        denominator.setManaged(!comparison.isOfOneWave());
        denominator.show(network, comparison);
        show(state, comparison);
    }

    abstract void show(State state, Comparison comparison);
}
