package samenspel.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Turns the bytes of a file into characters: by its byte order mark, by what it declares, as UTF-16 if
/// every other byte is zero, as UTF-8 if it is that, else as one of the code
/// pages of Windows ([CodePages]), which is then said.
final class TextDecoding {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    /// The same of a DOT file.
    private static final Pattern DECLARED_DOT = Pattern.compile("^\\s*+(?:(?://[^\\n]*+\\n|#[^\\n]*+\\n|/\\*(?s:.*?)\\*/)\\s*+)*+(?:strict\\s++)?(?:di)?graph\\b"
            + "[^{\\[]*+\\{(?s:.*?)\\bcharset\\s*+=\\s*+\"?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final char REPLACEMENT = '\uFFFD';
    private static final int HEAD = 400;
    private static final int LONG_HEAD = 4_000;
    private static final int LETTERS_OF_PIECE = 1 << 14;
    /// So many sound letters of UTF-8 for one broken tell UTF-8 with a slip from another encoding.
    private static final int SOUND_FOR_BROKEN = 10;

    private TextDecoding() {
    }

    static SourceText decode(String name, byte[] bytes, FileDraft fileDraft) {
        if (bytes.length == 0) {
            throw new Unreadable(ImportReason.FILE_EMPTY, Spot.NOWHERE);
        }
        if (bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf && bytes[2] == 0x11) {
            throw new Unreadable(ImportReason.OLD_WORKBOOK, Spot.NOWHERE);
        }
        Charset charset = fileDraft.manner().repairs().charset().or(() -> marked(bytes)).or(() -> declared(bytes)).or(() -> wide(bytes))
                .orElse(StandardCharsets.UTF_8);
        SourceText text = charset == StandardCharsets.UTF_8 ? utf8(name, bytes, fileDraft)
                : text(name, charset.name(), new String(bytes, charset));
        refuseBinary(text);
        return text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        if (first == 0xff && second == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean utf8 = first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /// What an XML or DOT file says of itself, unless its characters show otherwise.
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String longHead = new String(bytes, 0, Math.min(bytes.length, LONG_HEAD), StandardCharsets.ISO_8859_1);
        return Stream.of(DECLARED.matcher(head), DECLARED_DOT.matcher(longHead)).filter(Matcher::find).findFirst().flatMap(found -> named(found.group(1)));
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean oneByte = "<".getBytes(charset).length == 1;
            return charset.canEncode() && oneByte ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, HEAD) & ~1;
        int[] zeros = new int[2];
        for (int at = 0; at < looked; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (looked < 4 || Math.max(zeros[0], zeros[1]) * 4 < looked) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static SourceText utf8(String name, byte[] bytes, FileDraft fileDraft) {
        return isSound(bytes) ? text(name, "UTF-8", new String(bytes, StandardCharsets.UTF_8)) : mended(name, bytes, fileDraft);
    }

    /// Looks through the bytes piece by piece: all of their letters at once would take twice the room of the file.
    private static boolean isSound(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer all = ByteBuffer.wrap(bytes);
        CharBuffer piece = CharBuffer.allocate(LETTERS_OF_PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(all, piece, true);
        }
        return !result.isError();
    }

    private static SourceText mended(String name, byte[] bytes, FileDraft fileDraft) {
        SourceText utf8 = text(name, "UTF-8", new String(bytes, StandardCharsets.UTF_8));
        long broken = utf8.characters().chars().filter(c -> c == REPLACEMENT).count();
        long beyond = utf8.characters().chars().filter(c -> c > 0x7f).count();
        if (beyond - broken > SOUND_FOR_BROKEN * broken) {
            fileDraft.ledger().noted(ImportReason.ODD_CHARACTERS, utf8.spot(utf8.characters().indexOf(REPLACEMENT)), broken);
            return utf8;
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Charset page = CodePages.of(latin);
        String windows = new String(bytes, page);
        boolean none = windows.indexOf(REPLACEMENT) >= 0;
        SourceText taken = none ? text(name, "ISO-8859-1", latin) : text(name, page.name(), windows);
        fileDraft.ledger().noted(ImportReason.ENCODING_ASSUMED, firstBeyond(taken), taken.encoding());
        return taken;
    }

    private static Spot firstBeyond(SourceText text) {
        return text.spot((int) text.characters().chars().takeWhile(c -> c <= 0x7f).count());
    }

    /// Without byte order mark, with one kind of line end, and without the mark that ends files of DOS.
    private static SourceText text(String name, String encoding, String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == '\u001a') {
            end--;
        }
        return new SourceText(name, encoding, lines.substring(0, end));
    }

    private static void refuseBinary(SourceText text) {
        String head = text.characters().substring(0, Math.min(text.length(), 10_000));
        if (head.isBlank()) {
            throw new Unreadable(text.characters().isBlank() ? ImportReason.FILE_EMPTY : ImportReason.UNKNOWN_FORMAT, new Spot(1, 1), "");
        }
        int zero = head.indexOf('\0');
        long odd = head.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\f').count();
        if (zero >= 0 || odd * 20 > head.length()) {
            throw new Unreadable(ImportReason.BINARY, text.spot(Math.max(0, zero)));
        }
    }
}
