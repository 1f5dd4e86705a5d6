package samenspel.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.legend.StageTitle;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.multiples.MultiplesFigures;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.table.TableFigures;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.words.Findings;
import samenspel.study.findings.LiveWords;
import samenspel.study.findings.NetworkFindings;
import samenspel.study.numbers.TableTexts;

/// Makes finished pages of whatever is drawn.
public final class Drawings {
    private static final Page USUAL = Page.ofCm(16, 12);
    private static final double WIDE_CM = 24;
    private static final double HIGHEST_CM = 30;
    private static final Page SQUARE = Page.ofCm(WIDE_CM, 24.5);

    private final DrawnLayersCache drawnLayersCache;
    private final Figures figures;
    private final MultiplesFigures multiples;

    public Drawings(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.figures = new Figures(drawnLayersCache);
        this.multiples = new MultiplesFigures(drawnLayersCache);
    }

    public Diagram of(Drawing drawing, Page page) {
        Page format = words(drawing).in(page);
        return switch (drawing) {
            case Drawing.One one -> figures.of(one.depiction(), format);
            case Drawing.Many many -> multiples.of(many.multiples(), format).diagram();
            case Drawing.OfMatrix(var request) -> MatrixFigures.of(request, format).diagram();
            case Drawing.OfRetention(var request) -> RetentionFigures.of(request, format).diagram();
            case Drawing.OfTable(var rows, var look, var language) -> TableFigures.of(TableTexts.of(rows, look, language), format);
            case Drawing.OfView(var request) -> ViewFigures.diagram(request, format);
        };
    }

    /// Somebody's own words are about the network that is drawn, of several the first.
    private static LiveWords words(Drawing drawing) {
        return switch (drawing) {
            case Drawing.One(var depiction) -> LiveWords.of(depiction);
            case Drawing.Many(var multiple) -> LiveWords.of(multiple.all().getFirst());
            case Drawing.OfMatrix(var request) -> new LiveWords(request.network(), request.look().capacity(), drawing.names(), request.language());
            case Drawing.OfRetention(var request) -> new LiveWords(request.network(), request.look().capacity(), drawing.names(), request.language());
            case Drawing.OfTable(var rows, var look, var language) -> new LiveWords(rows.network(), look.capacity(), drawing.names(), language);
            case Drawing.OfView(var request) -> new LiveWords(request.networks().getFirst().network(), Optional.of(request.choices().capacity().partners()), request.names(), request.language());
        };
    }

    /// The page to begin with: of several pictures as high as they need.
    public Page usual(Drawing drawing) {
        return usual(drawing, Optional.empty());
    }

    /// The same for a page whose caption has a date, which may take a line more.
    public Page usual(Drawing drawing, Optional<LocalDate> date) {
        Page wide = Page.ofCm(WIDE_CM, WIDE_CM).withDate(date);
        return switch (drawing) {
            case Drawing.One _, Drawing.OfView _ -> USUAL.withDate(date);
            case Drawing.Many many -> multiples.fitting(many.multiples(), wide);
            case Drawing.OfMatrix _ -> SQUARE.withDate(date);
            case Drawing.OfRetention(var request) -> RetentionFigures.fitting(request, wide);
            case Drawing.OfTable(var rows, var look, var language) -> lowest(TableFigures.fitting(TableTexts.of(rows, look, language), wide));
        };
    }

    /// A long table ends where a page does.
    private static Page lowest(Page page) {
        Page most = page.withHeightCm(HIGHEST_CM);
        return page.height() > most.height() ? most : page;
    }

    /// What stands out in it and may be its title ([Findings]): of one picture, or of the change among several.
    public List<String> findings(Drawing drawing) {
        if (drawing instanceof Drawing.OfView(var request)) {
            return outstanding(request);
        }
        Stream<Depiction> said = switch (drawing) {
            case Drawing.One(var depiction) -> Stream.of(depiction);
            case Drawing.Many(var multiple) -> multiple.all().stream().filter(one -> one.seen().lens() instanceof Lens.Between);
            case Drawing.OfMatrix _, Drawing.OfRetention _, Drawing.OfTable _, Drawing.OfView _ -> Stream.empty();
        };
        return said.findFirst().map(depiction -> Findings.of(depiction, drawnLayersCache)).orElse(List.of());
    }

    /// Of a view of one network as it is where nothing was chosen: what stands out was found in that.
    private static List<String> outstanding(ViewRequest request) {
        boolean usual = request.networks().size() == 1 && request.choices().layers().isEmpty() && request.choices().waves().isEmpty() && request.choices().lit().isEmpty();
        return usual ? NetworkFindings.of(request.networks().getFirst(), request.names(), request.choices().capacity().partners(), List.of()).of(request.view()) : List.of();
    }

    /// What its page is called, such as the network, its layers and when.
    public String title(Drawing drawing) {
        return switch (drawing) {
            case Drawing.One(var depiction) -> StageTitle.of(depiction, drawnLayersCache).title();
            case Drawing.Many(var multiple) -> multiples.title(multiple);
            case Drawing.OfMatrix(var request) -> MatrixFigures.title(request);
            case Drawing.OfRetention(var request) -> RetentionFigures.title(request);
            case Drawing.OfTable(var rows, _, var language) -> TableTexts.title(rows, language);
            case Drawing.OfView(var request) -> ViewFigures.title(request).orElse(request.view().word());
        };
    }
}
