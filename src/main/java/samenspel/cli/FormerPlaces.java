package samenspel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import samenspel.layout.solve.Positions;

/// Reads places from `id,x,y`. Nodes that are not in the file get NaN; lines of other nodes are passed over.
final class FormerPlaces {
    private FormerPlaces() {
    }

    static Positions read(Path file, EdgeList edges) throws IOException {
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < edges.ids().size(); i++) {
            number.put(edges.ids().get(i), i);
        }
        Positions places = Positions.origin(edges.ids().size());
        Arrays.fill(places.x(), Double.NaN);
        Arrays.fill(places.y(), Double.NaN);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.split(",");
            Integer node = number.get(fields[0]);
            if (node != null && fields.length > 2) {
                places.x()[node] = Double.parseDouble(fields[1]);
                places.y()[node] = Double.parseDouble(fields[2]);
            }
        }
        return places;
    }
}
