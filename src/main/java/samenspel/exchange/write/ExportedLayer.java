package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import samenspel.network.Layer;

/// A layer as a file has it.
///
/// @param name once among all, fit for the format
/// @param ties wave by wave, with their strengths, in the order of organisations; once a pair where there is no direction
record ExportedLayer(Layer layer, String name, boolean directed, List<SortedMap<TieEnds, Double>> ties) {

    boolean isEmpty() {
        return ties.stream().allMatch(SortedMap::isEmpty);
    }

    /// Each tie with its strength in every wave, 0 where there is none.
    SequencedMap<TieEnds, List<Double>> courses() {
        SortedMap<TieEnds, List<Double>> courses = new TreeMap<>();
        ties.forEach(wave -> wave.keySet().forEach(ends -> courses.computeIfAbsent(ends, this::course)));
        return new LinkedHashMap<>(courses);
    }

    private List<Double> course(TieEnds ends) {
        List<Double> course = new ArrayList<>();
        ties.forEach(wave -> course.add(wave.getOrDefault(ends, 0.0)));
        return course;
    }
}
