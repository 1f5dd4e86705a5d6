package samenspel.exchange.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the heading of a survey's column asks, as survey tools write it: `content_7`, `Q3_12 [GP practice]`, `Q3r12`,
/// `Q3[SQ012]` (LimeSurvey), `How often … ? [GP practice]`, `How often … ? - GP practice` (Qualtrics), with or without a wave
/// (`content_2019_7`, `w2_content_7`).
///
/// @param layer        the code or words of the question
/// @param wave         a year or number; empty where there is none
/// @param organisation whom it asks about: a name or a number
public record SurveyQuestion(String layer, String wave, String organisation) {
    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])+)](?:\\s*\\[([^\\]]+)])?\\s*[.:?]?$", Pattern.DOTALL);
    /// The code before the words of a question (LimeSurvey).
    private static final Pattern CODED = Pattern.compile("^\\w+(?:\\[[^\\]]*])+\\.\\s+(?=\\S)");
    /// The number of one of two scales (LimeSurvey): `Q3[SQ001]#0`, `Q3[SQ001#1]`.
    private static final Pattern SCALE_CODE = Pattern.compile("(\\[[^\\[\\]]+?)(?:]#|#)([01])]?$");
    private static final Pattern CODE = Pattern.compile("(?:SQ|AO|A|R)0*(\\d+)");
    private static final Pattern DASH = Pattern.compile("^(.+?)(?:\\s+[-–—|]|:(?:\\s*[-–—])?)\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("(?i)((?:q|v|vraag|question|item)_?\\d{1,3}[a-z]?)[_.-]\\d{1,3}[.:]?\\s+(\\p{L}[^?]*)");
    private static final Pattern PARTED = Pattern.compile("^(.*\\p{L}.*?)(?:[_ .-]+|r)(\\d{1,4})$");
    private static final Pattern JOINED = Pattern.compile("^(.*\\p{L})(\\d{1,3})$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WAVE = Pattern.compile("(?i)(?:^|[_ .-])(?:w|t|golf|wave|meting|ronde)[_ .-]?(\\d{1,2})(?=$|[_ .-])");
    private static final Pattern RANKED = Pattern.compile("(?iU)(\\d{1,2}(?:e|de|ste|st|nd|rd|th)|eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|fourth|fifth|sixth"
            + "|op (?:een|één|twee|drie|vier) na(?= belangrijkste)|belangrijkste|most important)(?: belangrijkste| most important)? (\\p{L}.*)");
    private static final List<List<String>> RANKS = List.of(List.of("eerste", "first", "belangrijkste", "most important"), List.of("tweede", "second", "op een na", "op één na"),
            List.of("derde", "third", "op twee na"), List.of("vierde", "fourth", "op drie na"), List.of("vijfde", "fifth", "op vier na"), List.of("zesde", "sixth"));
    private static final Pattern REMARK = Pattern.compile("(?isU).*\\S.*(?:[\\]\\s_()\\[–—:.-]|(?:SQ|A)\\d+)(opmerking(en)?|toelichting|commentaar|comments?|remarks?|notities?|explanation|uitleg)[\\])\\s:?.]*");
    private static final int LONGEST = 2_000;

    /// What a heading asks; empty if it names nobody.
    public static Optional<SurveyQuestion> of(String heading) {
        return bracketed(heading).or(() -> {
            Matcher dash = DASH.matcher(shortened(heading));
            return dash.matches() ? Optional.of(asked(dash.group(1), dash.group(2), "")) : numbered(heading);
        });
    }

    /// Whether a heading asks for a remark beside an answer: `How often … ? [GP practice][Comment]`, `GGD - toelichting`.
    public static boolean isRemark(String heading) {
        return heading.length() <= LONGEST && REMARK.matcher(heading).matches();
    }

    private static String shortened(String heading) {
        return heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading.strip();
    }

    /// What a heading asks that names somebody in brackets.
    public static Optional<SurveyQuestion> bracketed(String heading) {
        Matcher brackets = BRACKETS.matcher(SCALE_CODE.matcher(shortened(heading)).replaceFirst("$1][#$2]"));
        if (brackets.matches() && !brackets.group(1).isBlank()) {
            String scale = brackets.group(3) == null ? "" : brackets.group(3).matches(".*\\d") ? " (" + brackets.group(3) + ")" : " · " + brackets.group(3);
            String bare = CODED.matcher(brackets.group(1)).replaceFirst("").replaceAll("\\[[^\\]]*]\\.?", " ").replaceAll("[_r](?!(?:19|20)\\d\\d\\s*$)\\d{1,4}\\s*$", "");
            return Optional.of(asked(bare, plain(brackets.group(2)), scale));
        }
        return Optional.empty();
    }

    /// What a heading asks that begins with the code of a question and goes on with a name: `q5_1 Altra` (SPSS).
    public static Optional<SurveyQuestion> labelled(String heading) {
        Matcher labelled = LABELLED.matcher(shortened(heading));
        return labelled.matches() ? Optional.of(new SurveyQuestion(labelled.group(1), "", labelled.group(2).strip())) : Optional.empty();
    }

    /// What a heading asks that ends in a number.
    public static Optional<SurveyQuestion> numbered(String heading) {
        String text = shortened(heading);
        String wave = wave(text);
        String rest = wave.isEmpty() ? text : without(text);
        Matcher parted = PARTED.matcher(rest);
        Matcher matcher = parted.matches() ? parted : JOINED.matcher(rest);
        return matcher.matches() ? Optional.of(new SurveyQuestion(bare(matcher.group(1)), wave, matcher.group(2))) : Optional.empty();
    }

    /// What a heading asks that begins with a rank: `1e partner`, `Second partner`, `Op één na belangrijkste partner`.
    public static Optional<SurveyQuestion> ranked(String heading) {
        Matcher ranked = RANKED.matcher(shortened(heading));
        if (!ranked.matches()) {
            return Optional.empty();
        }
        String rank = ranked.group(1).toLowerCase(Locale.ROOT);
        int place = RANKS.stream().filter(words -> words.contains(rank)).map(RANKS::indexOf).findFirst().orElse(0);
        String number = Character.isDigit(rank.charAt(0)) ? rank.replaceAll("\\D", "") : Integer.toString(place + 1);
        return Optional.of(new SurveyQuestion(bare(ranked.group(2)), "", number));
    }

    static SurveyQuestion asked(String stem, String organisation, String scale) {
        return new SurveyQuestion(bare(without(stem)) + scale, wave(stem), organisation.strip());
    }

    private static String wave(String text) {
        Matcher year = YEAR.matcher(text);
        Matcher number = WAVE.matcher(text);
        return year.find() ? year.group(1) : number.find() ? number.group(1) : "";
    }

    private static String without(String text) {
        return YEAR.matcher(text).find() ? YEAR.matcher(text).replaceFirst("") : WAVE.matcher(text).replaceFirst("");
    }

    private static String bare(String stem) {
        return stem.replaceAll("\\s{2,}|[_.:-]{2,}", " ").replaceAll("^[\\s_.:–—|-]+|[\\s_.:–—|-]+$", "");
    }

    /// The number of a code such as `SQ012` (LimeSurvey); any other word as it is.
    public static String plain(String word) {
        Matcher code = CODE.matcher(word);
        return code.matches() ? code.group(1) : word;
    }
}
