package samenspel.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.table.Tables;
import samenspel.exchange.text.ListRows;
import samenspel.text.Spot;

/// Sees from its content which format a text is in.
final class FormatRecognition {
    private static final int HEAD = 20_000;
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*(?:<\\?[^>]{0,500}>\\s*|<!--(?s:.{0,5000}?)-->\\s*|<!DOCTYPE[^>\\[]{0,500}(?:\\[(?s:.{0,9000}?)])?\\s*>\\s*){0,50}<([\\w.:-]{1,100})");
    private static final Pattern DL = Pattern.compile("\\A\\s*dl[\\s,]", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAR = Pattern.compile("\\A(?:\\s*%[^\\n]*\\n|\\s)*+\\*(\\w+)([^\\n]*)");
    private static final Pattern DOT = Pattern.compile(
            "\\A(?:\\s|//[^\\n]*\\n|#[^\\n]*\\n|/\\*(?s:.*?)\\*/)*+(?:strict\\s+)?(?:di)?graph\\b(?:\\s*\"[^\"]*\"|\\s*<[^>]*>|[^\\[{]*?)\\s*\\{",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GML = Pattern.compile("(?:\\A|[\\s\\]])graph\\s*\\[", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("\\A\\{[^{}\\[\\]]{0,500}\"format\"\\s*:\\s*\"samenspel\"");
    private static final List<String> VNA = List.of("node", "tie");
    /// Where the content fits no other format, the name tells which reader is to say what is wrong.
    private static final Map<String, FileFormat> BY_NAME = Map.ofEntries(
            Map.entry("graphml", FileFormat.GRAPHML), Map.entry("gexf", FileFormat.GEXF), Map.entry("gml", FileFormat.GML),
            Map.entry("net", FileFormat.PAJEK), Map.entry("paj", FileFormat.PAJEK), Map.entry("clu", FileFormat.PAJEK),
            Map.entry("vec", FileFormat.PAJEK), Map.entry("dgs", FileFormat.DGS), Map.entry("dot", FileFormat.DOT),
            Map.entry("gv", FileFormat.DOT), Map.entry("dl", FileFormat.DL), Map.entry("json", FileFormat.JSON));

    private FormatRecognition() {
    }

    /// @throws Unreadable if it is in none that can be read
    static FileFormat of(SourceText text) {
        String head = text.characters().substring(0, Math.min(HEAD, text.length()));
        String start = head.stripLeading();
        refuseForeign(start, text);
        return marked(head, start, text).or(() -> named(text.file())).or(() -> table(text)).or(() -> ListRows.recognise(text)).orElseThrow(() ->
                new Unreadable(ImportReason.UNKNOWN_FORMAT, text.spot(head.length() - start.length()), firstLine(start)));
    }

    private static String firstLine(String start) {
        return start.lines().findFirst().orElse("").strip();
    }

    private static Optional<FileFormat> marked(String head, String start, SourceText text) {
        if (start.startsWith("<")) {
            return xml(head, text);
        }
        if (start.startsWith("DGS00")) {
            return Optional.of(FileFormat.DGS);
        }
        if (DL.matcher(head).find()) {
            return Optional.of(FileFormat.DL);
        }
        if (DOT.matcher(head).find()) {
            return Optional.of(FileFormat.DOT);
        }
        if (start.startsWith("{") || start.startsWith("[") && !start.startsWith("[,1]")) {
            return Optional.of(FileFormat.JSON);
        }
        return star(head).or(() -> text.characters().indexOf('[') >= 0 && GML.matcher(text.characters()).find() ? Optional.of(FileFormat.GML) : Optional.empty());
    }

    private static Optional<FileFormat> xml(String head, SourceText text) {
        Matcher root = ROOT.matcher(head);
        String name = root.find() ? root.group(1).substring(root.group(1).indexOf(':') + 1).toLowerCase(Locale.ROOT) : "";
        return switch (name) {
            case "graphml" -> Optional.of(FileFormat.GRAPHML);
            case "gexf" -> Optional.of(FileFormat.GEXF);
            case "" -> named(text.file());
            default -> throw new Unreadable(ImportReason.UNKNOWN_XML, text.spot(root.start(1)), root.group(1));
        };
    }

    private static Optional<FileFormat> star(String head) {
        Matcher star = STAR.matcher(head);
        if (!star.find()) {
            return Optional.empty();
        }
        String word = star.group(1).toLowerCase(Locale.ROOT);
        if (VNA.contains(word)) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, Spot.line(1), "VNA (NetDraw)");
        }
        return Optional.of(FileFormat.PAJEK);
    }

    private static void refuseForeign(String start, SourceText text) {
        String lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (OWN.matcher(lower).find()) {
            throw new Unreadable(ImportReason.OWN_FILE, text.spot(0));
        }
        if (lower.startsWith("(tlp")) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, text.spot(0), "TLP (Tulip)");
        }
        if (lower.startsWith("#type") || lower.startsWith("#version")) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, text.spot(0), "MPX (multinet, uunet)");
        }
        if (lower.startsWith("%%matrixmarket")) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, text.spot(0), "MatrixMarket (.mtx)");
        }
        if (lower.contains("converted into dl format")) {
            throw new Unreadable(ImportReason.OLD_UCINET, text.spot(0));
        }
    }

    private static Optional<FileFormat> table(SourceText text) {
        return Tables.isNamedSo(text) ? Optional.of(FileFormat.TABLE) : Optional.empty();
    }

    private static Optional<FileFormat> named(String file) {
        int dot = file.lastIndexOf('.');
        return Optional.ofNullable(BY_NAME.get(file.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
