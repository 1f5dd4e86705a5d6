package samenspel.cli.layout;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.text.CsvWriter;

/// Places as comma-separated values. Coordinates are written in full, so that reading them gives the same numbers.
final class PlaceTable {
    private PlaceTable() {
    }

    /// `id,x,y` in order of ids.
    static String of(Placement placement, Function<OrganisationId, String> ids) {
        StringBuilder lines = new StringBuilder(heading());
        placement.at().forEach((id, point) -> lines.append(line(ids.apply(id), point)));
        return lines.toString();
    }

    /// `wave,id,x,y`, the waves in order of time.
    static String of(SequencedMap<WaveId, Placement> waves, Function<OrganisationId, String> ids) {
        StringBuilder lines = new StringBuilder(CsvWriter.PLAIN.line(List.of("wave", "id", "x", "y")));
        waves.forEach((wave, placement) -> placement.at().forEach((id, point) -> lines.append(
                CsvWriter.PLAIN.line(List.of(wave.value(), ids.apply(id), Double.toString(point.x()), Double.toString(point.y()))))));
        return lines.toString();
    }

    static String heading() {
        return CsvWriter.PLAIN.line(List.of("id", "x", "y"));
    }

    static String line(String id, Point point) {
        return CsvWriter.PLAIN.line(List.of(id, Double.toString(point.x()), Double.toString(point.y())));
    }
}
