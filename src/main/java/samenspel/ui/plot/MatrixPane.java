package samenspel.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import samenspel.change.Comparison;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.matrix.MatrixFigure;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.CountedAmong;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.study.HighlightedCell;
import samenspel.text.Texts;
import samenspel.ui.control.Segments;

/// The ties between sectors beside the picture, in which a cell lights its ties.
public final class MatrixPane extends FigurePane<SectorMatrix.Place> {
    private static final List<MatrixContent> OFFERED = List.of(MatrixContent.BEFORE, MatrixContent.AFTER, MatrixContent.DIFFERENCE);
    private static final List<MatrixContent> OF_ONE_WAVE = List.of(MatrixContent.TIES, MatrixContent.DENSITY);

    /// In less, what is said below it leaves cells no room for a number; it scrolls then.
    private static final double LEAST_HEIGHT = 560;

    private final FigureView<SectorMatrix.Place> view;
    private final Segments<MatrixContent> shows;
    private final Segments<MatrixContent> ofOneWave;
    private Key shown;
    private Optional<SectorMatrix.Place> lit = Optional.empty();
    private Optional<String> pointed = Optional.empty();

    public MatrixPane(Session session, DrawnLayersCache drawnLayersCache, Texts texts) {
        super(session, drawnLayersCache, texts, "matrix-pane");
        this.view = new FigureView<>(this::choose, spot -> {
            pointed = spot.map(FigurePart::words);
            tell();
        });
        view.setId("matrix");
        view.setAccessibleHelp(texts.get("matrix.accessible"));
        view.setMinHeight(LEAST_HEIGHT);
        ScrollPane room = new ScrollPane(view);
        room.setId("matrix-room");
        room.getStyleClass().add("figure-scroll");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setMinSize(0, 0);
        setFigure(view, room);
        shows = new Segments<>("matrix", OFFERED, _ -> "").narrow().onPress(one -> session.dispatch(new Action.ShowInMatrix(one)));
        shows.getStyleClass().add("pane-choice");
        ofOneWave = new Segments<>("matrix", OF_ONE_WAVE, one -> texts.get("matrix.show." + one)).narrow().onPress(one -> session.dispatch(new Action.ShowInMatrix(one)));
        ofOneWave.getStyleClass().add("pane-choice");
        addTool(ofOneWave);
        addTool(shows);
    }

    /// Networks and comparisons are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, int comparison, CountedAmong among, MatrixContent shows, samenspel.diagram.Look look, Paper paper, Sight sight) {
    }

    /// What is lit goes out when it is chosen again.
    private void choose(SectorMatrix.Place place) {
        session.dispatch(new Action.HighlightCell(lit.equals(Optional.of(place)) ? Optional.empty() : Optional.of(place)));
    }

    @Override
    public double pictureShare() {
        return 0.4;
    }

    @Override
    void show(State state, Comparison comparison) {
        MatrixRequest ask = Drawing.matrix(state.document().orElseThrow(), state.view().orElseThrow(), comparison, texts.language());
        Paper paper = state.settings().paper();
        Sight sight = state.view().get().sight();
        Key key = new Key(System.identityHashCode(ask.network()), System.identityHashCode(comparison), ask.among(), ask.shows(), ask.look(), paper, sight);
        if (!key.equals(shown)) {
            shown = key;
            name(ask);
            view.show(format -> drawn(ask, format.with(paper).with(sight)));
        }
        lit = state.view().get().counting().highlighted().map(HighlightedCell::place);
        view.mark(Set.copyOf(lit.stream().toList()));
        tell();
    }

    private void name(MatrixRequest ask) {
        boolean single = ask.comparison().isOfOneWave();
        offer(shows, !single);
        offer(ofOneWave, single);
        if (single) {
            ofOneWave.choose(ask.shows());
            return;
        }
        ChangeWords words = new ChangeWords(ask.network(), texts.language());
        shows.each((one, button) -> button.setText(texts.get("matrix.show." + one, words.wave(ask.comparison().from()), words.wave(ask.comparison().to()))));
        shows.choose(ask.shows());
    }

    private static void offer(Segments<MatrixContent> choice, boolean offered) {
        choice.setVisible(offered);
        choice.setManaged(offered);
    }

    private static FigureWithParts<SectorMatrix.Place> drawn(MatrixRequest ask, Page format) {
        MatrixFigure figure = MatrixFigures.of(ask, format);
        Map<String, String> titles = figure.diagram().marks().stream().filter(Mark.Group.class::isInstance)
                .collect(Collectors.toMap(group -> group.id().value(), Mark::title, (_, last) -> last));
        List<FigurePart<SectorMatrix.Place>> spots = new ArrayList<>();
        figure.cells().forEach((place, box) -> spots.add(new FigurePart<>(place, box, titles.get("cell-" + place.row() + "-" + place.column()))));
        return new FigureWithParts<>(figure.diagram(), spots);
    }

    /// What is pointed at, or else what is lit, or else what can be done.
    private void tell() {
        Optional<String> ofLit = view.spots().stream().filter(spot -> lit.equals(Optional.of(spot.key()))).findFirst()
                .map(spot -> texts.get("matrix.lit", spot.words()));
        read(pointed.or(() -> ofLit).orElse(texts.get("matrix.help")));
    }
}
