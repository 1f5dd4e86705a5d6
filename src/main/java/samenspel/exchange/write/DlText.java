package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// UCINET's DL: a full matrix a layer and wave, its name being both; `NA` where nothing is known. After Borgatti, Everett
/// and Freeman, *UCINET: DL files*. Cost: organisations² × layers × waves.
final class DlText {
    private final ExportedNetwork extract;
    private final StringBuilder text = new StringBuilder();

    private DlText(ExportedNetwork extract) {
        this.extract = extract;
    }

    static String of(ExportedNetwork extract) {
        return new DlText(extract).text();
    }

    private String text() {
        text.append("DL n=").append(extract.actors().size()).append(" nm=").append(extract.layers().size() * extract.waves()).append('\n');
        text.append("format = fullmatrix diagonal present\n");
        labels("labels:", extract.actors().stream().map(ExportedOrganisation::label).toList());
        if (!extract.nameless() || !extract.timeless()) {
            labels("level labels:", levels());
        }
        text.append("data:\n");
        for (int wave = 0; wave < extract.waves(); wave++) {
            for (ExportedLayer layer : extract.layers()) {
                matrix(layer, wave);
            }
        }
        return text.toString();
    }

    private void labels(String heading, List<String> labels) {
        text.append(heading).append('\n');
        labels.forEach(label -> text.append('"').append(label).append("\"\n"));
    }

    private List<String> levels() {
        List<String> levels = new ArrayList<>();
        boolean alone = extract.timeless() || extract.layers().size() * extract.waves() == 1;
        for (String mark : extract.marks()) {
            extract.layers().forEach(layer -> levels.add(alone ? layer.name() : layer.name() + " [" + mark + "]"));
        }
        return levels;
    }

    private void matrix(ExportedLayer layer, int wave) {
        SortedMap<TieEnds, Double> ties = layer.ties().get(wave);
        Set<TieEnds> unknown = new HashSet<>(Unknowns.of(extract, layer, wave));
        for (int row = 0; row < extract.actors().size(); row++) {
            for (int column = 0; column < extract.actors().size(); column++) {
                text.append(column == 0 ? "" : " ").append(cell(layer.directed(), new TieEnds(row, column), ties, unknown));
            }
            text.append('\n');
        }
    }

    private static String cell(boolean directed, TieEnds ends, SortedMap<TieEnds, Double> ties, Set<TieEnds> unknown) {
        TieEnds key = directed || ends.from() < ends.to() ? ends : new TieEnds(ends.to(), ends.from());
        return unknown.contains(key) ? "NA" : NumberText.of(ties.getOrDefault(key, 0.0));
    }
}
