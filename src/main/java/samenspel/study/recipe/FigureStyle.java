package samenspel.study.recipe;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Arrangement;

/// How organisations appear in a figure, as far as its kind shows them.
///
/// @param cells       what a matrix says
/// @param filter      what a picture leaves out
/// @param arrangement by which they stand, with what is pinned where it is; empty for the places of the study
/// @param lit         ids of organisations or sectors that stand out in a view; none for those that usually do
/// @param capacity    number of partners above which an organisation has too many; empty for the study's own
/// @param scenario    name of the one kept in the study that is drawn; empty for the usual proposal
public record FigureStyle(Appearance appearance, MatrixContent cells, Filter filter, Optional<Arrangement> arrangement, List<String> lit,
                          Optional<Integer> capacity, Optional<String> scenario) {
    public static final FigureStyle USUAL = new FigureStyle(Appearance.USUAL, MatrixContent.DIFFERENCE);

    public FigureStyle {
        appearance = appearance.onPaper();
        lit = List.copyOf(lit);
    }

    /// Of everybody.
    public FigureStyle(Appearance appearance, MatrixContent cells) {
        this(appearance, cells, Filter.NOTHING);
    }

    /// Of those who meet conditions.
    public FigureStyle(Appearance appearance, MatrixContent cells, MeasureConditions only) {
        this(appearance, cells, Filter.NOTHING.with(only));
    }

    /// Where they stand in the study.
    public FigureStyle(Appearance appearance, MatrixContent cells, Filter filter) {
        this(appearance, cells, filter, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public FigureStyle with(Arrangement other) {
        return new FigureStyle(appearance, cells, filter, Optional.of(other), lit, capacity, scenario);
    }

    public FigureStyle with(NameMode names) {
        return new FigureStyle(appearance.with(names), cells, filter, arrangement, lit, capacity, scenario);
    }

    public FigureStyle withCells(MatrixContent other) {
        return new FigureStyle(appearance, other, filter, arrangement, lit, capacity, scenario);
    }

    /// With others that stand out, against another capacity.
    public FigureStyle withLit(List<String> ids, Optional<Integer> partners) {
        return new FigureStyle(appearance, cells, filter, arrangement, ids, partners, scenario);
    }

    /// With a scenario that is kept in the study.
    public FigureStyle withScenario(String name) {
        return new FigureStyle(appearance, cells, filter, arrangement, lit, capacity, Optional.of(name));
    }
}
