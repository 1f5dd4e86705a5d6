package samenspel.diagram.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samenspel.change.OrganisationChange;
import samenspel.change.Presence;
import samenspel.change.Retention;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.RuleWords;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Isolated;
import samenspel.text.Texts;

/// Draws how well the access organisations keep their ties beside the whole network: a panel a layer, a
/// row an organisation, a dot where its loss stands between 0 and 100 %, and the network's loss as a line.
public final class RetentionFigures {
    private static final double WIDEST_NAME = 190;

    private final RetentionRequest request;
    private final Retention retention;
    private final ChangeWords words;
    private final Texts texts;
    private final Page format;
    private final PageFrame page;
    private final Names names;

    private RetentionFigures(RetentionRequest request, Page format) {
        this.request = request;
        this.retention = Retention.of(request.network(), request.among().of(request.network(), request.comparison()), request.among().organisations(request.network(), request.comparison()));
        this.words = new ChangeWords(request.network(), request.language());
        this.texts = Texts.in(request.language());
        this.format = format;
        this.page = new PageFrame(format);
        this.names = new Names(names(Names.of(request.network(), request.names().inWords(), request.language())));
    }

    /// The names of the key organisations; with those that joined or left, that they did.
    private Map<OrganisationId, String> names(Names names) {
        Map<OrganisationId, String> called = new HashMap<>();
        retention.keys().stream().map(Organisation::id).forEach(id -> {
            Presence.Kind kind = request.comparison().participants().of(id).kind();
            boolean one = kind == Presence.Kind.JOINED || kind == Presence.Kind.LEFT;
            called.put(id, one ? Isolated.of(names.of(id)) + " (" + texts.get("change.presence." + kind) + ")" : names.of(id));
        });
        return called;
    }

    /// The plot. Where the page is too low for every access organisation, those with most ties are shown and
    /// the caption says so.
    public static RetentionFigure of(RetentionRequest request, Page format) {
        return new RetentionFigures(request, format).drawn();
    }

    /// The page made as high as all access organisations need.
    ///
    /// @param page at least 10 cm wide
    public static Page fitting(RetentionRequest request, Page page) {
        return page.fitted(format -> {
            RetentionFigures tried = new RetentionFigures(request, format);
            int rows = tried.retention.keys().size() + 1;
            tried.page.texts(tried.caption(rows - 1), request.language());
            tried.page.legendBelow(List.of(tried.legend()));
            double around = format.height() - tried.page.free().height();
            return around + PlotGrid.height(rows) * tried.unit();
        });
    }

    /// What the figure is called.
    public static String title(RetentionRequest request) {
        return new RetentionFigures(request, Page.ofCm(16, 16)).caption(0).title();
    }

    private RetentionFigure drawn() {
        Caption full = caption(retention.keys().size());
        int fitting = keysFitting(full);
        Caption caption = fitting == retention.keys().size() ? full : caption(fitting);
        page.texts(caption, request.language());
        page.legendBelow(List.of(legend()));
        return drawn(caption, fitting + 1);
    }

    /// How many access organisations have room under the row of all together. A page that cannot show all
    /// needs a sentence more, for which a row is kept free.
    private int keysFitting(Caption full) {
        PageFrame tried = new PageFrame(format);
        tried.texts(full, request.language());
        tried.legendBelow(List.of(legend()));
        int rows = PlotGrid.most(tried.free(), unit()) - 1;
        return rows >= retention.keys().size() ? retention.keys().size() : Math.max(0, rows - 1);
    }

    private RetentionFigure drawn(Caption caption, int rows) {
        PlotGrid grid = PlotGrid.in(page.free(), nameWidth(rows), retention.layers().size(), PlotGrid.HEAD * unit(), rows);
        PlotMarks marks = new PlotMarks(request, grid, rows, names, texts);
        page.add(marks.ground());
        page.add(marks.names(retention.keys()));
        List<RetentionFigure.Dot> dots = new ArrayList<>();
        for (int panel = 0; panel < retention.layers().size(); panel++) {
            page.add(marks.panel(panel, retention.layers().get(panel)));
            dots.addAll(marks.dots(panel, retention.layers().get(panel)));
        }
        return new RetentionFigure(page.finished(caption, request.language(), request.names().isNaming()), retention, dots);
    }

    private double unit() {
        return page.unit(PlotMarks.SMALLEST_TEXT);
    }

    private double nameWidth(int rows) {
        double size = PlotMarks.TEXT * unit();
        double widest = Stream.concat(Stream.of(texts.get("retention.all")),
                        retention.keys().stream().limit(rows - 1).map(Organisation::id).map(names::of))
                .mapToDouble(name -> Typeface.width(name, size, Weight.SEMI_BOLD)).max().orElse(0);
        return Math.min(WIDEST_NAME * unit(), widest) + 8 * unit();
    }

    private Caption caption(int shown) {
        List<String> sentences = new ArrayList<>();
        if (shown < retention.keys().size()) {
            sentences.add(texts.get("retention.shown", retention.keys().size(), shown));
        }
        sentences.add(texts.get(key(request, "retention.reading"), words.wave(request.comparison().from())));
        sentences.addAll(request.among().sentences(request.network(), request.comparison(), request.language()));
        sentences.addAll(new RuleWords(request.network(), request.language()).of(request.comparison().layers()));
        sentences.addAll(words.notes(request.comparison()));
        return new Caption(texts.get(key(request, "retention.title"), words.network(), words.wave(request.comparison().from()),
                words.wave(request.comparison().to())), sentences);
    }

    private LegendSection legend() {
        boolean silent = retention.layers().stream().flatMap(layer -> layer.keys().stream()).anyMatch(RetentionFigures::isSilent);
        return PlotMarks.legend(request, texts, silent);
    }

    static boolean isSilent(OrganisationChange change) {
        return switch (change.presence().kind()) {
            case SILENT_BEFORE, SILENT_AFTER, SILENT_BOTH -> true;
            case ANSWERED_BOTH, JOINED, LEFT, ABSENT -> false;
        };
    }

    /// Of a single wave something else is said.
    static String key(RetentionRequest request, String ofChange) {
        return request.comparison().isOfOneWave() ? ofChange + ".one" : ofChange;
    }
}
