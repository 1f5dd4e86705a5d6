package samenspel.exchange.cells;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// Words above the two ends of a list of ties: `Uw organisatie` and `Partner`, `Van wie` and `Naar wie`, `Actor A` and `Actor B`.
public final class HeadingWords {
    /// Who or what a column names, whatever stands beside it.
    private static final Set<String> SURE = Set.copyOf(List.of(("organisatie organisaties organisation organisations organization organizations org orgs organisatienaam instelling instellingen instantie agency agencies partij party partner partners "
            + "partnerorganisatie samenwerkingspartner ketenpartner actor actoren actors ego alter knoop node vertex naam name bron doel source target zender ontvanger sender receiver recipient verwijzer referrer respondent respondents "
            + "invuller genoemd genoemde noemt mentioned mentions nominated nominee wie who whom verwijst verwezen refers referred referring receiving sending verwijzende ontvangende zendende").split(" ")));
    /// Kinds of organisations and what they do, which may be the name of one too; and words between them.
    private static final Set<String> OTHER = Set.copyOf(List.of(("gemeente gemeenten municipality school scholen aanbieder provider huisarts ziekenhuis hospital bedrijf company firm lead leader member lid leden client leverancier supplier afnemer buyer seller "
            + "koper verkoper giver taker donor gever nemer speler tegenspeler persoon person adviseert geadviseerd adviseur adviseurs advises advised advisor adviser funder funded financier vraagt geeft krijgt helpt helps asks gives receives "
            + "werkt samen works with contact met of to from van naar aan by door de het een the your uw eigen own die dat waarnaar waar wordt is heeft has worden eerste tweede first second andere other andere nummer number nr id code").split(" ")));
    private static final Pattern KIND = Pattern.compile("\\p{L}+(aanbieder|organisatie|instelling|partner|verstrekker|gever|nemer|verlener|partij|naam|name)");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(.*?\\p{L}.*?)[ _.-]?(\\d{1,3}|(?<![\\p{L}\\d])\\p{L}|(?<=\\p{Ll})[AB])");

    private HeadingWords() {
    }

    /// Whether two cells say who stands below them.
    ///
    /// @param below what stands there
    public static boolean areEnds(String first, String second, Stream<String> below) {
        boolean known = isKnown(first) && isKnown(second) || isSure(first) || isSure(second);
        boolean pair = arePair(first, second);
        return (known || pair) && !areOfMany(first, second, below);
    }

    /// Whether two cells are the names of numbered organisations, of which there are more: `Actor 1` and `Actor 2` beside `Actor 3`.
    public static boolean areOfMany(String first, String second, Stream<String> others) {
        boolean alike = isNumbered(first) && isNumbered(second) && stem(first).equals(stem(second));
        return alike && others.anyMatch(cell -> isNumbered(cell) && stem(cell).equals(stem(first)) && !cell.equals(first) && !cell.equals(second));
    }

    /// Whether they are the same but for the numbers 1 and 2 or the letters A and B.
    private static boolean arePair(String first, String second) {
        List<String> ends = isNumbered(first) && isNumbered(second) && stem(first).equals(stem(second)) ? List.of(mark(first), mark(second)) : List.of();
        return ends.equals(List.of("1", "2")) || ends.equals(List.of("a", "b"));
    }

    private static boolean isNumbered(String cell) {
        return NUMBERED.matcher(cell.strip()).matches();
    }

    private static String stem(String cell) {
        Matcher numbered = NUMBERED.matcher(cell.strip());
        return numbered.matches() ? Folding.fold(numbered.group(1)) : Folding.fold(cell);
    }

    private static String mark(String cell) {
        Matcher numbered = NUMBERED.matcher(cell.strip());
        return numbered.matches() ? Folding.fold(numbered.group(2)) : "";
    }

    private static List<String> words(String cell) {
        String stem = stem(cell.replaceAll("(\\p{Ll})(\\p{Lu}\\p{Ll})", "$1 $2").replace('_', ' '));
        return stem.isEmpty() ? List.of() : List.of(stem.split(" "));
    }

    private static boolean isKnown(String cell) {
        List<String> words = words(cell);
        return !words.isEmpty() && words.stream().allMatch(word -> SURE.contains(word) || OTHER.contains(word) || KIND.matcher(word).matches());
    }

    private static boolean isSure(String cell) {
        return isKnown(cell) && words(cell).stream().anyMatch(SURE::contains);
    }
}
