package samenspel.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.cli.Said;

/// What the verbs `measure` and `change` say of one sample, read from the tables they save or print; by the words of their columns.
record SaidNumbers(List<Map<String, String>> networks, List<Map<String, String>> organisations, List<Map<String, String>> changes) {

    /// Of a sample from 1 to 3.
    static SaidNumbers of(int sample) {
        String file = "samples/network-" + sample + ".samenspel.json";
        return new SaidNumbers(
                measured(file, "--measures", "present,absent,mean-degree,active-share,degree-centralisation,density,perceived-governance"),
                measured(file, "--per", "organisation", "--measures", "degree"),
                rows(said("change", file, "--csv").out()));
    }

    private static List<Map<String, String>> measured(String file, String... rest) {
        try {
            Path table = Files.createTempFile("numbers", ".csv");
            Files.delete(table);
            said(Stream.concat(Stream.of("measure", file, "-o", table.toString()), Stream.of(rest)).toArray());
            List<Map<String, String>> rows = rows(Files.readString(table).substring(1));
            Files.delete(table);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said said(Object... call) {
        Said said = Said.by(call);
        if (said.exitCode() != 0) {
            throw new IllegalStateException(said.err());
        }
        return said;
    }

    /// No cell that is asked for holds a comma.
    private static List<Map<String, String>> rows(String table) {
        List<String> lines = table.lines().toList();
        String[] head = lines.getFirst().split(",");
        return lines.stream().skip(1).map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(cells -> {
            Map<String, String> row = new HashMap<>();
            IntStream.range(0, Math.min(head.length, cells.length)).forEach(i -> row.put(head[i], cells[i]));
            return row;
        }).toList();
    }

    double network(String measure, String layer, String wave) {
        return number(one(networks, Map.of("measure", measure, "layer", layer, "wave", wave)), "value");
    }

    /// Of one kind that a measure counts.
    double counted(String measure, String item, String wave) {
        return number(one(networks, Map.of("measure", measure, "item", item, "layer", "strong", "wave", wave)), "value");
    }

    /// @param of `all` or an organisation's id
    double change(String column, String layer, String of) {
        return number(one(changes, Map.of("layer", layer, "scope", of.equals("all") ? of : "organisation:" + of)), column);
    }

    double partners(String id, String layer, String wave) {
        return number(one(organisations, Map.of("id", id, "layer", layer, "wave", wave)), "degree");
    }

    /// From 1: how many have more partners, and itself.
    long rank(String id, String layer, String wave) {
        return 1 + inWave(layer, wave).filter(row -> number(row, "degree") > partners(id, layer, wave)).count();
    }

    /// The column of those with most partners, in order.
    List<String> first(int count, String column, String layer, String wave) {
        return inWave(layer, wave).sorted(Comparator.comparingDouble(row -> -number(row, "degree"))).limit(count)
                .map(row -> Objects.requireNonNull(row.get(column))).toList();
    }

    long sectors() {
        return organisations.stream().map(row -> row.get("sector")).distinct().count();
    }

    /// Those who were there.
    private Stream<Map<String, String>> inWave(String layer, String wave) {
        return organisations.stream().filter(row -> layer.equals(row.get("layer")) && wave.equals(row.get("wave")) && !"".equals(row.get("degree")));
    }

    private static Map<String, String> one(List<Map<String, String>> rows, Map<String, String> where) {
        List<Map<String, String>> found = rows.stream().filter(row -> where.entrySet().stream().allMatch(cell -> cell.getValue().equals(row.get(cell.getKey()))))
                .collect(Collectors.toList());
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows with " + where);
        }
        return found.getFirst();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(Objects.requireNonNull(row.get(column), column));
    }
}
