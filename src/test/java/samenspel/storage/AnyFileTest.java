package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.study.Document;
import samenspel.text.account.Reading;

/// Files spoilt at random: whatever is in a file, reading gives either a document or errors.
class AnyFileTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));
    private static final int SPOILT = 100;

    /// Every value and name of the example: one of them is replaced.
    private static final List<MatchResult> TOKENS =
            Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|\\[[^\\[\\]{}]*\\]").matcher(EXAMPLE).results().toList();
    private static final List<String> VALUES = List.of("null", "\"\"", "\"?\"", "0", "-1", "1e999", "1e-999", "9223372036854775808",
            "[]", "{}", "[[]]", "{\"id\": \"cjg\"}", "\"cjg\"", "\"ha\"", "\"content\"", "\"derived\"", "true", "\"\\ud800\"");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Reading<Document> parse(String file) {
        return PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> spoilt(long seed, Function<SplittableRandom, String> spoiling) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> spoiling.apply(random)).limit(SPOILT);
    }

    private static String withAnotherValue(SplittableRandom random) {
        MatchResult token = TOKENS.get(random.nextInt(TOKENS.size()));
        return EXAMPLE.substring(0, token.start()) + VALUES.get(random.nextInt(VALUES.size())) + EXAMPLE.substring(token.end());
    }

    private static String withAnotherCharacter(SplittableRandom random) {
        int at = random.nextInt(EXAMPLE.length());
        String instead = random.nextBoolean() ? "" : String.valueOf(EXAMPLE.charAt(random.nextInt(EXAMPLE.length())));
        return EXAMPLE.substring(0, at) + instead + EXAMPLE.substring(at + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_value_gives_a_document_or_errors(long seed) {
        spoilt(seed, AnyFileTest::withAnotherValue).forEach(file ->
                assertEquals(parse(file).errors().isEmpty(), parse(file).value().isPresent(), file));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_character_gives_a_document_or_errors(long seed) {
        spoilt(seed, AnyFileTest::withAnotherCharacter).forEach(file ->
                assertEquals(parse(file).errors().isEmpty(), parse(file).value().isPresent(), file));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_can_be_opened_can_be_saved_and_opened_again(long seed) {
        spoilt(seed, AnyFileTest::withAnotherValue).map(AnyFileTest::parse)
                .flatMap(reading -> reading.value().stream()).forEach(document ->
                        assertEquals(document, parse(NetworkFile.write(document)).value().orElseThrow()));
    }
}
