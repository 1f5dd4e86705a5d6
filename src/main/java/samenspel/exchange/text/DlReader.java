package samenspel.exchange.text;

import java.util.List;
import java.util.Locale;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
import samenspel.text.Spot;

/// Reads UCINET's DL files: full and half matrices, several in one file, edge lists and node lists, with
/// labels given before the data or embedded in them.
///
/// After Borgatti, Everett and Freeman, *UCINET: DL files*. Every matrix is a relation; rows and columns
/// of different sets become an attribute `mode`.
public final class DlReader {
    private final Gathering fileDraft;
    private final Lines lines;
    private final DlHead head = new DlHead();

    private DlReader(SourceText text, Gathering fileDraft) {
        this.fileDraft = fileDraft;
        this.lines = new Lines(text, fileDraft);
    }

    public static void read(SourceText text, Gathering fileDraft) {
        new DlReader(text, fileDraft).read();
    }

    private void read() {
        boolean data = false;
        while (!data && lines.hasNext()) {
            Line line = lines.next();
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
    private boolean headLine(Line line) {
        String rest = line.text().strip();
        if (rest.toLowerCase(Locale.ROOT).equals("dl")) {
            return false;
        }
        List<Word> words = line.words(",=;");
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).quoted() && words.get(at).text().toLowerCase(Locale.ROOT).matches("data:?")) {
                giveBack(line, words, at);
                return true;
            }
            at = head.take(words, at, fileDraft);
        }
        return false;
    }

    private void giveBack(Line line, List<Word> words, int at) {
        if (at + 1 < words.size()) {
            int column = words.get(at + 1).spot().column() - 1;
            lines.back(new Line(line.number(), " ".repeat(column) + line.text().substring(column)));
        }
    }
}
