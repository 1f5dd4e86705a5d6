package samenspel.exchange.text;

import java.util.List;
import java.util.Locale;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Reads UCINET's DL files: full and half matrices, several in one file, edge lists and node lists, with
/// labels given before the data or embedded in them.
///
/// After Borgatti, Everett and Freeman, *UCINET: DL files*. Every matrix is a relation; rows and columns
/// of different sets become an attribute `mode`.
public final class DlReader {
    private final FileDraft fileDraft;
    private final TextLines lines;
    private final DlHead head = new DlHead();

    private DlReader(SourceText text, FileDraft fileDraft) {
        this.fileDraft = fileDraft;
        this.lines = new TextLines(text, fileDraft);
    }

    public static void read(SourceText text, FileDraft fileDraft) {
        new DlReader(text, fileDraft).read();
    }

    private void read() {
        boolean data = false;
        while (!data && lines.hasNext()) {
            TextLine line = lines.next();
            data = headLine(line);
        }
        if (!data) {
            throw new Unreadable(ImportReason.CUT_OFF, new Spot(lines.number(), 1), "data:");
        }
        Spot at = Spot.line(lines.number());
        fileDraft.announceNodes(head.announced(), at);
        body(at);
    }

    private void body(Spot at) {
        switch (head.format()) {
            case "fullmatrix", "fm", "lowerhalf", "upperhalf" -> new DlMatrix(head, fileDraft, lines).read();
            case "edgelist1", "edgelist2", "edgelist", "el1", "el2", "nodelist1", "nodelist2", "nodelist", "nl1", "nl2",
                 "nodelist1b", "nodelist2b" -> new DlList(head, fileDraft, lines).read();
            default -> throw new Unreadable(ImportReason.UNSUPPORTED_PART, at, "format=" + head.format());
        }
    }

    /// Whether the data follow.
    private boolean headLine(TextLine line) {
        String rest = line.text().strip();
        if (rest.toLowerCase(Locale.ROOT).equals("dl")) {
            return false;
        }
        List<LineWord> words = line.words(",=;");
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).quoted() && words.get(at).text().toLowerCase(Locale.ROOT).matches("data:?")) {
                giveBack(line, words, at);
                return true;
            }
            at = head.take(words, at, fileDraft);
        }
        return false;
    }

    private void giveBack(TextLine line, List<LineWord> words, int at) {
        if (at + 1 < words.size()) {
            int column = words.get(at + 1).spot().column() - 1;
            lines.back(new TextLine(line.number(), " ".repeat(column) + line.text().substring(column)));
        }
    }
}
