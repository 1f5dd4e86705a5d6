package samenspel.exchange.text;

import java.util.List;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Reads GraphStream's event files, DGS 3 and 4. Steps (`st`) become times: what is removed was there
/// up to that step; what still stands at the end has no end. Without steps there are no times.
public final class DgsReader {
    private final FileDraft fileDraft;
    private final TextLines lines;
    private DgsGraph graph;

    private DgsReader(SourceText text, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.lines = new TextLines(text, fileDraft);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new DgsReader(text, fileDraft).read();
    }

    private void read() {
        heading();
        while (lines.hasNext()) {
            TextLine line = lines.next();
            String start = line.text().strip();
            if (!line.isBlank() && !start.startsWith("#")) {
                event(line);
            }
        }
        graph.close();
    }

    private void heading() {
        TextLine version = lines.next();
        if (!version.text().equals("DGS003") && !version.text().equals("DGS004")) {
            throw new Unreadable(ImportReason.EXPECTED, version.spot(), "DGS004", version.text());
        }
        if (!lines.hasNext()) {
            throw new Unreadable(ImportReason.CUT_OFF, new Spot(1, version.text().length() + 1), "name 0 0");
        }
        List<LineWord> words = lines.next().words();
        graph = new DgsGraph(fileDraft.graph(words.isEmpty() ? "" : words.getFirst().text()), fileDraft);
    }

    private void event(TextLine line) {
        List<LineWord> words = DgsWords.of(line);
        String kind = words.getFirst().text();
        int least = switch (kind) {
            case "an", "cn", "dn", "ce", "de", "st" -> 2;
            case "ae" -> 4;
            case "cg", "cl" -> 1;
            default -> Integer.MAX_VALUE;
        };
        if (words.size() < least) {
            fileDraft.ledger().rejected(ImportReason.UNKNOWN_LINE, line.spot(), line.text().strip());
            return;
        }
        carryOut(kind, words);
    }

    private void carryOut(String kind, List<LineWord> words) {
        switch (kind) {
            case "an" -> graph.addNode(words.get(1), words.subList(2, words.size()));
            case "cn" -> graph.changeNode(words.get(1), words.subList(2, words.size()));
            case "dn" -> graph.removeNode(words.get(1));
            case "ae" -> graph.addEdge(words);
            case "ce" -> graph.changeEdge(words.get(1), words.subList(2, words.size()));
            case "de" -> graph.removeEdge(words.get(1));
            case "st" -> graph.step(words.get(1));
            case "cl" -> graph.clear();
            case "cg" -> words.stream().skip(1).forEach(graph::remark);
            default -> fileDraft.ledger().setAsideAlike(ImportReason.METADATA, words.getFirst().spot(), kind);
        }
    }
}
