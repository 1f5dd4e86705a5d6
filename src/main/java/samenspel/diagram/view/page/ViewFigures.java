package samenspel.diagram.view.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.view.CareLevelsFigure;
import samenspel.diagram.view.FlowsFigure;
import samenspel.diagram.view.OverloadFigure;
import samenspel.diagram.view.ProfilesFigure;
import samenspel.diagram.view.StabilityFigure;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.TopTenFigure;
import samenspel.diagram.view.ViewContent;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.governance.GovernanceFigure;
import samenspel.diagram.view.integration.IntegrationFigure;
import samenspel.network.OrganisationId;

/// Draws views on pages.
public final class ViewFigures {
    public static final double LEAST_WIDTH_CM = 15;
    private static final double LEAST_HEIGHT_CM = 11;
    /// How much larger than over a picture title and caption are.
    private static final double LETTERS = 1.25;
    /// What a view is designed for, in design units.
    private static final double WIDTH = 590;
    private static final double HEIGHT = 340;
    private static final double GAP = 6;

    private ViewFigures() {
    }

    /// The view on a page, or why it cannot be drawn.
    public static ViewOutcome of(ViewRequest request, Page format) {
        Optional<String> refused = ViewReasons.refused(request);
        if (refused.isPresent()) {
            return new ViewOutcome.Absent(refused.get());
        }
        Optional<ViewContent> content = content(request);
        Optional<String> missing = missing(content, request).or(() -> small(request, format));
        return missing.<ViewOutcome>map(ViewOutcome.Absent::new)
                .orElseGet(() -> content.map(one -> drawn(one, request, format)).orElseGet(() -> StrongTiesPicture.of(request, format)));
    }

    /// The view on a page; where it cannot be drawn there, a page that says why.
    public static Diagram diagram(ViewRequest request, Page format) {
        return switch (of(request, format)) {
            case ViewOutcome.Drawn drawn -> drawn.diagram();
            case ViewOutcome.Absent absent -> {
                PageFrame frame = new PageFrame(format, LETTERS);
                Caption caption = new Caption(absent.why(), List.of(), "", true, List.of(), List.of());
                frame.texts(caption, request.language());
                yield frame.finished(caption, request.language(), false);
            }
        };
    }

    /// Why the view cannot be drawn of these networks on any page.
    public static Optional<String> missing(ViewRequest request) {
        return ViewReasons.refused(request).or(() -> missing(content(request), request));
    }

    private static Optional<String> missing(Optional<ViewContent> content, ViewRequest request) {
        return content.map(ViewContent::missing).orElseGet(() -> StrongTiesPicture.missing(request));
    }

    /// What stands above it; empty where it cannot be drawn.
    public static Optional<String> title(ViewRequest request) {
        return picture(request).map(_ -> StrongTiesPicture.title(request)).or(() -> shown(request).map(one -> one.caption().title()));
    }

    /// The sentences below it; none of a picture of the network itself, and where it cannot be drawn.
    public static List<String> sentences(ViewRequest request) {
        return shown(request).map(one -> one.caption().lines()).orElse(List.of());
    }

    /// What is seen of the network in a view that is a picture of it, with what stands behind names; empty for others, and where it cannot be drawn.
    public static Optional<Depiction> picture(ViewRequest request) {
        return request.view() == StudyView.STRONG_TIES && missing(request).isEmpty() ? Optional.of(StrongTiesPicture.numbered(request, new DrawnLayersCache())) : Optional.empty();
    }

    /// Who has a number behind the name in such a picture, the largest first.
    public static List<OrganisationId> numbered(Depiction picture) {
        Comparator<Map.Entry<OrganisationId, String>> largest = Comparator.comparing(one -> -number(one.getValue()));
        return picture.behind().entrySet().stream().sorted(largest.thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    /// Worked out once, since the numbers of some take a while; empty for a picture of the network itself, and where it cannot be drawn.
    private static Optional<ViewContent> shown(ViewRequest request) {
        return ViewReasons.refused(request).isPresent() ? Optional.empty() : content(request).filter(one -> one.missing().isEmpty());
    }

    /// Empty for a picture of the network itself.
    private static Optional<ViewContent> content(ViewRequest request) {
        return request.view() == StudyView.STRONG_TIES ? Optional.empty() : Optional.of(plotted(request));
    }

    private static ViewContent plotted(ViewRequest request) {
        return switch (request.view()) {
            case CARE_LEVELS -> new CareLevelsFigure(request);
            case STRONG_TIES -> throw new IllegalArgumentException("a picture of the network itself");
            case PROFILES -> new ProfilesFigure(request);
            case GOVERNANCE -> new GovernanceFigure(request);
            case TOP_TEN -> new TopTenFigure(request);
            case FLOWS -> new FlowsFigure(request);
            case INTEGRATION -> new IntegrationFigure(request);
            case STABILITY -> new StabilityFigure(request);
            case OVERLOAD -> new OverloadFigure(request);
        };
    }

    /// The marks of a view without a page round them, such as before a room; empty for the picture of the network itself, and where it cannot be drawn.
    ///
    /// @param unit page units of a design unit, in which letters are of 8 at least
    public static List<Mark> marks(ViewRequest request, Box room, double unit) {
        return shown(request).map(one -> one.marks(room, unit)).orElse(List.of());
    }

    private static Optional<String> small(ViewRequest request, Page format) {
        boolean fits = format.widthCm() >= LEAST_WIDTH_CM && format.heightCm() >= LEAST_HEIGHT_CM;
        return fits ? Optional.empty() : Optional.of(request.texts().get("view.page-too-small", LEAST_WIDTH_CM, LEAST_HEIGHT_CM));
    }

    private static ViewOutcome drawn(ViewContent content, ViewRequest request, Page format) {
        PageFrame frame = new PageFrame(format, LETTERS);
        Caption caption = content.caption();
        frame.texts(caption, request.language());
        Box free = frame.free();
        double unit = Math.max(1, Math.min(free.width() / WIDTH, free.height() / HEIGHT));
        Box room = new Box(free.x(), free.y() + GAP * unit, free.width(), free.height() - 2 * GAP * unit);
        frame.add(content.marks(room, unit));
        return new ViewOutcome.Drawn(frame.finished(caption, request.language(), request.names().isNaming()));
    }
}
