package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import samenspel.layout.solve.Positions;

/// Places in files, `id,x,y` a line.
final class Places {
    private Places() {
    }

    /// @throws IOException when a node has no place
    static Positions read(Path file, BenchGraph of) throws IOException {
        Positions places = readSome(file, of);
        if (!Arrays.stream(places.x()).allMatch(Double::isFinite) || !Arrays.stream(places.y()).allMatch(Double::isFinite)) {
            throw new IOException("left nodes without a place");
        }
        return places;
    }

    /// Nodes that are not in the file get NaN; lines of other nodes are passed over.
    static Positions readSome(Path file, BenchGraph of) throws IOException {
        Positions places = Positions.origin(of.graph().n());
        Arrays.fill(places.x(), Double.NaN);
        Arrays.fill(places.y(), Double.NaN);
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(",");
            int node = fields.length < 3 || !Character.isDigit(line.charAt(0)) ? -1 : Arrays.binarySearch(of.id(), Integer.parseInt(fields[0]));
            if (node >= 0) {
                places.x()[node] = Double.parseDouble(fields[1]);
                places.y()[node] = Double.parseDouble(fields[2]);
            }
        }
        return places;
    }

    static void write(Path file, BenchGraph of, Positions places) throws IOException {
        StringBuilder lines = new StringBuilder("id,x,y\n");
        for (int i = 0; i < places.n(); i++) {
            lines.append(of.id()[i]).append(',').append(places.x()[i]).append(',').append(places.y()[i]).append('\n');
        }
        Files.writeString(file, lines);
    }
}
