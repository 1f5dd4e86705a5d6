package samenspel.study.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.measure.MeasureWords;
import samenspel.text.Texts;

/// What is to be known of a measure whatever the language, from `measures.properties`.
///
/// @param term    the field's word for it
/// @param formula empty where it only counts
/// @param symbols those in the formula, by the ends of the keys of their messages
/// @param sources empty for a measure of the program's own
public record MeasureFacts(String term, Reads reads, String formula, List<String> symbols, List<Source> sources) {
    private static final String FILE = "/samenspel/text/measures.properties";
    private static final String NO_FORMULA = "count";
    private static final String NO_SOURCE = "own";
    private static final Map<String, String> FACTS = read();

    public MeasureFacts {
        symbols = List.copyOf(symbols);
        sources = List.copyOf(sources);
    }

    /// What a measure looks at in a layer.
    public enum Reads {
        /// No ties.
        NOTHING,
        /// Who has a tie with whom, in either direction.
        PARTNERS,
        /// Ties in their direction, where they have one.
        ARCS,
        /// How strong ties are, in either direction.
        STRENGTHS,
        /// How strong ties are, in their direction.
        ARC_STRENGTHS
    }

    /// Where a measure is published.
    ///
    /// @param cited     such as "Freeman (1977)"
    /// @param reference in full
    public record Source(String cited, String reference) {
    }

    /// @throws NullPointerException for a measure of which the file says nothing
    public static MeasureFacts of(MeasureWords measure) {
        String id = measure.id();
        String formula = fact(id + ".formula");
        return new MeasureFacts(fact(id + ".term"), Reads.valueOf(fact(id + ".reads").toUpperCase(Locale.ROOT).replace('-', '_')),
                formula.equals(NO_FORMULA) ? "" : formula, words(FACTS.getOrDefault(id + ".symbols", "")).toList(),
                words(fact(id + ".sources")).filter(source -> !source.equals(NO_SOURCE)).map(MeasureFacts::source).toList());
    }

    private static Source source(String key) {
        List<String> parts = List.of(fact("source." + key).split(" \\| ", 2));
        return new Source(parts.getFirst(), parts.getLast());
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String fact(String key) {
        return Objects.requireNonNull(FACTS.get(key), key);
    }

    private static Map<String, String> read() {
        Properties all = new Properties();
        try (InputStream file = Objects.requireNonNull(MeasureFacts.class.getResourceAsStream(FILE), FILE)) {
            all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> facts = new TreeMap<>();
        all.stringPropertyNames().forEach(key -> facts.put(key, all.getProperty(key)));
        return Collections.unmodifiableMap(facts);
    }

    /// What the symbols in the formula stand for, such as "k: partners of the organisation"; empty where there are none.
    public String symbolWords(Texts texts) {
        return symbols.stream().map(symbol -> texts.get("measure.symbol." + symbol)).collect(Collectors.joining("; "));
    }
}
