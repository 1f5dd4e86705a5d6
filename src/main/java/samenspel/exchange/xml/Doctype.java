package samenspel.exchange.xml;

import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;

/// Takes the document type out of an XML text before any parser sees it, so that nothing it names can be
/// fetched and no entity can grow. A document type that declares entities ends the reading.
final class Doctype {
    private static final String START = "<!DOCTYPE";

    private Doctype() {
    }

    /// The text with blanks in place of its document type, every line as long as it was.
    static String blanked(SourceText source, Ledger ledger) {
        String text = source.characters();
        int start = start(text);
        if (start < 0) {
            return text;
        }
        int end = end(text, start);
        if (end < 0) {
            throw new Unreadable(ImportReason.CUT_OFF, source.spot(start), ">");
        }
        String type = text.substring(start, end);
        int entity = type.indexOf("<!ENTITY");
        if (entity >= 0) {
            throw new Unreadable(ImportReason.ENTITIES, source.spot(start + entity));
        }
        ledger.setAside(ImportReason.DOCTYPE_IGNORED, source.spot(start));
        return text.substring(0, start) + type.replaceAll("[^\\n]", " ") + text.substring(end);
    }

    /// Only what stands before the first element counts; -1 if there is none.
    private static int start(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.regionMatches(true, at, START, 0, START.length())) {
                return at;
            }
            boolean comment = text.startsWith("<!--", at);
            if (!comment && !text.startsWith("<?", at)) {
                return -1;
            }
            int end = text.indexOf(comment ? "-->" : "?>", at);
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        return -1;
    }

    /// After the `>` that closes it, which is not one in quotes or within its brackets.
    private static int end(String text, int start) {
        int open = 0;
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                open++;
            } else if (c == ']') {
                open--;
            } else if (c == '>' && open <= 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
