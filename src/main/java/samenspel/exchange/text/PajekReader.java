package samenspel.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Reads Pajek's networks (`.net`, `.mat`), projects (`.paj`), partitions (`.clu`) and vectors (`.vec`).
///
/// After Batagelj and Mrvar, *Pajek: program for analysis and visualization of large networks. Reference
/// manual*. Vertices are numbered; the number is the node's id. Lines and columns of a two-mode network
/// become an attribute `mode`. Partitions and vectors of a project become attributes of the network
/// they are of; alone in a file they become nodes without ties.
public final class PajekReader {
    private final FileDraft fileDraft;
    private final TextLines lines;
    private PajekVertices vertices;
    private PajekVector vector;
    private PajekTies ties;
    private PajekMatrix matrix;
    /// Whether anything is said of ties of the vertices.
    private boolean tied;
    private String networkName = "";
    private final PajekRelations relations;
    private final PajekOwners owners;

    private PajekReader(SourceText text, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.lines = new TextLines(text, fileDraft);
        this.relations = PajekRelations.in(text);
        this.owners = new PajekOwners(fileDraft.ledger());
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new PajekReader(text, fileDraft).read();
    }

    private void read() {
        while (lines.hasNext()) {
            TextLine line = lines.next();
            String start = line.text().stripLeading();
            if (start.startsWith("*")) {
                section(line);
            } else if (!start.startsWith("%") && !line.isBlank()) {
                content(line);
            }
        }
        closeMatrix();
        closeVector();
        closeVertices();
        owners.give();
    }

    /// A network of which the file says nothing but who is in it may have been cut off: nothing is known of its ties.
    private void closeVertices() {
        if (vertices != null && !tied) {
            vertices.graph().relation("");
            vertices.graph().asked("");
            fileDraft.ledger().noted(ImportReason.HEADING_ALONE, Spot.line(Math.max(1, lines.number())));
        }
        tied = false;
    }

    private void content(TextLine line) {
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

    private void section(TextLine line) {
        closeMatrix();
        List<LineWord> words = line.words();
        String keyword = words.getFirst().text().toLowerCase(Locale.ROOT);
        switch (keyword) {
            case "*network" -> {
                closeVector();
                closeVertices();
                networkName = unnumbered(rest(line, words));
                vertices = null;
                ties = null;
            }
            case "*vertices", "*nodes", "*vertex" -> vertices(line, words);
            case "*arcs", "*edges", "*arcslist", "*edgeslist" -> ties(keyword, line, words);
            case "*matrix" -> matrix(line, words);
            case "*partition", "*vector" -> {
                closeVector();
                ties = null;
                vector = new PajekVector(unnumbered(rest(line, words)), keyword.equals("*vector"), fileDraft);
            }
            default -> other(line, words);
        }
    }

    /// Of a permutation, cluster, hierarchy or anything else nothing is used.
    private void other(TextLine line, List<LineWord> words) {
        closeVector();
        ties = null;
        vector = PajekVector.unused(words.getFirst().text(), fileDraft);
        fileDraft.ledger().setAside(ImportReason.UNKNOWN_PART, line.spot(), line.text().strip());
    }

    private void vertices(TextLine line, List<LineWord> words) {
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
        closeVertices();
        vertices = new PajekVertices(fileDraft.graph(networkName), line, words, fileDraft);
        owners.network(networkName, vertices);
        networkName = "";
    }

    private void ties(String keyword, TextLine line, List<LineWord> words) {
        closeVector();
        tied = true;
        ties = new PajekTies(owner(line, words), keyword, relations.of(line), relations, fileDraft);
    }

    private void matrix(TextLine line, List<LineWord> words) {
        closeVector();
        ties = null;
        tied = true;
        matrix = new PajekMatrix(owner(line, words), relations.of(line), line, fileDraft);
    }

    private PajekVertices owner(TextLine line, List<LineWord> words) {
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
            if (vector.close()) {
                owners.vector(vector);
            }
            vector = null;
        }
    }

    /// A name without the number of its place among others, as in `2. contact`.
    private static String unnumbered(String name) {
        return name.replaceFirst("^\\d+[.)]\\s+(?=\\S)", "");
    }

    private static String rest(TextLine line, List<LineWord> words) {
        int after = words.getFirst().spot().column() - 1 + words.getFirst().text().length();
        return after >= line.text().length() ? "" : line.text().substring(after).strip();
    }
}
