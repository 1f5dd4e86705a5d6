package samenspel.exchange.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.AttributeWords;
import samenspel.text.Folding;

/// What answers in words mean. The same word may stand in several scales, so words are judged by those beside them.
public final class AnswerWords {
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})\\s*[-–—=:.),/]?\\s*\\(?\\s*(\\p{L}.*?)\\)?", Pattern.DOTALL);
    private static final Pattern NUMBER_LAST = Pattern.compile("(\\p{L}.*?)\\s*[(\\[](\\d{1,3})[)\\]]", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(\\p{L}{1,3})[-_ ]?0*(\\d{1,3})");
    private static final Pattern LABELLED = Pattern.compile("\\p{L}{1,2}\\d{1,3}\\s*[-–:=.)]\\s*(\\p{L}.*|\\d.*\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern YES = Pattern.compile("(?i)(ja|yes)[\\s,:;(–-].*", Pattern.DOTALL);
    private static final Pattern NO = Pattern.compile("(?i)(nee|no|nooit|never|geen)[\\s,:;(–-].*", Pattern.DOTALL);
    /// `+`, `++`, `***`, `xx`.
    private static final Pattern MARKS = Pattern.compile("([+*xX•●])\\1{0,9}");
    /// A number or a mark in brackets or with a note behind it: `(x)`, `[1]`, `2*`, `x¹`.
    private static final Pattern NOTED = Pattern.compile("[(\\[]\\s*(10|\\d|[xXvV✓✔●])\\s*[)\\]]|(10|\\d|[xXvV✓✔●])\\s*(?:\\*{1,3}|[¹²³†‡])");
    /// A share, about a number, or a mark out of five, seven or ten: `50%`, `ca. 5`, `3/5`.
    private static final Pattern ABOUT = Pattern.compile("(?iU)(?:ca\\.?|circa|ongeveer|plusminus|±|~|≈|about|approx\\.?|approximately|around|rond( de)?)\\s*(?<about>\\d{1,6}([.,]\\d+)?)\\s*(%|keer|x|maal|times)?|(?<share>\\d{1,3}([.,]\\d+)?)\\s*%|(?<mark>\\d{1,2}([.,]\\d)?)\\s*(/|van de|out of)\\s*(5|7|10)");
    private static final int LONGEST = 120;
    /// What nobody said.
    private static final Set<String> NO_ANSWER = words("na|n a|nan|null|missing|geen antwoord|no answer|niet ingevuld|not answered|no response|geen reactie|blanco|blank|niet beantwoord"
            + "|unanswered|skipped|overgeslagen|not shown|niet getoond|missend|ontbreekt|geen respons|geen respons ontvangen|geen reactie ontvangen|non respons|nonrespons|non response|nonresponse"
            + "|niet gereageerd|did not respond|not responded|no reply|no reaction|niet geantwoord|did not answer");
    /// What somebody said who may not know, or may have no tie.
    private static final Set<String> MAYBE = words("weet ik niet|weet niet|weet het niet|ik weet het niet|ik weet niet|geen idee|onbekend|niet bekend|weet ik niet geen antwoord|weet niet geen mening"
            + "|don t know|do not know|dont know|i don t know|i do not know|don t know no answer|dk|unknown|not known|not sure|unsure|not sure don t know|no idea|kan ik niet beoordelen"
            + "|kan niet beoordelen|kan ik niet zeggen|can t say|cannot say|can t judge|geen mening|no opinion|weet niet n v t|weet niet niet van toepassing|n v t|nvt|niet van toepassing"
            + "|not applicable|does not apply|wil niet zeggen|wil ik niet zeggen|zeg ik liever niet|prefer not to say|prefer not to answer|rather not say|refused|geweigerd|anders|other"
            + "|not applicable don t know|weet ik niet n v t|n v t weet niet|geen zicht op|kennen we niet|kennen wij niet|ken ik niet|kent niet|ken ze niet|onbekend met|niet te zeggen");

    private static final Set<String> DOUBT = words("weet ik niet|weet niet|weet het niet|ik weet het niet|geen idee|don t know|do not know|i don t know|no idea|n v t|nvt|niet van toepassing|not applicable"
            + "|onbekend|niet bekend|unknown|not known");
    private static final int LONGEST_DOUBT = 25;

    private AnswerWords() {
    }

    private static Set<String> words(String words) {
        return Set.of(words.split("\\|"));
    }

    /// What each of the answers of one survey means.
    ///
    /// @param answers that are no plain numbers, each once
    public static Map<String, WordMeaning> together(Collection<String> answers) {
        Map<String, WordMeaning> meanings = new HashMap<>();
        answers.forEach(answer -> meanings.put(answer, plain(answer)));
        List<String> words = answers.stream().filter(answer -> meanings.get(answer).basis() == AnswerBasis.NOT_KNOWN).toList();
        boolean coded = areCodes(words);
        String end = end(words);
        UnaryOperator<String> bare = Stream.<UnaryOperator<String>>of(AnswerWords::bare, word -> withoutYes(bare(word)), word -> without(bare(word), end))
                .max(Comparator.comparingLong(one -> known(best(words, one), words, one))).orElseThrow();
        WordScale scale = best(words, bare);
        words.forEach(word -> meanings.put(word, coded ? code(word) : meaning(word, bare.apply(word), scale)));
        meanings.putAll(AnswerRanges.of(meanings));
        return meanings;
    }

    private static WordScale best(List<String> words, UnaryOperator<String> bare) {
        return WordScale.ALL.stream().max(Comparator.<WordScale>comparingLong(one -> known(one, words, bare)).thenComparing(one -> -WordScale.ALL.indexOf(one))).orElseThrow();
    }

    /// The last word that several answers share, as in `little contact`, `much contact`; empty if there is none.
    private static String end(List<String> words) {
        Map<String, Long> ends = words.stream().map(word -> Folding.fold(bare(word))).filter(word -> word.indexOf(' ') > 0)
                .collect(Collectors.groupingBy(word -> word.substring(word.lastIndexOf(' ') + 1), Collectors.counting()));
        return ends.entrySet().stream().filter(end -> end.getValue() > 1).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private static String without(String word, String end) {
        String folded = Folding.fold(word);
        return end.isEmpty() || !folded.endsWith(" " + end) ? word : folded.substring(0, folded.length() - end.length() - 1).replaceFirst(" (of|aan)$", "");
    }

    /// What an answer says behind yes, as in `yes, often`.
    private static String withoutYes(String word) {
        return YES.matcher(word).matches() ? word.replaceFirst("^\\p{L}+[\\s,:;(–-]+", "").replaceFirst("\\)$", "") : word;
    }

    /// What an answer means where nothing beside it tells; empty if that is not known.
    public static OptionalDouble alone(String answer) {
        WordMeaning plain = plain(answer);
        WordMeaning meaning = plain.basis() == AnswerBasis.NOT_KNOWN ? other(answer) : plain;
        return meaning.basis() == AnswerBasis.NOT_KNOWN ? OptionalDouble.empty() : OptionalDouble.of(meaning.strength());
    }

    /// Whether in the place of a name stands that somebody did not know it, or did not answer.
    public static boolean isDoubt(String word) {
        if (word.length() > LONGEST_DOUBT) {
            return false;
        }
        String folded = Folding.fold(word);
        // A single word may be a name: Nan, Blanco.
        boolean silent = NO_ANSWER.contains(folded) && (folded.indexOf(' ') > 0 || folded.startsWith("non")) || AttributeWords.isUnknown(word);
        return DOUBT.contains(folded) || silent && !word.isBlank() || word.strip().equals("?");
    }

    /// An answer without the code before its words, as in `A2 - sometimes`.
    private static String bare(String answer) {
        Matcher labelled = LABELLED.matcher(answer);
        return labelled.matches() ? labelled.group(1) : answer;
    }

    private static long known(WordScale scale, List<String> words, UnaryOperator<String> bare) {
        return words.stream().filter(word -> scale.of(bare.apply(word)).isPresent()).count();
    }

    /// What does not depend on the answers beside it: no answer, how often a year, or a number with its word.
    private static WordMeaning plain(String answer) {
        if (answer.length() > LONGEST) {
            return WordMeaning.NOT_KNOWN;
        }
        String folded = Folding.fold(bare(answer));
        if (NO_ANSWER.contains(folded) || MAYBE.contains(folded)) {
            return new WordMeaning(Double.NaN, NO_ANSWER.contains(folded) ? AnswerBasis.NO_ANSWER : AnswerBasis.MAYBE_NO_ANSWER);
        }
        OptionalDouble about = about(answer.strip());
        if (about.isPresent()) {
            return new WordMeaning(about.getAsDouble(), AnswerBasis.NUMBER);
        }
        OptionalDouble times = TimesAYear.of(bare(answer));
        if (times.isPresent()) {
            return new WordMeaning(TimesAYear.strength(times.getAsDouble()), AnswerBasis.SCALE);
        }
        return MARKS.matcher(answer).matches() ? new WordMeaning(answer.length(), AnswerBasis.NUMBER) : isNoted(answer) ? noted(answer) : numbered(answer);
    }

    private static OptionalDouble about(String answer) {
        Matcher about = ABOUT.matcher(answer);
        return !about.matches() ? OptionalDouble.empty() : Stream.of("about", "share", "mark").map(about::group).filter(Objects::nonNull).findFirst().map(Numerals::number).orElse(OptionalDouble.empty());
    }

    /// Whether an answer is a number or a mark in brackets or with a note behind it.
    static boolean isNoted(String answer) {
        return NOTED.matcher(answer).matches();
    }

    /// The answer without them.
    private static WordMeaning noted(String answer) {
        String bare = NOTED.matcher(answer).replaceFirst("$1$2");
        return new WordMeaning(Character.isDigit(bare.charAt(0)) ? Integer.parseInt(bare) : 1, AnswerBasis.NUMBER);
    }

    private static WordMeaning numbered(String answer) {
        Matcher first = NUMBER_FIRST.matcher(answer);
        Matcher last = NUMBER_LAST.matcher(answer);
        boolean isFirst = first.matches();
        if (!isFirst && !last.matches()) {
            return WordMeaning.NOT_KNOWN;
        }
        String word = isFirst ? first.group(2) : last.group(1);
        String folded = Folding.fold(word);
        if (NO_ANSWER.contains(folded) || MAYBE.contains(folded)) {
            return new WordMeaning(Double.NaN, NO_ANSWER.contains(folded) ? AnswerBasis.NO_ANSWER : AnswerBasis.MAYBE_NO_ANSWER);
        }
        int number = Integer.parseInt(isFirst ? first.group(1) : last.group(2));
        return new WordMeaning(WordScale.isNone(word) ? 0 : number, AnswerBasis.NUMBER);
    }

    /// Two codes or more with the same letters, and nothing else.
    private static boolean areCodes(List<String> words) {
        List<Matcher> codes = words.stream().map(CODE::matcher).toList();
        return codes.size() > 1 && codes.stream().allMatch(Matcher::matches) && codes.stream().map(code -> code.group(1)).distinct().count() == 1;
    }

    private static WordMeaning code(String word) {
        Matcher code = CODE.matcher(word);
        return code.matches() ? new WordMeaning(Integer.parseInt(code.group(2)), AnswerBasis.CODE) : WordMeaning.NOT_KNOWN;
    }

    private static WordMeaning meaning(String word, String bare, WordScale scale) {
        OptionalDouble strength = scale.of(bare);
        return strength.isPresent() ? WordMeaning.of(strength, AnswerBasis.SCALE) : other(word);
    }

    private static WordMeaning other(String word) {
        Optional<Double> plain = YES.matcher(word).matches() ? Optional.of(1.0) : NO.matcher(word).matches() ? Optional.of(0.0) : Optional.empty();
        return plain.isPresent() ? new WordMeaning(plain.get(), AnswerBasis.OTHER_SCALE) : ofOtherScale(word);
    }

    private static WordMeaning ofOtherScale(String word) {
        return WordScale.ALL.stream().map(scale -> scale.of(bare(word))).filter(OptionalDouble::isPresent).findFirst()
                .map(strength -> WordMeaning.of(strength, AnswerBasis.OTHER_SCALE)).orElse(WordMeaning.NOT_KNOWN);
    }
}
