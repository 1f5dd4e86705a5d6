package samenspel.ui.multiples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureKeys;
import samenspel.ui.canvas.PointedAt;
import samenspel.ui.panel.Pane;
import samenspel.work.Worker;

/// Before, change and after beside each other, or every layer that is on in every wave. What the pointer or the
/// legend lights in one picture is lit in all.
public final class MultiplesPane extends BorderPane implements Pane {
    private final Session session;
    private final Texts texts;
    private final CellGrid grid;
    private final ScrollPane scroll = new ScrollPane();
    private final Label hint = new Label();
    private final Label nothing = new Label();
    private PointedAt pointed = PointedAt.NOTHING;

    public MultiplesPane(Session session, DrawnLayersCache drawnLayersCache, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.grid = new CellGrid(drawnLayersCache, worker, this::open);
        setId("multiples");
        getStyleClass().add("multiples");
        scroll.setContent(grid);
        scroll.getStyleClass().add("multiples-scroll");
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        scroll.setFocusTraversable(false);
        nothing.setText(texts.get("multiples.none"));
        nothing.getStyleClass().add("multiples-nothing");
        nothing.setWrapText(true);
        hint.getStyleClass().add("multiples-hint");
        setCenter(new StackPane(scroll, nothing));
        setBottom(hint);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get("multiples.accessible"));
        setOnKeyPressed(new PictureKeys(session)::pressed);
        new CellGestures(grid, session, this::pointOrganisation, this::open).attach();
        new CellMenu(grid, session, texts, this::open);
    }

    private void fit() {
        grid.fit(scroll.getViewportBounds().getWidth(), scroll.getViewportBounds().getHeight());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(State state) {
        Optional<SmallMultiples> pictures = state.smallPictures(pointed.emphasis(state));
        pictures.ifPresent(some -> grid.show(state, some));
        scroll.setVisible(pictures.isPresent());
        nothing.setVisible(pictures.isEmpty());
        String left = pictures.stream().flatMap(some -> some.left().stream()).map(key -> " " + texts.get(key)).collect(Collectors.joining());
        boolean layers = state.view().orElseThrow().perspective() == Perspective.MULTIPLES;
        hint.setText(texts.get(layers ? "multiples.hint.layers" : "multiples.hint.beside") + (grid.overflows() ? " " + texts.get("multiples.hint.scroll") : "") + left);
    }

    @Override
    public void prepare(State state) {
        show(state);
    }

    @Override
    public void point(Optional<LegendKey> row) {
        light(new PointedAt(Optional.empty(), row));
    }

    private void pointOrganisation(Optional<OrganisationId> organisation) {
        light(new PointedAt(organisation, Optional.empty()));
    }

    private void light(PointedAt at) {
        if (!at.equals(pointed)) {
            pointed = at;
            if (session.state().view().isPresent() && getScene() != null) {
                show(session.state());
            }
        }
    }

    /// As the one picture: when it is of, and its layer if it is of one among several.
    private void open(Depiction one) {
        boolean layer = session.state().view().orElseThrow().perspective() == Perspective.MULTIPLES;
        session.dispatch(new Action.Show(one.seen().lens()));
        if (layer) {
            session.dispatch(new Action.ShowOnly(one.seen().layers().getFirst()));
        }
        session.dispatch(new Action.ShowAs(Perspective.PICTURE));
    }

    /// Whether pictures are being painted in the background.
    public boolean isPainting() {
        return grid.isPainting();
    }

    /// The pictures, row by row.
    public List<List<MultiplesCell>> cells() {
        return grid.rows();
    }
}
