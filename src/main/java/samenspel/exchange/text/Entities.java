package samenspel.exchange.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters written as `&eacute;`, `&#233;` or `&#xE9;`, as GML and Pajek do.
public final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});");
    /// Those of Latin-1 in order from U+00A0.
    private static final String LATIN1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, String> NAMED = named();

    private Entities() {
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
                "OElig", "Œ", "oelig", "œ", "Scaron", "Š", "scaron", "š", "euro", "€"));
        char letter = '\u00a0';
        for (String name : LATIN1.split(" ")) {
            named.put(name, String.valueOf(letter++));
        }
        return Map.copyOf(named);
    }

    /// The text with its entities as letters; those nobody knows stay as they are.
    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(Entities::letter);
    }

    private static String letter(MatchResult entity) {
        String name = entity.group(1);
        return Matcher.quoteReplacement(name.startsWith("#") ? numbered(name, entity.group())
                : NAMED.getOrDefault(name, entity.group()));
    }

    private static String numbered(String name, String whole) {
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean letter = Character.isValidCodePoint(code) && Character.isDefined(code) && !Character.isISOControl(code)
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return letter ? Character.toString(code) : whole;
    }
}
