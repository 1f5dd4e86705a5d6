package samenspel.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.TimeSpan;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

/// Holds a reading against its row of the manifest.
final class RealVerdict {
    /// Where the manifest errs, by the end of the file's name: what is right, and why.
    private static final Map<String, String> ARGUED = Map.of(
            "snap-to-tutorial-data.xlsx", "workbook [51, 49] / [113]: the sheet of organisations is counted apart; all 49 are among the 51 of the network",
            "NodeXL Teaching Resources_ABC-D_raw.xlsx", "workbook [76, 76, 0, 0, 7] / [120]: the sheet of vertices and one of settings are counted apart; the network has the 76",
            "arclistdata.dat", "edge list [48] / [351]: the manifest gives the number of rows as that of nodes",
            "TestFordFulkersonAlgorithm.dgs", "DGS [7] / [10]: the manifest's count leaves out that cl clears the graph",
            "Dataset2-Media-User-Example-EDGES.csv", "table [30] / [31]: a matrix of media by users, of which the manifest counts rows",
            "nodes_per_day.csv", "table [95] / []: the manifest counts a row a day, these are the persons",
            "palette_presets.csv", "table [17] / []: a list of names; opening it says that it has no ties",
            "StarWars_config.txt", "table [5] / []: a list of names; opening it says that it has no ties",
            "bug_2497.gml", "GML [1] / []: the second node has no id and is rejected, so it is no node");

    private RealVerdict() {
    }

    /// `ok`, `refused` or `DIFFERS`, and the counts.
    static String of(Map<String, String> row, Reading<FoundFile> reading) {
        String expected = row.get("expected_class");
        if (reading.isRefused()) {
            boolean right = !expected.startsWith("parses") && !expected.startsWith("companion");
            String where = reading.refusal().reason().code() + " at line " + reading.refusal().place().line();
            return (right ? "refused: " : "DIFFERS, refused: ") + where;
        }
        FoundFile read = reading.value().orElseThrow();
        String found = counts(read);
        boolean right = !expected.startsWith("must be") && !expected.startsWith("unsupported")
                && holds(row.get("nodes"), nodes(read)) && holds(row.get("edges"), ties(read));
        String argued = argued(row.get("file"), read.format().plainName() + " " + found);
        return !argued.isEmpty() ? argued : (right ? "ok " : "DIFFERS, manifest " + row.get("nodes") + "/" + row.get("edges") + " " + expected + ": ")
                + read.format().plainName() + " " + found + "; " + tally(reading.account().tally());
    }

    private static String argued(String file, String found) {
        return ARGUED.entrySet().stream().filter(one -> file.endsWith(one.getKey()) && one.getValue().startsWith(found + ":"))
                .map(one -> "ok, argued: " + one.getValue()).findFirst().orElse("");
    }

    private static String tally(Tally tally) {
        return tally.read() + " = " + tally.used() + " + " + tally.setAside() + " + " + tally.rejected();
    }

    private static String counts(FoundFile found) {
        return nodes(found) + " / " + ties(found);
    }

    /// Whether a cell such as `10+10`, `316/446` or `18+14` says the same; an empty one says nothing.
    private static boolean holds(String cell, List<Integer> found) {
        String bare = cell.replaceAll("\\(.*?\\)|named in edges|rows", "").strip();
        if (bare.isEmpty()) {
            return true;
        }
        List<Integer> said = Stream.of(bare.split("[+/]")).map(String::strip).map(Integer::valueOf).toList();
        return said.equals(found) || sum(said) == sum(found);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> nodes(FoundFile found) {
        return found.graphs().stream().map(graph -> (int) graph.nodes().stream()
                .filter(node -> stands(found, node.times())).count()).toList();
    }

    private static List<Integer> ties(FoundFile found) {
        List<FoundGraph> graphs = found.graphs();
        return IntStream.range(0, graphs.size()).boxed().flatMap(at -> graphs.get(at).ties().stream()
                        .filter(tie -> stands(found, tie.times()))
                        .collect(Collectors.groupingBy(tie -> tie.relation(), TreeMap::new, Collectors.summingInt(_ -> 1)))
                        .values().stream()).toList();
    }

    /// Of an event file the manifest counts what stands at the end.
    private static boolean stands(FoundFile found, List<TimeSpan> times) {
        return found.format() != FileFormat.DGS || times.isEmpty() || !times.getLast().to().isBound();
    }
}
