package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.book.NameLookup;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Unreadable;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Spot;

/// Reads the list of ties: a row for what one organisation reported about another in a wave and a layer.
final class AnswerReader {
    /// Of a row that is not understood, it is not known whether there is a tie.
    private static final Answer NOT_SAID = new Answer.Unknown(Answer.Reason.SKIPPED);

    private final ReadSheet page;
    private final Known known;
    private final Map<WaveId, Map<LayerId, SequencedMap<Pair, Answer>>> reports = new HashMap<>();
    private final Map<WaveId, Map<LayerId, SequencedMap<Pair, Attributes>>> said = new HashMap<>();
    private final ReadAttributes attributes;
    private int ties;

    /// What rows may name.
    ///
    /// @param scale empty of words where answers are numbers
    record Known(SheetFields fields, NameLookup<Wave> waves, NameLookup<Layer> layers, NameLookup<Organisation> organisations, NameLookup<FrequencyClass> scale) {
    }

    AnswerReader(ReadSheet page, Known known) {
        this.page = page;
        this.known = known;
        this.attributes = new ReadAttributes(page, BookPart.TIES, List.of());
        page.rows().forEach(this::row);
        attributes.account(ImportReason.TIE_ATTRIBUTES_KEPT);
        page.leaveRest();
    }

    Map<LayerId, SequencedMap<Pair, Answer>> reports(WaveId wave) {
        return reports.getOrDefault(wave, Map.of());
    }

    /// What the table says of reports of a wave beyond the rest.
    Map<LayerId, SequencedMap<Pair, Attributes>> said(WaveId wave) {
        return said.getOrDefault(wave, Map.of());
    }

    private void row(Grid.Row row) {
        page.step(row);
        if (++ties > page.fileDraft().limits().ties()) {
            throw new Unreadable(ImportReason.TOO_MANY_TIES, Spot.line(row.number()), page.fileDraft().limits().ties());
        }
        Optional<Wave> wave = named(row, BookColumn.WAVE, known.waves());
        Optional<Layer> layer = wave.flatMap(_ -> named(row, BookColumn.LAYER, known.layers()));
        Optional<Pair> pair = layer.flatMap(_ -> pair(row));
        pair.ifPresent(ends -> put(row, wave.orElseThrow(), layer.orElseThrow(), ends, answer(row)));
    }

    /// The only one there is where the table has no such column.
    private <T> Optional<T> named(Grid.Row row, BookColumn column, NameLookup<T> nameLookup) {
        List<String> labels = nameLookup.labels();
        if (!page.has(column) && labels.size() == 1) {
            return nameLookup.find(labels.getFirst());
        }
        Optional<T> found = nameLookup.find(page.cell(row, column));
        if (found.isEmpty()) {
            page.rejectWord(row, column, labels);
        }
        return found;
    }

    private Optional<Pair> pair(Grid.Row row) {
        String ends = page.cell(row, BookColumn.FROM) + " – " + page.cell(row, BookColumn.TO);
        for (BookColumn end : List.of(BookColumn.FROM, BookColumn.TO)) {
            if (page.cell(row, end).isEmpty()) {
                page.rejected(ImportReason.TIE_WITHOUT_ENDS, page.spot(row, end), ends.strip());
                return Optional.empty();
            }
        }
        Optional<Organisation> from = organisation(row, BookColumn.FROM);
        Optional<Organisation> to = from.flatMap(_ -> organisation(row, BookColumn.TO));
        if (to.isPresent() && to.equals(from)) {
            page.setAside(ImportReason.SELF_TIE, page.spot(row, BookColumn.TO), to.get().name());
            return Optional.empty();
        }
        return to.map(one -> new Pair(from.orElseThrow().id(), one.id()));
    }

    private Optional<Organisation> organisation(Grid.Row row, BookColumn end) {
        String word = page.cell(row, end);
        Optional<Organisation> found = known.organisations().find(word);
        if (found.isPresent()) {
            return found;
        }
        if (known.organisations().isShared(word)) {
            page.rejected(ImportReason.SHARED_NAME, page.spot(row, end), word);
            return Optional.empty();
        }
        Optional<Organisation> near = known.organisations().near(word);
        boolean taken = near.isPresent() && page.fileDraft().manner().repairs().takesNearest(word);
        if (taken) {
            page.noted(ImportReason.NEAREST_TAKEN, page.spot(row, end), word, near.get().name());
        } else if (near.isPresent()) {
            page.rejected(ImportReason.MISSPELT_ORGANISATION, page.spot(row, end), word, near.get().name());
        } else {
            page.rejected(ImportReason.UNKNOWN_ORGANISATION, page.spot(row, end), word);
        }
        return taken ? near : Optional.empty();
    }

    /// What the word and the number say, not known if they differ. Where no scale says what words mean, the number counts.
    private Answer answer(Grid.Row row) {
        String word = page.cell(row, BookColumn.ANSWER);
        String number = page.cell(row, BookColumn.STRENGTH);
        if (word.isEmpty() && number.isEmpty()) {
            return silent(row);
        }
        Optional<Answer> said = word(word);
        boolean wordless = known.scale().labels().isEmpty() && !number.isEmpty();
        if (said.isEmpty() && !word.isEmpty() && !wordless) {
            page.unknown(row, BookColumn.ANSWER, words());
            return NOT_SAID;
        }
        Optional<Answer> counted = number.isEmpty() ? said : number(row, number);
        if (said.isPresent() && counted.isPresent() && said.get().strengthOrZero() != counted.get().strengthOrZero()) {
            page.noted(ImportReason.ANSWERS_DIFFER, page.spot(row, BookColumn.STRENGTH), word, number);
            return NOT_SAID;
        }
        return counted.isEmpty() ? NOT_SAID : said.orElse(counted.get());
    }

    /// A row that names two organisations and no more is a tie, unless there are words to choose from.
    private Answer silent(Grid.Row row) {
        if (known.scale().labels().isEmpty()) {
            return new Answer.Tied(1);
        }
        page.unknown(row, page.has(BookColumn.ANSWER) ? BookColumn.ANSWER : BookColumn.STRENGTH, words());
        return NOT_SAID;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(known.scale().labels());
        words.addAll(CellTerms.NO_TIE.all(known.fields().texts()));
        return words;
    }

    private Optional<Answer> word(String word) {
        Optional<Answer> scaled = known.scale().find(word).filter(one -> one.strength() > 0).map(one -> new Answer.Tied(one.strength()));
        OptionalDouble number = Numerals.number(word);
        Optional<Answer> plain = number.isPresent() && number.getAsDouble() > 0 ? Optional.of(new Answer.Tied(number.getAsDouble())) : Optional.empty();
        return CellTerms.NO_TIE.meaning(word).or(() -> scaled).or(() -> plain);
    }

    /// Empty, and said, if it is none.
    private Optional<Answer> number(Grid.Row row, String written) {
        if (Numerals.isNotKnown(written)) {
            return Optional.of(NOT_SAID);
        }
        OptionalDouble number = Numerals.number(written);
        if (number.isEmpty()) {
            page.noted(ImportReason.NOT_A_NUMBER, page.spot(row, BookColumn.STRENGTH), page.heading(BookColumn.STRENGTH), written);
            return Optional.empty();
        }
        if (number.getAsDouble() < 0) {
            page.noted(ImportReason.NOT_POSITIVE, page.spot(row, BookColumn.STRENGTH), page.cell(row, BookColumn.FROM), page.cell(row, BookColumn.TO), written);
            return Optional.empty();
        }
        return Optional.of(number.getAsDouble() == 0 ? Answer.NOT_TIED : new Answer.Tied(number.getAsDouble()));
    }

    private void put(Grid.Row row, Wave wave, Layer layer, Pair pair, Answer answer) {
        if (layer instanceof DerivedLayer) {
            page.setAside(ImportReason.DERIVED_TIE, page.spot(row, BookColumn.LAYER), page.cell(row, BookColumn.LAYER));
            return;
        }
        Answer former = reports.computeIfAbsent(wave.id(), _ -> new HashMap<>()).computeIfAbsent(layer.id(), _ -> new LinkedHashMap<>())
                .putIfAbsent(pair, answer);
        if (former == null) {
            page.used();
            said.computeIfAbsent(wave.id(), _ -> new HashMap<>()).computeIfAbsent(layer.id(), _ -> new LinkedHashMap<>()).put(pair, attributes.of(row));
        } else {
            page.setAside(ImportReason.TIE_TWICE, Spot.line(row.number()), page.cell(row, BookColumn.FROM), page.cell(row, BookColumn.TO));
        }
    }
}
