package samenspel.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.table.Tables;
import samenspel.exchange.text.Rows;
import samenspel.text.Spot;

/// Sees from its content which format a text is in.
final class Recognition {
    private static final int HEAD = 20_000;
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*(?:<\\?[^>]{0,500}>\\s*|<!--(?s:.{0,5000}?)-->\\s*|<!DOCTYPE[^>\\[]{0,500}(?:\\[(?s:.{0,9000}?)])?\\s*>\\s*){0,50}<([\\w.:-]{1,100})");
    private static final Pattern DL = Pattern.compile("\\A\\s*dl[\\s,]", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAR = Pattern.compile("\\A(?:\\s*%[^\\n]*\\n|\\s)*+\\*(\\w+)([^\\n]*)");
    private static final Pattern DOT = Pattern.compile(
            "\\A(?:\\s|//[^\\n]*\\n|#[^\\n]*\\n|/\\*(?s:.*?)\\*/)*+(?:strict\\s+)?(?:di)?graph\\b(?:\\s*\"[^\"]*\"|\\s*<[^>]*>|[^\\[{]*?)\\s*\\{",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GML = Pattern.compile("(?:\\A|[\\s\\]])graph\\s*\\[", Pattern.CASE_INSENSITIVE);
    private static final List<String> VNA = List.of("node", "tie");
    /// Where the content fits no other format, the name tells which reader is to say what is wrong.
    private static final Map<String, Format> BY_NAME = Map.ofEntries(
            Map.entry("graphml", Format.GRAPHML), Map.entry("gexf", Format.GEXF), Map.entry("gml", Format.GML),
            Map.entry("net", Format.PAJEK), Map.entry("paj", Format.PAJEK), Map.entry("clu", Format.PAJEK),
            Map.entry("vec", Format.PAJEK), Map.entry("dgs", Format.DGS), Map.entry("dot", Format.DOT),
            Map.entry("gv", Format.DOT), Map.entry("dl", Format.DL), Map.entry("json", Format.JSON));

    private Recognition() {
    }

    /// @throws Unreadable if it is in none that can be read
    static Format of(SourceText text) {
        String head = text.characters().substring(0, Math.min(HEAD, text.length()));
        String start = head.stripLeading();
        refuseForeign(start, text);
        return marked(head, start, text).or(() -> named(text.file())).or(() -> table(text)).or(() -> Rows.recognise(text)).orElseThrow(() ->
                new Unreadable(ImportReason.UNKNOWN_FORMAT, text.spot(head.length() - start.length()), firstLine(start)));
    }

    private static String firstLine(String start) {
        return start.lines().findFirst().orElse("").strip();
    }

    private static Optional<Format> marked(String head, String start, SourceText text) {
        if (start.startsWith("<")) {
            return xml(head, text);
        }
        if (start.startsWith("DGS00")) {
            return Optional.of(Format.DGS);
        }
        if (DL.matcher(head).find()) {
            return Optional.of(Format.DL);
        }
        if (DOT.matcher(head).find()) {
            return Optional.of(Format.DOT);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of(Format.JSON);
        }
        return star(head).or(() -> GML.matcher(text.characters()).find() ? Optional.of(Format.GML) : Optional.empty());
    }

    private static Optional<Format> xml(String head, SourceText text) {
        Matcher root = ROOT.matcher(head);
        String name = root.find() ? root.group(1).substring(root.group(1).indexOf(':') + 1).toLowerCase(Locale.ROOT) : "";
        return switch (name) {
            case "graphml" -> Optional.of(Format.GRAPHML);
            case "gexf" -> Optional.of(Format.GEXF);
            case "" -> named(text.file());
            default -> throw new Unreadable(ImportReason.UNKNOWN_XML, text.spot(root.start(1)), root.group(1));
        };
    }

    private static Optional<Format> star(String head) {
        Matcher star = STAR.matcher(head);
        if (!star.find()) {
            return Optional.empty();
        }
        String word = star.group(1).toLowerCase(Locale.ROOT);
        if (VNA.contains(word)) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, Spot.line(1), "VNA (NetDraw)");
        }
        return Optional.of(Format.PAJEK);
    }

    private static void refuseForeign(String start, SourceText text) {
        String lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("(tlp")) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, text.spot(0), "TLP (Tulip)");
        }
        if (lower.startsWith("#type") || lower.startsWith("#version")) {
            throw new Unreadable(ImportReason.UNSUPPORTED_FORMAT, text.spot(0), "MPX (multinet, uunet)");
        }
        if (lower.contains("converted into dl format")) {
            throw new Unreadable(ImportReason.OLD_UCINET, text.spot(0));
        }
    }

    private static Optional<Format> table(SourceText text) {
        return Tables.isNamedSo(text) ? Optional.of(Format.TABLE) : Optional.empty();
    }

    private static Optional<Format> named(String file) {
        int dot = file.lastIndexOf('.');
        return Optional.ofNullable(BY_NAME.get(file.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
