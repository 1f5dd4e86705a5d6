package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What no class calls, or none outside some rooms. Read from the compiled classes.
class CallsTest {
    private static final List<String> PURE =
            List.of("network", "change", "measure", "layout", "text", "diagram", "study", "session", "sample");
    private static final List<String> EXACT = List.of("network", "change", "measure", "layout", "diagram", "study", "sample");
    /// The program is tried once with a file of its own before it is packed; samples are made before that.
    private static final List<String> SAVING = List.of("work", "storage", "sample", "");
    private static final List<String> PRINTING = List.of("cli", "");
    /// What these make is the same on every system; the language of the system is asked for where a call or a window begins.
    private static final List<String> EVERYWHERE_ALIKE = Stream.concat(PURE.stream(), Stream.of("exchange", "storage", "render")).toList();
    private static final String OF_SYSTEM = "java\\.util\\.(Locale|TimeZone)\\.getDefault|java\\.time\\.ZoneId\\.systemDefault|java\\.nio\\.charset\\.Charset\\.defaultCharset";
    private static final String BY_SYSTEM = "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\).*|java\\.lang\\.String\\.(format\\(Ljava/lang/String;\\[.*|formatted)"
            + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(Ljava/lang/String;\\[.*|java\\.util\\.(Formatter|Scanner)\\.<init>"
            + "|java\\.text\\.(\\w+\\.get\\w*Instance\\(I*\\).*|(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((Ljava/lang/String;)?\\)V"
            + "|DecimalFormatSymbols\\.<init>\\(\\)V|MessageFormat\\.format\\(Ljava/lang/String;.*)"
            + "|java\\.time\\.format\\.DateTimeFormatter(\\.ofPattern\\(Ljava/lang/String;\\).*|\\.ofLocalized\\w+|Builder\\.toFormatter\\(\\).*)";

    /// @param calls   of the members it speaks of
    /// @param forRoom whether it holds for a room
    /// @param instead what to do
    record Rule(Pattern calls, Predicate<String> forRoom, String instead) {
        @Override
        public String toString() {
            return calls.pattern() + ": " + instead;
        }
    }

    static List<Rule> rules() {
        return List.of(
                rule("java\\.lang\\.Thread\\.sleep", room -> true, "wait for a condition"),
                rule("java\\.lang\\.Math\\.random", room -> true, "take a seed"),
                rule(".*\\.printStackTrace", room -> true, "let the one handler log it"),
                rule("java\\.lang\\.System\\.(out|err)", room -> !PRINTING.contains(room), "only the command line prints"),
                rule("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.time\\..*\\.now", PURE::contains,
                        "let the caller say what time it is"),
                rule("java\\.lang\\.Math\\.(sin|cos|tan|asin|acos|atan|atan2|exp|log|log10|pow|hypot|cbrt|sinh|cosh|tanh)",
                        EXACT::contains, "use StrictMath: results are the same on every machine"),
                rule(BY_SYSTEM, room -> true, "it goes by the language of the system: say Locale.ROOT, or the language of the texts"),
                rule(OF_SYSTEM, EVERYWHERE_ALIKE::contains, "let the caller say it"),
                rule("samenspel\\.storage\\.disk\\.(SafeFile|SafeFolder|PrivateFiles)\\..*|samenspel\\.storage\\.\\w+File\\.(save|write)"
                        + "|samenspel\\.storage\\.(journal\\.Journal\\.keep|disk\\.Preferences\\.write)"
                        + "|java\\.nio\\.file\\.Files\\.(write\\w*|newOutputStream|newBufferedWriter|copy|move)",
                        room -> !SAVING.contains(room), "only work saves, and asks the gate first"),
                rule("samenspel\\.render\\.(pdf\\.Pdf|pptx\\.Pptx|svg\\.Svg|raster\\.Png)\\.(write|bytes)|samenspel\\.render\\.film\\.Film\\.write",
                        room -> !List.of("work", "render").contains(room), "only work makes files; a window may draw what it shows"),
                rule("org\\.graphstream\\.graph\\..*\\.display", room -> true, "it opens a window of its own"),
                rule("org\\.jgrapht\\.alg\\.scoring\\.ClosenessCentrality\\.<init>", room -> true,
                        "it is 0 for all as soon as one stands alone; use the harmonic one"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_class_calls_what_its_room_must_not(Rule rule) throws IOException {
        List<String> violations = Stream.concat(Compiled.all().stream(), Compiled.ofSamples().stream())
                .filter(type -> rule.forRoom().test(type.room()))
                .flatMap(type -> type.calls().stream().filter(rule.calls().asMatchPredicate())
                        .map(call -> type.name() + " calls " + call + ": " + rule.instead()))
                .toList();
        assertEquals("", String.join("\n", violations));
    }

    private static Rule rule(String calls, Predicate<String> forRoom, String instead) {
        return new Rule(Pattern.compile(calls), forRoom, instead);
    }
}
