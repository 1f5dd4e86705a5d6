package samenspel.exchange.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;
import samenspel.text.account.Account;

/// Brings lists of nodes together with the ties that name them: a node that a list knows is the same one in every network of
/// what is opened together, however few of them the list knows there.
public final class NodeListJoin {
    /// Formats in which nodes and ties often stand apart.
    private static final Pattern VECTOR = Pattern.compile("(?i).*\\.(clu|vec|per)");
    private static final Set<FileFormat> LISTS = Set.of(FileFormat.TABLE, FileFormat.WORKBOOK, FileFormat.NODE_LIST, FileFormat.ATTRIBUTES);
    /// So many names are said.
    private static final int EXAMPLES = 12;

    private final List<FoundFile> tied = new ArrayList<>();
    private final List<NodeList> lists = new ArrayList<>();
    private final SequencedMap<String, String> differing = new LinkedHashMap<>();
    private final SequencedSet<String> doubtful = new LinkedHashSet<>();
    private final SequencedSet<String> missing = new LinkedHashSet<>();
    private Account account = Account.NOTHING;

    /// What has ties, and what there is to say about the lists.
    ///
    /// @param lists the files whose lists are used
    public record Joined(List<FoundFile> files, Set<String> lists, Account account) {
    }

    private NodeListJoin(List<FoundFile> files) {
        List<FoundGraph> beside = files.stream().flatMap(file -> listsOf(file).stream()).toList();
        tied.addAll(NodesByName.of(files.stream().filter(file -> !isNodeList(file)).map(NodeListJoin::ofTies).toList(), beside));
        List<Set<String>> used = tied.stream().flatMap(file -> file.graphs().stream())
                .map(graph -> graph.nodes().stream().map(FoundNode::id).collect(Collectors.toSet())).toList();
        for (FoundFile file : files) {
            listsOf(file).forEach(list -> lists.add(NodeList.of(file, list, used)));
        }
        lists.stream().filter(NodeList::fits).forEach(this::otherwise);
        NumberedRows.of(tied.stream().flatMap(file -> file.graphs().stream()).toList()).ifPresent(rows -> lists.replaceAll(list -> numbered(list, rows)));
    }

    /// A list by numbers of rows, where it has a column of them, or knows no id of the ties.
    private NodeList numbered(NodeList list, NumberedRows rows) {
        Optional<NumberedRows.Numbered> numbered = rows.byColumn(list.graph()).or(() -> list.fits() ? Optional.empty() : rows.byOrder(list.graph()));
        numbered.ifPresent(found -> say(list, ledger -> ledger.noted(found.column().isEmpty() ? ImportReason.ROWS_IN_ORDER : ImportReason.ROWS_BY_NUMBER, Spot.NOWHERE,
                found.column().isEmpty() ? list.name() : found.column())));
        return numbered.map(list::with).orElse(list);
    }

    /// Whether a file is nothing but lists of nodes.
    private static boolean isNodeList(FoundFile found) {
        return isOfLists(found) && found.graphs().stream().allMatch(graph -> isList(found, graph));
    }

    /// The files of ties, with what the lists in the same or in other files say.
    public static Joined of(List<FoundFile> files) {
        return new NodeListJoin(RowsBesideMatrix.beside(files)).joined();
    }

    private static boolean isList(FoundFile file, FoundGraph graph) {
        return isOfLists(file) && !graph.isOfTies();
    }

    /// Whether a file may be a list. A vector of Pajek beside its network says a number of each of its nodes.
    private static boolean isOfLists(FoundFile file) {
        return LISTS.contains(file.format()) || file.format() == FileFormat.PAJEK && VECTOR.matcher(file.file()).matches();
    }

    private static List<FoundGraph> listsOf(FoundFile file) {
        return file.graphs().stream().filter(graph -> isList(file, graph) && !graph.nodes().isEmpty()).toList();
    }

    /// The networks of a file without its lists. One that is alone needs no name to tell it from others.
    private static FoundFile ofTies(FoundFile file) {
        List<FoundGraph> networks = file.graphs().stream().filter(graph -> !isList(file, graph)).toList();
        boolean one = networks.size() == 1 && file.graphs().size() > 1;
        return file.with(one ? List.of(networks.getFirst().named("")) : networks);
    }

    private Joined joined() {
        lists.stream().filter(list -> !list.fits()).forEach(list -> say(list, ledger ->
                ledger.setAside(ImportReason.NODES_UNKNOWN, Spot.NOWHERE, list.name())));
        lists.removeIf(list -> !list.fits());
        ListHomes homes = new ListHomes(tied, lists);
        List<FoundFile> result = new ArrayList<>();
        for (FoundFile file : tied) {
            result.add(file.with(file.graphs().stream().map(graph -> joined(graph, homes)).toList()));
        }
        if (!lists.isEmpty()) {
            unlisted(result);
            differing();
            missing();
            doubtful();
        }
        return new Joined(result, lists.stream().map(list -> list.file().file()).collect(Collectors.toSet()), account);
    }

    private FoundGraph joined(FoundGraph graph, ListHomes homes) {
        FoundGraph whole = graph;
        for (boolean home : new boolean[] {true, false}) {
            for (NodeList list : lists.stream().filter(list -> homes.isHome(list, graph) == home).toList()) {
                list.doubtful(graph).stream().map(FoundNode::label).sorted().forEach(doubtful::add);
                (home ? list.notIn(whole) : Set.<String>of()).stream().sorted().forEach(missing::add);
                whole = list.on(whole, home, (node, otherwise) -> differing.putIfAbsent(node.id(), node.id() + ": " + node.label() + " / " + otherwise));
            }
        }
        return whole;
    }

    private interface Saying {
        void into(Ledger ledger);
    }

    private void say(NodeList list, Saying saying) {
        Ledger ledger = new Ledger(list.file().file());
        ledger.within(list.graph().name());
        saying.into(ledger);
        account = account.and(ledger.account());
    }

    /// Whom ties name by another word than its id or name.
    private void otherwise(NodeList list) {
        SequencedSet<String> words = list.otherwise();
        if (!words.isEmpty()) {
            say(list, ledger -> ledger.noted(ImportReason.LISTED_OTHERWISE, Spot.NOWHERE, examples(words), words.size()));
        }
    }

    /// Whom ties name and no list does, is there all the same.
    private void unlisted(List<FoundFile> files) {
        SequencedSet<String> names = new LinkedHashSet<>();
        Set<String> ids = lists.stream().flatMap(list -> list.graph().nodes().stream()).map(FoundNode::id).collect(Collectors.toSet());
        files.stream().flatMap(file -> file.graphs().stream()).flatMap(graph -> graph.nodes().stream())
                .filter(node -> !isListed(node, ids)).map(FoundNode::id).forEach(names::add);
        if (names.isEmpty()) {
            return;
        }
        SpellingIndex index = new SpellingIndex(lists.stream().flatMap(list -> Stream.concat(list.byId().keySet().stream(), list.byLabel().keySet().stream())));
        say(lists.getFirst(), ledger -> {
            ledger.noted(ImportReason.NOT_LISTED, Spot.NOWHERE, examples(names), names.size());
            Map<String, String> like = new LinkedHashMap<>();
            names.forEach(name -> index.like(name).ifPresent(other -> like.put(name, other)));
            like.forEach((name, other) -> ledger.noted(ImportReason.LOOKS_LISTED, Spot.NOWHERE, name, other));
        });
    }

    /// Whether it is of a list; a matrix declares whom it names as well, and one without names has got those of the list.
    private boolean isListed(FoundNode node, Set<String> ids) {
        return node.declared() && ids.contains(node.id()) || lists.stream().anyMatch(list -> list.listed(node.id()).isPresent() || list.has(node));
    }

    /// Who is in a list, but not in a matrix that names everybody in it.
    private void missing() {
        if (!missing.isEmpty()) {
            say(lists.getFirst(), ledger -> ledger.noted(ImportReason.LISTED_ABSENT, Spot.NOWHERE, examples(missing), missing.size()));
        }
    }

    /// Names that several in a list have, by which ties name one of them.
    private void doubtful() {
        if (!doubtful.isEmpty()) {
            say(lists.getFirst(), ledger -> ledger.noted(ImportReason.LISTED_ALIKE, Spot.NOWHERE, examples(doubtful), doubtful.size()));
        }
    }

    private void differing() {
        if (!differing.isEmpty()) {
            say(lists.getLast(), ledger -> ledger.noted(ImportReason.NAMES_DIFFER, Spot.NOWHERE, examples(new LinkedHashSet<>(differing.sequencedValues())), differing.size()));
        }
    }

    private static String examples(SequencedSet<String> names) {
        String some = names.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
        return names.size() > EXAMPLES ? some + ", …" : some;
    }
}
