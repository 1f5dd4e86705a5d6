package samenspel.study.recipe;

import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.page.ViewFigures;

/// What a figure is.
public enum FigureKind {
    /// One wave, or one change.
    PICTURE,
    /// A wave, its change, and the wave after.
    SIDE_BY_SIDE,
    /// A column for each layer, a row for each wave.
    MULTIPLES,
    /// Ties between sectors.
    MATRIX,
    /// The loss of each access organisation.
    RETENTION,
    CARE_LEVELS(StudyView.CARE_LEVELS),
    PROFILES(StudyView.PROFILES),
    STRONG_TIES(StudyView.STRONG_TIES),
    GOVERNANCE(StudyView.GOVERNANCE),
    TOP_TEN(StudyView.TOP_TEN),
    FLOWS(StudyView.FLOWS),
    INTEGRATION(StudyView.INTEGRATION),
    STABILITY(StudyView.STABILITY),
    OVERLOAD(StudyView.OVERLOAD);

    private final Optional<StudyView> view;

    FigureKind() {
        this.view = Optional.empty();
    }

    FigureKind(StudyView view) {
        this.view = Optional.of(view);
    }

    /// The view of the study that it is; empty for other figures.
    public Optional<StudyView> view() {
        return view;
    }

    public static FigureKind of(StudyView view) {
        return Stream.of(values()).filter(kind -> kind.view.filter(view::equals).isPresent()).findFirst().orElseThrow();
    }

    /// How organisations are called in it where nothing is said.
    public NameMode usualNames() {
        return view.map(StudyView::usualNames).orElse(Appearance.USUAL.names());
    }

    /// The narrowest paper on which it can be read.
    public double leastWidthCm() {
        return switch (this) {
            case PICTURE, MULTIPLES, SIDE_BY_SIDE -> Page.SMALLEST_CM;
            case MATRIX, RETENTION -> 12;
            case CARE_LEVELS, PROFILES, STRONG_TIES, GOVERNANCE, TOP_TEN, FLOWS, INTEGRATION, STABILITY, OVERLOAD -> ViewFigures.LEAST_WIDTH_CM;
        };
    }

    /// Whether it shows two waves side by side and nothing else.
    public boolean needsChange() {
        return this == SIDE_BY_SIDE || this == MATRIX || this == RETENTION || this == STABILITY;
    }

    /// Whether it shows a change if asked for one.
    public boolean canChange() {
        return switch (this) {
            case PICTURE, SIDE_BY_SIDE, MATRIX, RETENTION, PROFILES, GOVERNANCE, STABILITY -> true;
            case MULTIPLES, CARE_LEVELS, STRONG_TIES, TOP_TEN, FLOWS, INTEGRATION, OVERLOAD -> false;
        };
    }

    /// Whether all waves stand in one figure where each is asked for.
    public boolean isOfAllWaves() {
        return this == MULTIPLES || this == CARE_LEVELS || this == PROFILES || this == GOVERNANCE;
    }
}
