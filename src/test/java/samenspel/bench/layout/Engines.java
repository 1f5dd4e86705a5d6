package samenspel.bench.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Our engine and the others there are on this machine.
final class Engines {
    private static final int ANY = 1_000_000_000;
    /// Of several installations the first that has what an engine needs.
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final List<Engine> found = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    private Engines() {
    }

    /// @param peers a folder with further engines and `engines.json`, which lists them; may be empty
    static Engines installed(String peers) {
        Engines engines = new Engines();
        engines.found.addAll(List.of(ProtocolEngine.ours("ours", ANY), ProtocolEngine.ours("ours-first", ANY), ProtocolEngine.ours("ours-groups", ANY)));
        if (peers.isEmpty()) {
            GraphvizEngine.installed(engines.absent).forEach(engines.found::add);
            engines.found.add(new ProtocolEngine("springbox", ProtocolEngine.java(SpringBoxEngine.class.getName()), 3000, false));
            engines.networkx();
            engines.absent.add("ForceAtlas2, d3-force and others (give a folder of engines by -Dpeers=FOLDER)");
        } else {
            engines.listed(Path.of(peers));
        }
        return engines;
    }

    List<Engine> found() {
        return List.copyOf(found);
    }

    /// What is not here, and why.
    List<String> absent() {
        return List.copyOf(absent);
    }

    private void networkx() {
        Optional<String> python = PYTHONS.stream().filter(one -> ProtocolEngine.works(one, "-c", "import networkx, numpy, scipy")).findFirst();
        if (python.isEmpty()) {
            absent.add("NetworkX (no Python that can import networkx, numpy and scipy)");
            return;
        }
        List<String> command = List.of(python.get(), script());
        found.add(new ProtocolEngine("networkx-spring", command, 3000, false));
        found.add(new ProtocolEngine("networkx-kamada-kawai", command, 300, false));
    }

    private static String script() {
        try {
            return Path.of(Engines.class.getResource("/samenspel/bench/networkx_engine.py").toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// `engines.json` holds `{"name": {"cmd": "JAVA Class" or "NODE" or "PY" or a command, "max": nodes, "init": true}}`.
    private void listed(Path folder) {
        try {
            JsonNode list = new JsonMapper().readTree(Files.readString(folder.resolve("engines.json")));
            list.properties().stream().filter(entry -> entry.getValue().isObject()).forEach(entry -> listed(folder, entry.getKey(), entry.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("-Dpeers names no folder of engines", unreadable);
        }
    }

    private void listed(Path folder, String name, JsonNode entry) {
        List<String> command = command(folder.resolve("engines"), entry.path("cmd").asString());
        if (command.isEmpty()) {
            absent.add(name + " (not set up)");
        } else {
            found.add(new ProtocolEngine(name, command, entry.path("max").asInt(), entry.path("init").asBoolean()));
        }
    }

    private static List<String> command(Path engines, String words) {
        String kind = words.split(" ")[0];
        return switch (kind) {
            case "JAVA" -> there(engines.resolve("java/classes"), "java", "-Xmx6g", "-cp",
                    engines.resolve("java/classes") + java.io.File.pathSeparator + engines.resolve("java/lib/*"), words.substring(kind.length()).strip());
            case "NODE" -> there(engines.resolve("js/node_modules"), "node", "--max-old-space-size=6000", engines.resolve("js/run.js").toString());
            case "PY" -> there(engines.resolve("py/run.py"), python(), engines.resolve("py/run.py").toString());
            default -> List.of(words.split(" "));
        };
    }

    private static String python() {
        return Files.isExecutable(Path.of(PYTHONS.getLast())) ? PYTHONS.getLast() : PYTHONS.getFirst();
    }

    private static List<String> there(Path needed, String... command) {
        return Files.exists(needed) ? Stream.of(command).toList() : List.of();
    }
}
