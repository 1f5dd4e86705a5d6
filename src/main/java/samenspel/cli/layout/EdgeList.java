package samenspel.cli.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.cli.call.Input;
import samenspel.cli.call.Stop;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.exchange.table.TableKind;
import samenspel.exchange.table.Tables;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// What a list of ties holds, for a picture that shows who is tied to whom and nothing else.
///
/// @param ids     what the file calls the nodes, numbers by size and before words
/// @param ends    two nodes a tie, as places in `ids`
/// @param remarks what of the file was not used, a line each with its number
record EdgeList(List<String> ids, int[] ends, List<String> remarks) {
    /// Files that say more than who is tied to whom, whatever is in them.
    private static final Pattern OTHER_FORMATS = Pattern.compile(".*\\.(json|graphml|gexf|gml|xml|net|paj|mat|dl|dat|dgs|dot|gv|xlsx|xlsm)");
    private static final Set<ImportReason> NOT_RECOGNISED = Set.of(ImportReason.UNKNOWN_FORMAT, ImportReason.TABLE, ImportReason.FILE_EMPTY);
    private static final Set<TableKind> OTHER_TABLES = Set.of(TableKind.MATRIX, TableKind.TWO_SETS, TableKind.ROSTER, TableKind.NOMINATIONS);
    /// A list of ties needs no more memory than its text, so it may be longer than what becomes a network.
    private static final ReadingOptions LONG_LISTS = ReadingOptions.USUAL.with(new ReadingLimits(1L << 30, Integer.MAX_VALUE, Integer.MAX_VALUE,
            ReadingLimits.MOST_DEPTH, Integer.MAX_VALUE, ReadingLimits.MOST_ATTRIBUTES, Duration.ofHours(1)).with(new TableLimits(TableLimits.LAST_ROW, TableLimits.LAST_COLUMN, Integer.MAX_VALUE, TableLimits.MOST_UNPACKED, TableLimits.MOST_PARTS)));
    private static final Comparator<String> BY_NUMBER = Comparator
            .comparing((String id) -> !isNumber(id))
            .thenComparingLong(id -> isNumber(id) ? Long.parseLong(id) : 0)
            .thenComparing(Comparator.naturalOrder());

    /// Whether a file tells who is tied to whom and no more: no layers that a heading names, no waves, no matrix, and no
    /// form other than a list of ties.
    static boolean isIn(Path file) {
        if (OTHER_FORMATS.matcher(file.toString().toLowerCase(Locale.ROOT)).matches() || !Files.isRegularFile(file)) {
            return false;
        }
        OpenedFile opened = OpenedFile.of(file, LONG_LISTS);
        Reading<FoundFile> read = opened.read(LONG_LISTS);
        return read.value().map(found -> isPlain(found, opened)).orElseGet(() -> NOT_RECOGNISED.contains(read.refusal().reason()));
    }

    private static boolean isPlain(FoundFile found, OpenedFile opened) {
        return switch (found.format()) {
            case EDGE_LIST -> found.graphs().stream().allMatch(graph -> graph.waves().isEmpty());
            case TABLE -> found.graphs().stream().allMatch(graph -> graph.waves().isEmpty() && graph.relations().stream().allMatch(String::isEmpty))
                    && Tables.guess(opened.grids(), List.of()).stream().noneMatch(form -> OTHER_TABLES.contains(form.kind()));
            default -> false;
        };
    }

    /// @throws Stop when it cannot be read, when a line is wrong, or when there is nobody in it
    static EdgeList read(Path file, Texts texts) throws Stop {
        Reading<FoundFile> read = OpenedFile.ofTies(file, LONG_LISTS).read(LONG_LISTS);
        if (read.isRefused() && read.refusal().reason() != ImportReason.FILE_EMPTY) {
            throw Stop.cannot(Input.refusal(file, read.problems(), texts));
        }
        if (read.problems().stream().anyMatch(problem -> problem.reason() == ImportReason.ODD_CHARACTERS)
                || read.value().filter(found -> !found.encoding().equals("UTF-8")).isPresent()) {
            throw Stop.cannot(texts.get("cli.edges.encoding", file.toString()));
        }
        refuseWrong(read.account(), file, texts);
        FoundGraph graph = read.value().map(found -> found.graphs().getFirst()).filter(found -> !found.nodes().isEmpty())
                .orElseThrow(() -> Stop.cannot(texts.get("cli.edges.empty", file.toString())));
        return of(graph, remarks(read.problems(), graph, file, texts));
    }

    private static void refuseWrong(Account account, Path file, Texts texts) throws Stop {
        List<Problem> wrong = account.with(Outcome.REJECTED);
        if (!wrong.isEmpty()) {
            String key = wrong.getFirst().reason() == ImportReason.TOO_MANY_WORDS ? "cli.edges.words" : "cli.edges.nameless";
            int more = account.tally().rejected() - 1;
            String line = texts.get(key, file.toString(), wrong.getFirst().place().line());
            throw Stop.cannot(more == 0 ? line : line + " " + texts.get("cli.edges.more", more));
        }
    }

    private static List<String> remarks(List<Problem> problems, FoundGraph graph, Path file, Texts texts) {
        Stream<String> heading = problems.stream().filter(problem -> problem.reason() == ImportReason.LIST_HEADING)
                .map(problem -> texts.get("cli.edges.heading", file.toString(), problem.place().line()));
        return Stream.concat(heading, graph.ties().stream().filter(tie -> tie.from() == tie.to())
                .map(tie -> texts.get("cli.edges.itself", file.toString(), tie.line()))).toList();
    }

    private static EdgeList of(FoundGraph graph, List<String> remarks) {
        List<FoundNode> nodes = graph.nodes();
        int[] order = IntStream.range(0, nodes.size()).boxed().sorted(Comparator.comparing(at -> nodes.get(at).id(), BY_NUMBER)).mapToInt(at -> at).toArray();
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return new EdgeList(IntStream.of(order).mapToObj(at -> nodes.get(at).id()).toList(), graph.ties().stream()
                .filter(tie -> tie.from() != tie.to()).flatMapToInt(tie -> IntStream.of(places[tie.from()], places[tie.to()])).toArray(), remarks);
    }

    int ties() {
        return ends.length / 2;
    }

    private static boolean isNumber(String id) {
        return id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
