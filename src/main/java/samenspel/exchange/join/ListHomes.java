package samenspel.exchange.join;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;

/// Which lists of nodes say who is in which network. A list in a book with ties is of that book; of several lists each is of
/// the networks with the year or number that its own name has, or else of those of which it knows at least half the nodes.
final class ListHomes {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d|\\d{1,2})(?!\\d)");

    /// By identity: to compare networks costs as much as to read them.
    private final Map<NodeList, Set<FoundGraph>> homes = new IdentityHashMap<>();

    /// A network and what its name and that of its file say.
    private record Named(FoundFile file, FoundGraph graph) {
        String name() {
            return file.stem() + " " + graph.name();
        }
    }

    ListHomes(List<FoundFile> tied, List<NodeList> lists) {
        List<Named> networks = tied.stream().flatMap(file -> file.graphs().stream().map(graph -> new Named(file, graph))).toList();
        for (NodeList list : lists) {
            Set<FoundGraph> home = Collections.newSetFromMap(new IdentityHashMap<>());
            home(list, lists, networks).forEach(network -> home.add(network.graph()));
            homes.put(list, home);
        }
    }

    boolean isHome(NodeList list, FoundGraph graph) {
        return homes.get(list).contains(graph);
    }

    private static List<Named> home(NodeList list, List<NodeList> lists, List<Named> networks) {
        List<Named> same = networks.stream().filter(network -> network.file().file().equals(list.file().file())).toList();
        List<Named> near = same.isEmpty() ? networks : same;
        List<NodeList> rivals = lists.stream().filter(other -> same.isEmpty() || other.file().file().equals(list.file().file())).toList();
        if (rivals.size() == 1) {
            return near;
        }
        List<Named> numbered = numbered(list, rivals, near);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Named> known = near.stream().filter(network -> list.isOf(network.graph())).toList();
        return known.isEmpty() ? near : known;
    }

    /// Empty where numbers do not tell lists or networks apart.
    private static List<Named> numbered(NodeList list, List<NodeList> rivals, List<Named> networks) {
        String own = number(nameOf(list));
        boolean apart = rivals.stream().map(other -> number(nameOf(other))).distinct().count() == rivals.size()
                && networks.stream().map(network -> number(network.name())).distinct().count() > 1;
        return own.isEmpty() || !apart ? List.of() : networks.stream().filter(network -> number(network.name()).equals(own)).toList();
    }

    private static String nameOf(NodeList list) {
        return list.file().stem() + " " + list.graph().name();
    }

    /// The last year or number in a name; empty if it has none.
    private static String number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }
}
