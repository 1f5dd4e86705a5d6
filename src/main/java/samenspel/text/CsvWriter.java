package samenspel.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of separated values as RFC 4180 quotes them: only what would break a line stands in quotes. A word that a
/// spreadsheet would take for a formula gets an apostrophe before it, which [#read] takes off again; a number never does.
public record CsvWriter(String separator, String lineEnd) {
    /// Commas and line feeds, as other programs expect.
    public static final CsvWriter PLAIN = new CsvWriter(",", "\n");

    private static final String GUARD = "'";
    /// Spreadsheets pass over blanks before a formula, and know the wide forms of its first letter.
    private static final String FORMULA = "[\\s\\u00a0\\u200b\\ufeff]*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20].*";
    private static final Pattern FORMULA_LIKE = Pattern.compile("'*" + FORMULA, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + FORMULA, Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-(\\d+([.,]\\d+)?|[.,]\\d+)([eE][+-]?\\d+)?");

    /// A line of words and numbers.
    public String line(List<String> fields) {
        return joined(fields.stream().map(CsvWriter::guarded).toList());
    }

    /// A line of fields in which no word is like a formula, or every one that is stands [#guarded].
    public String joined(List<String> fields) {
        return fields.stream().map(this::quoted).collect(Collectors.joining(separator, "", lineEnd));
    }

    /// A word as it may stand in a spreadsheet; a negative number, which is no formula, stays as it is.
    public static String guarded(String word) {
        return !isHarmless(word) && !NUMBER.matcher(word).matches() && FORMULA_LIKE.matcher(word).matches() ? GUARD + word : word;
    }

    /// Most words begin with a letter or a digit.
    private static boolean isHarmless(String word) {
        return word.isEmpty() || Character.isLetterOrDigit(word.charAt(0));
    }

    /// The word of a field that may be guarded.
    public static String read(String field) {
        return field.startsWith(GUARD) && GUARDED.matcher(field).matches() ? field.substring(GUARD.length()) : field;
    }

    private String quoted(String field) {
        String text = Letters.inText(field);
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r') && !text.contains(separator);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
