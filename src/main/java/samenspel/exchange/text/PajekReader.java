package samenspel.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.SheafDraft;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;

/// Reads Pajek's networks (`.net`, `.mat`), projects (`.paj`), partitions (`.clu`) and vectors (`.vec`).
///
/// After Batagelj and Mrvar, *Pajek: program for analysis and visualization of large networks. Reference
/// manual*. Vertices are numbered; the number is the node's id. Lines and columns of a two-mode network
/// become an attribute `mode`. Partitions and vectors of a project become attributes of the last network
/// of their size; alone in a file they become nodes without ties.
public final class PajekReader {
    private final Gathering fileDraft;
    private final Lines lines;
    private PajekVertices vertices;
    private PajekVector vector;
    private PajekTies ties;
    private PajekMatrix matrix;
    private String networkName = "";

    private PajekReader(SourceText text, Gathering fileDraft) {
        this.fileDraft = fileDraft;
        this.lines = new Lines(text, fileDraft);
    }

    public static void read(SourceText text, Gathering fileDraft) {
        new PajekReader(text, fileDraft).read();
    }

    private void read() {
        while (lines.hasNext()) {
            Line line = lines.next();
            String start = line.text().stripLeading();
            if (start.startsWith("*")) {
                section(line);
            } else if (!start.startsWith("%") && !line.isBlank()) {
                content(line);
            }
        }
        closeMatrix();
        closeVector();
    }

    private void content(Line line) {
        if (matrix != null) {
            matrix.add(line);
        } else if (ties != null) {
            ties.add(line);
        } else if (vector != null) {
            vector.add(line);
        } else if (vertices != null) {
            vertices.add(line);
        } else {
            fileDraft.ledger().setAside(ImportReason.UNKNOWN_LINE, line.spot(), line.text().strip());
        }
    }

    private void section(Line line) {
        closeMatrix();
        List<Word> words = line.words();
        String keyword = words.getFirst().text().toLowerCase(Locale.ROOT);
        switch (keyword) {
            case "*network" -> {
                closeVector();
                networkName = rest(line, words);
                vertices = null;
                ties = null;
            }
            case "*vertices" -> vertices(line, words);
            case "*arcs", "*edges", "*arcslist", "*edgeslist" -> ties(keyword, line, words);
            case "*matrix" -> matrix(line, words);
            case "*partition", "*vector" -> {
                closeVector();
                ties = null;
                vector = new PajekVector(rest(line, words), keyword.equals("*vector"), fileDraft);
            }
            default -> other(line, words);
        }
    }

    /// Of a permutation, cluster, hierarchy or anything else nothing is used.
    private void other(Line line, List<Word> words) {
        closeVector();
        ties = null;
        vector = PajekVector.unused(words.getFirst().text(), fileDraft);
        fileDraft.ledger().setAside(ImportReason.UNKNOWN_PART, line.spot(), words.getFirst().text());
    }

    private void vertices(Line line, List<Word> words) {
        if (vector != null) {
            vector.size(line, words);
            return;
        }
        ties = null;
        Optional<PajekVector> alone = PajekVector.standingAlone(lines, line, words, fileDraft);
        if (alone.isPresent()) {
            vector = alone.get();
            return;
        }
        SheafDraft graph = fileDraft.graph(networkName);
        networkName = "";
        vertices = new PajekVertices(graph, line, words, fileDraft);
    }

    private void ties(String keyword, Line line, List<Word> words) {
        closeVector();
        ties = new PajekTies(owner(line, words), keyword.startsWith("*arcs"), keyword.endsWith("list"), relation(line, words), fileDraft);
    }

    private void matrix(Line line, List<Word> words) {
        closeVector();
        ties = null;
        matrix = new PajekMatrix(owner(line, words), relation(line, words), line, fileDraft);
    }

    private PajekVertices owner(Line line, List<Word> words) {
        if (vertices == null) {
            throw new Unreadable(ImportReason.EXPECTED, line.spot(), "*Vertices", words.getFirst().text());
        }
        return vertices;
    }

    private void closeMatrix() {
        if (matrix != null) {
            matrix.close();
            matrix = null;
        }
    }

    private void closeVector() {
        if (vector != null) {
            vector.close(vertices);
            vector = null;
        }
    }

    /// `:2 "advice"` is relation *advice*, `:2` alone is relation *2*.
    private static String relation(Line line, List<Word> words) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || words.size() < 2) {
            return "";
        }
        String after = line.text().substring(colon + 1).strip();
        int blank = after.indexOf(' ');
        String name = blank < 0 ? after : after.substring(blank).strip();
        return PajekVertices.plain(name.replace("\"", ""));
    }

    private static String rest(Line line, List<Word> words) {
        int after = words.getFirst().spot().column() - 1 + words.getFirst().text().length();
        return after >= line.text().length() ? "" : line.text().substring(after).strip();
    }
}
