package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.solve.Positions;

/// GraphStream's own layout as a command, until it says that it stands still or has made a thousand steps.
public final class SpringBoxEngine {
    private static final int MOST_STEPS = 1000;

    private SpringBoxEngine() {
    }

    public static void main(String[] words) throws IOException {
        Map<String, String> call = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            call.put(words[i], words[i + 1]);
        }
        BenchGraph graph = GraphFile.read(Path.of(call.get("--graph")));
        StringJoiner cpu = new StringJoiner(",");
        for (int k = 0; k < Integer.parseInt(call.get("--repeat")); k++) {
            long start = nanoTime();
            Positions places = laidOut(graph.graph(), Long.parseLong(call.get("--seed")) + k);
            cpu.add(String.format(Locale.ROOT, "%.5f", (nanoTime() - start) / 1e9));
            Places.write(Path.of(call.get("--out") + "." + k + ".csv"), graph, places);
        }
        System.out.println("RESULT {\"cpu\":[" + cpu + "]}");
    }

    private static long nanoTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Positions laidOut(PlainGraph plain, long seed) {
        Graph graph = new SingleGraph("bench");
        SpringBox layout = new SpringBox(false, new java.util.Random(seed));
        graph.addSink(layout);
        layout.addAttributeSink(graph);
        for (int i = 0; i < plain.n(); i++) {
            graph.addNode(String.valueOf(i));
        }
        for (int i = 0; i < plain.n(); i++) {
            for (int at = plain.first()[i]; at < plain.first()[i + 1]; at++) {
                if (plain.other()[at] > i) {
                    graph.addEdge(i + "-" + plain.other()[at], i, plain.other()[at]);
                }
            }
        }
        for (int step = 0; step < MOST_STEPS && layout.getStabilization() < layout.getStabilizationLimit() || step < 2; step++) {
            layout.compute();
        }
        return places(graph);
    }

    private static Positions places(Graph graph) {
        Positions places = Positions.origin(graph.getNodeCount());
        graph.nodes().forEach(node -> put(node, places));
        return places;
    }

    private static void put(Node node, Positions places) {
        Object[] xyz = (Object[]) node.getAttribute("xyz");
        places.x()[Integer.parseInt(node.getId())] = ((Number) xyz[0]).doubleValue();
        places.y()[Integer.parseInt(node.getId())] = ((Number) xyz[1]).doubleValue();
    }
}
