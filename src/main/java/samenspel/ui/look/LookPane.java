package samenspel.ui.look;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.Look;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.history.StepName;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Swatch;
import samenspel.ui.panel.Pane;

/// Colours, lines and sizes of the picture, beside it.
public final class LookPane implements Pane {
    private static final double WIDTH = 444;

    private final LookChanges lookChanges;
    private final Texts texts;
    private final BorderPane whole = new BorderPane();
    private final PaletteRows palettes;
    private final HouseStyle house;
    private final SightRows sights;
    private final ScaleLookRows scales;
    private final SectorLookRows sectors;
    private final LayerLookRows layers;
    private final Button standard;
    private Key shown;

    /// Networks are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, Look look, Paper paper, Sight sight) {
    }

    public LookPane(Session session, Texts texts) {
        this.lookChanges = new LookChanges(session, texts);
        this.texts = texts;
        Swatch swatch = new Swatch();
        palettes = new PaletteRows(lookChanges, swatch);
        house = new HouseStyle(lookChanges);
        sights = new SightRows(lookChanges);
        scales = new ScaleLookRows(lookChanges);
        sectors = new SectorLookRows(lookChanges, swatch);
        layers = new LayerLookRows(lookChanges, swatch);
        standard = button("standard", () -> lookChanges.dress(look -> Look.standard(lookChanges.network()), StepName.of("undo.standard-look")));
        VBox parts = new VBox(heading("look.palettes"), palettes, heading("look.house"), house, heading("look.sights"), sights,
                heading("look.scales"), scales, heading("look.sectors"), sectors, heading("look.layers"), layers);
        parts.getStyleClass().add("look-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("look-scroll", "edge-to-edge");
        whole.setId("look");
        whole.getStyleClass().add("look-pane");
        whole.setPrefWidth(WIDTH);
        whole.setMinSize(WIDTH, 0);
        whole.setTop(head());
        whole.setCenter(scroll);
        whole.setBottom(files());
    }

    private Node head() {
        HBox head = Rows.head(new Label(texts.get("look.title")), Buttons.namedCross("look-close", texts.get("dialog.close"),
                () -> lookChanges.dispatch(new Action.Question(Effect.Ask.LOOK))));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("look-head");
        return head;
    }

    private Node files() {
        FlowPane files = new FlowPane(button("load", () -> lookChanges.dispatch(new Action.Question(Effect.Ask.LOOK_TO_LOAD))),
                button("save", () -> lookChanges.dispatch(new Action.Question(Effect.Ask.LOOK_TO_SAVE))), standard);
        files.getStyleClass().add("look-files");
        return files;
    }

    private Button button(String id, Runnable deed) {
        return Buttons.whole("look-" + id, texts.get("look." + id), deed);
    }

    private Label heading(String key) {
        return Labels.of(texts.get(key), "section-title", "look-heading");
    }

    /// What is drawn, what it is called, its colour, and more.
    static List<ColumnConstraints> columns() {
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        return List.of(fixed, name, fixed);
    }

    static Label rowName(String name) {
        Label label = Labels.wrapped(name);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Node> keyboard() {
        return palettes.getChildren().stream().findFirst();
    }

    @Override
    public void show(State state) {
        Network network = state.document().orElseThrow().network();
        Look look = state.document().get().look();
        Paper paper = state.settings().paper();
        Sight sight = state.view().orElseThrow().sight();
        Key key = new Key(System.identityHashCode(network), look, paper, sight);
        if (!key.equals(shown)) {
            shown = key;
            SightColours seen = new SightColours(paper, sight);
            palettes.show(network, look, seen);
            house.show(look);
            sights.show(look, sight);
            scales.show(look.scale(), look.lineWidth());
            sectors.show(network.sectors(), look, seen);
            layers.show(network.layers(), look, seen);
            standard.setDisable(look.equals(Look.standard(network)));
        }
    }
}
