package samenspel.diagram.browser;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;
import samenspel.layout.Point;

/// What is drawn of some layers at a point in time.
///
/// @param lines   in the order of the layers
/// @param symbols of each organisation; −1 where it is not drawn
/// @param moved   where organisations stand that are not in their usual place
/// @param labels  for each language those drawn
/// @param under   for each language the marks under the discs, as a fragment; −1 for none
/// @param over    the same of marks over them
public record BrowserState(List<BrowserStanding> lines, List<Integer> symbols, SortedMap<Integer, Point> moved, List<List<Integer>> labels, List<Integer> under, List<Integer> over) {
    public BrowserState {
        lines = List.copyOf(lines);
        symbols = List.copyOf(symbols);
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        labels = List.copyOf(labels);
        under = List.copyOf(under);
        over = List.copyOf(over);
    }
}
