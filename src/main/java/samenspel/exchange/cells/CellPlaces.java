package samenspel.exchange.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Where the cells of a part of a workbook say that they stand, looked at before room is made for them: the reader of workbooks
/// makes as much as the farthest one needs. The part comes in pieces.
final class CellPlaces {
    /// No start of an element is longer.
    private static final int LONGEST = 1 << 16;
    /// Room for what may have begun at the end of a piece, such as `<!DOCTYPE`.
    private static final int SHORTEST = 12;
    private static final String USUAL = " r=\"";
    private static final Pattern PLACE = Pattern.compile("\\sr\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')");
    /// More than any limit, and less than what no longer fits into a number.
    private static final int FAR = 10_000_000;

    private final TableLimits most;
    /// What ends the remark or raw text in which the last piece ended; empty in none.
    private String until = "";
    private String rest = "";

    CellPlaces(TableLimits most) {
        this.most = most;
    }

    /// @param piece the next one
    /// @throws Unreadable for a cell beyond the last one there may be
    void check(String piece) {
        rest = rest(rest + piece);
    }

    /// The end of a text, to be looked at with the next piece.
    private String rest(String text) {
        int at = until.isEmpty() ? 0 : afterEnd(text, 0);
        while (at >= 0) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                return "";
            }
            if (text.length() - open < SHORTEST) {
                return text.substring(open);
            }
            int next = next(text, open);
            if (next == open) {
                return open(text, open);
            }
            at = next;
        }
        return text.substring(Math.max(0, text.length() - SHORTEST));
    }

    /// Where to go on: the same place where an element has not ended yet; negative where a remark has not.
    private int next(String text, int open) {
        char first = text.charAt(open + 1);
        if (first == '!' || first == '?') {
            until = first == '?' ? "?>" : text.startsWith("<!--", open) ? "-->" : text.startsWith("<![CDATA[", open) ? "]]>" : ">";
            return afterEnd(text, open + 2);
        }
        return element(text, open);
    }

    private int element(String text, int open) {
        int end = endOfName(text, open + 1);
        int name = end;
        while (name > open + 1 && text.charAt(name - 1) != ':') {
            name--;
        }
        boolean cell = end - name == 1 && text.charAt(name) == 'c';
        boolean row = end - name == 3 && text.startsWith("row", name);
        if (end >= text.length()) {
            return open;
        }
        return cell || row ? place(text, open, end, cell) : end;
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>' && text.charAt(end) != '/') {
            end++;
        }
        return end;
    }

    private int place(String text, int open, int name, boolean cell) {
        boolean usual = text.startsWith(USUAL, name);
        int end = usual ? text.indexOf('"', name + USUAL.length()) : endOfTag(text, name);
        if (end < 0) {
            return open;
        }
        Matcher place = PLACE.matcher(usual ? "" : text.substring(name, end));
        if (usual) {
            check(text.substring(name + USUAL.length(), end), cell);
        } else if (place.find()) {
            check(Optional.ofNullable(place.group(1)).orElseGet(() -> place.group(2)), cell);
        }
        return end;
    }

    private static int endOfTag(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote == 0 && letter == '>') {
                return at;
            }
            quote = quote == 0 && (letter == '"' || letter == '\'') ? letter : letter == quote ? 0 : quote;
        }
        return -1;
    }

    private static String open(String text, int from) {
        if (text.length() - from > LONGEST) {
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
        return text.substring(from);
    }

    private int afterEnd(String text, int from) {
        int end = text.indexOf(until, from);
        if (end >= 0) {
            int after = end + until.length();
            until = "";
            return after;
        }
        return -1;
    }

    private void check(String place, boolean cell) {
        int at = 0;
        int column = 0;
        while (at < place.length() && Character.isLetter(place.charAt(at))) {
            column = Math.min(FAR, column) * 26 + Character.toUpperCase(place.charAt(at++)) - 'A' + 1;
        }
        int row = 0;
        while (at < place.length() && Character.isDigit(place.charAt(at))) {
            row = Math.min(FAR, row) * 10 + Character.digit(place.charAt(at++), 10);
        }
        if (at < place.length() || cell == (column == 0)) {
            throw new Unreadable(ImportReason.CELL_NOWHERE, Spot.NOWHERE, place);
        }
        if (row > most.rows() || column > most.columns()) {
            throw new Unreadable(ImportReason.CELL_TOO_FAR, Spot.NOWHERE, place);
        }
    }
}
