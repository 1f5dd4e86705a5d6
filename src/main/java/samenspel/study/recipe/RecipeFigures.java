package samenspel.study.recipe;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.multiples.MultiplesFigures;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.diagram.words.Findings;
import samenspel.layout.Arrangement;
import samenspel.layout.solve.Progress;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.study.findings.LiveWords;

/// Draws the figures of a plan. Pictures of one document are drawn at one scale on papers of one size, so that they can be
/// laid on each other. Not for several threads; reports are resolved once for all figures.
public final class RecipeFigures {
    private static final double PICTURE_HEIGHT = 0.75;
    private static final double MATRIX_HEIGHT = 24.5 / 24;

    private final Document document;
    private final Network network;
    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
    private final Map<Arrangement, Document> arranged = new HashMap<>();

    public RecipeFigures(Document document) {
        this.document = document;
        this.network = document.network();
    }

    /// @param names how organisations are called, whatever the recipe says
    public Diagram of(PlannedFigure planned, NameMode names) {
        PlannedFigure figure = live(planned, names);
        return switch (figure.recipe().kind()) {
            case PICTURE -> picture(figure, names);
            case SIDE_BY_SIDE -> multiple(figure, SmallMultiples.sideBySide(base(figure, names), figure.waves().getFirst(), figure.waves().getLast()),
                    page -> worded(page, base(figure, names)));
            case MULTIPLES -> multiple(figure, SmallMultiples.layersByWaves(base(figure, names), figure.layers(), figure.waves()), page -> page);
            case MATRIX -> matrix(figure);
            case RETENTION -> retention(figure, names);
            case CARE_LEVELS, PROFILES, STRONG_TIES, GOVERNANCE, TOP_TEN, FLOWS, INTEGRATION, STABILITY, OVERLOAD -> ViewFigures.diagram(view(figure, names), page(figure, PICTURE_HEIGHT));
        };
    }

    /// With the numbers filled in that somebody's own words name.
    private PlannedFigure live(PlannedFigure figure, NameMode names) {
        Page page = new LiveWords(network, document.look().capacity(), names, figure.language()).in(figure.recipe().page());
        return figure.on(page);
    }

    /// Why a figure cannot be made of this network although its layers and waves are there, in a sentence; only views say so.
    public Optional<String> missing(PlannedFigure figure, NameMode names) {
        return figure.recipe().kind().view().flatMap(_ -> ViewFigures.of(view(figure, names), page(figure, PICTURE_HEIGHT)) instanceof ViewOutcome.Absent absent
                ? Optional.of(absent.why()) : Optional.empty());
    }

    private ViewRequest view(PlannedFigure figure, NameMode names) {
        FigureStyle style = figure.recipe().style();
        Depiction depiction = document.depict(Seen.opening(network), Emphasis.NONE, figure.language());
        List<LayerId> layers = figure.recipe().layers() instanceof LayerChoice.All ? List.of() : figure.layers();
        Capacity capacity = style.capacity().map(Capacity::of).orElseGet(document::capacityOrAssumed);
        boolean all = figure.recipe().when() instanceof When.EachWave && figure.recipe().kind().isOfAllWaves();
        ViewChoices usual = new ViewChoices(all ? List.of() : figure.waves(), layers, Optional.of(names), style.lit(), capacity);
        return new ViewRequest(figure.recipe().kind().view().orElseThrow(), List.of(depiction), figure.scenario().map(usual::with).orElse(usual));
    }

    private Diagram picture(PlannedFigure figure, NameMode names) {
        Depiction depiction = base(figure, names);
        Page page = page(figure, PICTURE_HEIGHT);
        return new Figures(drawnLayersCache).of(depiction, worded(page, depiction), arranged(figure).placements());
    }

    /// With what stands out as title, if it is to be found.
    private Page worded(Page page, Depiction depiction) {
        FigureWords words = page.parts().words();
        return words.found() ? page.with(words.finding(Findings.of(depiction, drawnLayersCache))) : page;
    }

    private Diagram multiple(PlannedFigure figure, SmallMultiples asked, UnaryOperator<Page> worded) {
        MultiplesFigures figures = new MultiplesFigures(drawnLayersCache);
        return figures.of(asked, worded.apply(fitted(figure, page -> figures.fitting(asked, worded.apply(page))))).diagram();
    }

    private Diagram matrix(PlannedFigure figure) {
        MatrixRequest request = new MatrixRequest(network, comparison(figure), figure.recipe().style().cells(), document.look(), figure.language());
        return MatrixFigures.of(request, page(figure, MATRIX_HEIGHT)).diagram();
    }

    private Diagram retention(PlannedFigure figure, NameMode names) {
        RetentionRequest request = new RetentionRequest(network, comparison(figure), document.look(), names, figure.language());
        return RetentionFigures.of(request, fitted(figure, page -> RetentionFigures.fitting(request, page))).diagram();
    }

    /// Two waves stand as in the picture of all waves, one wave as it stands by itself.
    private Depiction base(PlannedFigure figure, NameMode names) {
        List<WaveId> waves = figure.waves();
        Lens lens = waves.size() > 1 ? new Lens.Between(waves.getFirst(), waves.getLast()) : new Lens.OneWave(waves.getFirst());
        Appearance appearance = figure.recipe().style().appearance().with(names);
        Seen seen = new Seen(lens, new LinkedHashSet<>(figure.layers()), appearance, figure.recipe().style().filter());
        return arranged(figure).depict(seen, Emphasis.NONE, figure.language());
    }

    /// The document with the places that a figure asks for.
    private Document arranged(PlannedFigure figure) {
        return figure.recipe().style().arrangement().map(wanted -> arranged.computeIfAbsent(wanted, _ -> LayoutRequest.plain(wanted).in(document, Progress.NONE))).orElse(document);
    }

    private Comparison comparison(PlannedFigure figure) {
        List<Layer> layers = network.layers().stream().filter(layer -> figure.layers().contains(layer.id())).toList();
        return Comparison.of(network, layers, figure.waves().getFirst(), figure.waves().getLast(), Denominator.ALL_OF_FIRST_WAVE);
    }

    private static Page page(PlannedFigure figure, double heightToWidth) {
        return fitted(figure, page -> page.withHeightCm(heightToWidth * page.widthCm()));
    }

    /// The page of a figure, its height made to fit with everything on it where that is left open.
    private static Page fitted(PlannedFigure figure, UnaryOperator<Page> fit) {
        Page page = figure.recipe().page();
        return page.fitting() ? fit.apply(page.with(Page.Parts.ALL.with(page.parts().words()))).with(page.parts()) : page;
    }
}
