package samenspel.storage;

import java.util.List;
import java.util.Optional;
import samenspel.study.recipe.FigureList;
import samenspel.text.Problem;

/// What came out of the file of a list of figures.
///
/// @param list     empty when the file was refused, which is exactly when there is an error
/// @param problems in the order of the file
public record FigureListReading(Optional<FigureList> list, List<Problem> problems) {
    public FigureListReading {
        problems = List.copyOf(problems);
    }
}
