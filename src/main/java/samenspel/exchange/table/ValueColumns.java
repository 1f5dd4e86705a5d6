package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.NumberColumn;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.survey.AnswerCells;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.text.Folding;

/// The columns of a list of ties that hold strengths: one for each wave (`2018`, `sterkte 2018`, `t1`) or layer (`content`,
/// `referral`), or one whose heading does not say so in the usual words.
final class ValueColumns {
    private static final Pattern WAVE = Pattern.compile("(?iU)^(.*?)[\\s_.:(\\-–]*((?<!\\d)(?:19|20)\\d\\d(?:[-/–](?:(?:19|20)\\d\\d|\\d\\d)(?:-\\d\\d)?)?(?!\\d)|(?<![\\d/])\\d\\d/\\d\\d(?![\\d/])|(?<![\\p{L}\\d])(?:(?:t|w|m|golf|wave|meting|ronde|round|time|tijd|jaar|year|moment|meetmoment|periode"
            + "|period)[\\s_.-]?\\d{1,2}|\\d[ -]?meting|nulmeting|baseline|follow[ -]?up(?:[ -]?\\d{1,2})?|voormeting|eindmeting|nameting|voor|na|before|after|pre|post)(?![\\p{L}\\d]))\\)?[\\s_.:\\-–]*(.*)$");
    private static final Pattern SEASON = Pattern.compile("(?iU)(jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?|q[1-4]|(kwartaal|quarter) ?[1-4]|voorjaar|najaar|zomer|winter|herfst|lente|spring|summer|autumn"
            + "|fall|begin|start|eind|end");
    private static final Pattern STRENGTH = Pattern.compile(".*(sterkte|strength|weight|gewicht|freq|intens|score|contact|aantal|count|number of|waarde|value|hoe vaak|how often|mate van|omvang|volume|keer|times).*");
    private static final Pattern ID = Pattern.compile("id|nr|no|nummer|number|code|key|index|rij|row|edge id|line|regel|postcode|zip|volgnummer|.* id|id .*|.* nr|.* code|leeftijd|age|lengte|length|afstand|distance|km|uur|hours?");
    /// What is said of a tie that is there, with yes or no.
    private static final Pattern REMARK = Pattern.compile("(is )?(formeel|formal|informeel|informal|bevestigd|confirmed|wederzijds|wederkerig|mutual|reciprocal|reciprocated|vertrouwelijk|confidential|verplicht|mandatory|nieuw|new|gecontroleerd"
            + "|checked|geldig|valid|betaald|paid|schriftelijk|written|opmerking(en)?|remarks?|toelichting|notes?)");
    private static final double HIGHEST = 10;
    private static final int MOST_WORDS = 60;

    private final TableHeading heading;
    private final Grid rows;
    /// The words of columns of which some say that there is no tie.
    private final Set<String> scale = new HashSet<>();

    /// A column of strengths.
    ///
    /// @param layer empty where it does not say
    /// @param wave  empty where it does not say
    record Value(int column, String layer, String wave) {
    }

    /// @param values  columns of strengths by layer or wave
    /// @param guessed a single column of strengths, though its heading is not among the usual ones
    /// @param meant   whether that heading means strength all the same
    /// @param idle    columns of numbers that may be strengths, but are not taken for them
    record Found(List<Value> values, Optional<Integer> guessed, boolean meant, List<Integer> idle) {
        static final Found NOTHING = new Found(List.of(), Optional.empty(), false, List.of());

        /// A heading with these columns.
        TableHeading on(TableHeading heading) {
            return values.isEmpty() ? guessed.map(at -> heading.with(ColumnRole.STRENGTH, at)).orElse(heading) : heading.without(ColumnRole.STRENGTH);
        }
    }

    private ValueColumns(TableHeading heading, Grid rows) {
        this.heading = heading;
        this.rows = rows;
    }

    /// Whether a heading is the name of a wave.
    static boolean isWave(String heading) {
        Matcher wave = WAVE.matcher(heading);
        return wave.matches() && (wave.group(1) + wave.group(3)).isBlank();
    }

    /// The columns of strengths of a list of ties, beside one whose heading says so.
    static Found of(TableHeading heading, Grid rows) {
        return heading.row().number() == 0 ? Found.NOTHING : new ValueColumns(heading, rows).found();
    }

    private Found found() {
        Set<Integer> taken = heading.taken();
        List<Integer> named = IntStream.range(0, rows.width()).filter(at -> !taken.contains(at) && !heading.row().cell(at).isEmpty()).boxed().toList();
        named.stream().filter(this::saysNone).forEach(at -> scale.addAll(filled(at)));
        List<Integer> open = named.stream().filter(this::areStrengths).toList();
        List<Value> waves = heading.has(ColumnRole.WAVE) || open.isEmpty() ? List.of() : waves(open);
        if (waves.size() > 1 || !waves.isEmpty() && !heading.has(ColumnRole.STRENGTH)) {
            return new Found(waves, Optional.empty(), false, idle(open, waves.stream().map(Value::column).toList()));
        }
        return heading.has(ColumnRole.STRENGTH) ? Found.NOTHING : alone(open);
    }

    /// Layers, or one column.
    private Found alone(List<Integer> open) {
        List<Integer> meant = open.stream().filter(at -> STRENGTH.matcher(folded(at)).matches() && !ID.matcher(folded(at)).matches()).toList();
        if (!meant.isEmpty()) {
            return new Found(List.of(), Optional.of(meant.getFirst()), true, idle(open, List.of(meant.getFirst())));
        }
        List<Integer> could = idle(open, List.of()).stream().filter(at -> !REMARK.matcher(folded(at)).matches() || isNumbers(at)).toList();
        List<Integer> said = could.stream().filter(this::isSaid).toList();
        boolean layers = !heading.has(ColumnRole.LAYER);
        if (could.size() > 1 && layers && could.stream().allMatch(this::isScale) && (said.size() == could.size() || areTies(could) || isEachPair())) {
            return new Found(named(could), Optional.empty(), false, List.of());
        }
        List<Integer> numbers = could.stream().filter(at -> said.contains(at) || isNumbers(at)).toList();
        if (said.size() > 1 && layers) {
            return new Found(named(said), Optional.empty(), false, numbers.stream().filter(at -> !said.contains(at)).toList());
        }
        Optional<Integer> guessed = said.size() == 1 ? Optional.of(said.getFirst()) : numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
        return new Found(List.of(), guessed, false, numbers.stream().filter(at -> guessed.filter(at::equals).isEmpty()).toList());
    }

    private List<Value> named(List<Integer> columns) {
        return columns.stream().map(at -> new Value(at, heading.name(at), "")).toList();
    }

    private List<Integer> idle(List<Integer> open, List<Integer> used) {
        return open.stream().filter(at -> !used.contains(at) && !ID.matcher(folded(at)).matches() && !isCounting(at) && !isYears(at)).toList();
    }

    private String folded(int column) {
        return Folding.fold(heading.row().cell(column).replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"));
    }

    private List<String> filled(int column) {
        return rows.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /// Nine of ten cells are numbers, marks or not known, or half of them below the name of a wave, or two of three that are a
    /// short scale; or they are words of a usual scale, where the heading means strength or a wave or where some words say that
    /// there is no tie.
    private boolean areStrengths(int column) {
        List<String> filled = filled(column);
        boolean meant = STRENGTH.matcher(folded(column)).matches();
        boolean wave = isWave(heading.row().cell(column));
        long numbers = filled.stream().filter(cell -> Numerals.answer(cell).isPresent() || NumberColumn.isNumber(cell) || meant && AnswerCodes.USUAL.value(cell).isPresent()).count();
        boolean plain = numbers * 10 >= filled.size() * (wave ? 5L : 9L) || numbers * 3 >= filled.size() * 2L && isScale(column);
        boolean words = wave || filled.stream().anyMatch(scale::contains);
        return !filled.isEmpty() && (plain || words && AnswerCells.hold(rows, List.of(column)));
    }

    /// Whether answers stand in a column of which a word says that there is no tie.
    private boolean saysNone(int column) {
        boolean none = filled(column).stream().distinct().limit(MOST_WORDS).anyMatch(cell -> cell.length() > 1 && Numerals.number(cell).isEmpty() && AnswerCodes.USUAL.value(cell).orElse(1) == 0);
        return none && AnswerCells.hold(rows, List.of(column));
    }

    /// Whether a column has words of a scale that goes down to no tie.
    private boolean isSaid(int column) {
        return filled(column).stream().anyMatch(cell -> Numerals.number(cell).isEmpty() && scale.contains(cell));
    }

    /// Headings that name waves, of one or more layers; none unless no two are of the same.
    private List<Value> waves(List<Integer> open) {
        List<Value> named = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (int at : open) {
            Matcher wave = WAVE.matcher(heading.row().cell(at));
            if (wave.matches()) {
                String rest = (wave.group(1) + " " + wave.group(3)).replaceAll("[()]", "").strip();
                named.add(isMoment(rest) ? new Value(at, "", heading.row().cell(at)) : new Value(at, rest, wave.group(2)));
                different.add(named.getLast().layer() + "\n" + named.getLast().wave());
            }
        }
        long layers = named.stream().map(Value::layer).distinct().count();
        boolean one = layers == 1 || named.stream().allMatch(value -> isStrengthOnly(value.layer()));
        boolean kept = !named.isEmpty() && different.size() == named.size() && (named.size() > 1 || isStrengthOnly(named.getFirst().layer()));
        return kept ? named.stream().map(value -> one ? new Value(value.column(), "", value.wave()) : value).toList() : List.of();
    }

    /// Whether what stands beside the name of a wave says no more than when it was.
    private static boolean isMoment(String rest) {
        return !rest.isEmpty() && (isWave(rest) || SEASON.matcher(rest.replaceAll("(19|20)\\d\\d", "").strip()).matches());
    }

    private static boolean isStrengthOnly(String layer) {
        return layer.isEmpty() || STRENGTH.matcher(Folding.fold(layer)).matches();
    }

    /// Whether a number stands in each row, and each is one more than that before it.
    private boolean isCounting(int column) {
        List<String> cells = filled(column);
        return cells.size() == rows.rows().size() && (counts(cells, 1) || counts(cells, 0));
    }

    private static boolean counts(List<String> cells, int from) {
        return IntStream.range(0, cells.size()).allMatch(at -> Numerals.number(cells.get(at)).orElse(-1) == at + from);
    }

    private boolean isYears(int column) {
        return filled(column).stream().allMatch(cell -> cell.matches("(19|20)\\d\\d"));
    }

    /// Whether most rows hold a number, and none below 0.
    private boolean isNumbers(int column) {
        List<String> numbers = filled(column).stream().filter(NumberColumn::isNumber).toList();
        return numbers.size() * 10 >= rows.rows().size() * 9L && numbers.stream().allMatch(number -> Numerals.number(number).orElse(0) >= 0);
    }

    /// Whether most rows have a tie in one of the columns.
    private boolean areTies(List<Integer> columns) {
        long tied = rows.rows().stream().filter(row -> columns.stream().anyMatch(at -> !row.cell(at).isEmpty() && AnswerCodes.USUAL.value(row.cell(at)).orElse(0) != 0)).count();
        return tied * 5 >= rows.rows().size() * 4L;
    }

    /// Whether nearly everybody who sends has a row about nearly everybody who receives, whether they have a tie or not.
    private boolean isEachPair() {
        int from = new HashSet<>(rows.column(heading.columns().getOrDefault(ColumnRole.FROM, 0))).size();
        int to = new HashSet<>(rows.column(heading.columns().getOrDefault(ColumnRole.TO, 0))).size();
        return from > 1 && to > 1 && rows.rows().size() * 10L >= 9L * from * (to - 1);
    }

    /// Answers of a short scale, of which some are none.
    private boolean isScale(int column) {
        List<Double> values = filled(column).stream().map(AnswerCodes.USUAL::value).flatMap(value -> value.stream().boxed()).toList();
        boolean some = values.stream().anyMatch(value -> value == 0) || filled(column).size() < rows.rows().size();
        return some && values.stream().allMatch(value -> Double.isNaN(value) || LikelyCodes.couldBe(value) || value >= 0 && value <= HIGHEST && value == Math.rint(value));
    }
}
