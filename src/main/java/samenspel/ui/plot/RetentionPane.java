package samenspel.ui.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import samenspel.change.Comparison;
import samenspel.diagram.Box;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.plot.RetentionFigure;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.canvas.PointedAt;

/// What organisations with a key role lost, beside the picture; a dot leads to its organisation.
public final class RetentionPane extends FigurePane<RetentionPane.Dot> {
    /// A dot is small; who points beside it means it.
    private static final double REACH = 3;

    private final FigureView<Dot> view;
    private final ScrollPane scroll;
    private final PictureCanvas canvas;
    private Key shown;
    private RetentionRequest ask;

    /// An organisation in a layer.
    record Dot(OrganisationId organisation, LayerId layer) {
    }

    /// Networks and comparisons are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, int comparison, CountedAmong among, NameMode names, Look look, Paper paper, Sight sight) {
    }

    public RetentionPane(Session session, DrawnLayersCache drawnLayersCache, PictureCanvas canvas, Texts texts) {
        super(session, drawnLayersCache, texts, "retention-pane");
        this.canvas = canvas;
        this.view = new FigureView<>(dot -> session.dispatch(new Action.Select(Optional.of(dot.organisation()))), this::pointed);
        view.setId("retention");
        view.setAccessibleHelp(texts.get("retention.accessible"));
        this.scroll = new ScrollPane(view);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("figure-scroll");
        scroll.setFitToWidth(true);
        // The toolkit sets equal bounds at every layout.
        scroll.viewportBoundsProperty().subscribe((_, _) -> room());
        setFigure(view, scroll);
    }

    private void pointed(Optional<FigurePart<Dot>> spot) {
        canvas.point(new PointedAt(spot.map(FigurePart::key).map(Dot::organisation), Optional.empty()));
        read(spot.map(FigurePart::words).orElse(help()));
    }

    private String help() {
        return texts.get(ask != null && ask.network().organisations().stream().noneMatch(samenspel.network.Organisation::givesAccess)
                ? "retention.no-keys" : "retention.help");
    }

    /// As high as its rows need, or as the room if that is higher. Whether it is, is asked of the width without a bar: a bar that came with a
    /// higher figure and went with a lower one would come and go for ever.
    private void room() {
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        if (ask != null && width > 1) {
            double whole = scroll.getWidth() - scroll.snappedLeftInset() - scroll.snappedRightInset();
            double needed = needed(whole, height);
            scroll.setVbarPolicy(needed <= height ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.ALWAYS);
            view.setPrefHeight(Math.max(height, needed > height && width < whole ? needed(width, height) : needed));
        }
    }

    private double needed(double width, double height) {
        double cm = Math.max(10, Page.cm(FigureView.page(width, height).width()));
        return FigureView.onScreen(RetentionFigures.fitting(ask, Page.ofWidthCm(cm)).height());
    }

    @Override
    void show(State state, Comparison comparison) {
        RetentionRequest next = Drawing.retention(state.document().orElseThrow(), state.view().orElseThrow(), comparison, texts.language());
        Paper paper = state.settings().paper();
        Sight sight = state.view().get().sight();
        Key key = new Key(System.identityHashCode(next.network()), System.identityHashCode(comparison), next.among(), next.names(), next.look(), paper, sight);
        if (!key.equals(shown)) {
            shown = key;
            ask = next;
            room();
            view.show(format -> drawn(next, format.with(paper).with(sight)));
            read(help());
        }
        view.mark(chosen(state));
    }

    private Set<Dot> chosen(State state) {
        Set<Dot> chosen = new LinkedHashSet<>();
        state.chosen().forEach(id -> ask.comparison().layers().forEach(layer -> chosen.add(new Dot(id, layer.id()))));
        return chosen;
    }

    private static FigureWithParts<Dot> drawn(RetentionRequest ask, Page format) {
        RetentionFigure figure = RetentionFigures.of(ask, format);
        Map<String, String> titles = new HashMap<>();
        figure.diagram().marks().forEach(mark -> {
            if (mark instanceof Mark.Disc disc) {
                titles.put(place(disc.centre().x(), disc.centre().y()), disc.title());
            }
        });
        List<FigurePart<Dot>> spots = new ArrayList<>();
        figure.dots().forEach(dot -> spots.add(new FigurePart<>(new Dot(dot.organisation(), dot.layer()), Box.around(dot.centre(), dot.radius() + REACH),
                titles.getOrDefault(place(dot.centre().x(), dot.centre().y()), ""))));
        return new FigureWithParts<>(figure.diagram(), spots);
    }

    /// Where names are not to be told, marks have no ids; places stay.
    private static String place(double x, double y) {
        return x + "~" + y;
    }
}
