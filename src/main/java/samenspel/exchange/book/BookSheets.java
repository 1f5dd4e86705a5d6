package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The sheets of a network, of which those of organisations and ties have classes of their own.
final class BookSheets {
    private final Network network;
    private final Texts texts;
    private final CellNames cellNames;
    private final ChoiceSheet choices;

    private BookSheets(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.cellNames = new CellNames(network, texts);
        this.choices = new ChoiceSheet(network, texts);
    }

    /// All sheets but that of words to read, in their order.
    ///
    /// @param idsInTies whether ties name organisations by their ids, as other programs expect
    /// @param toFillIn  whether people are to fill it in: without ids, and with no number beside a word
    static List<BookSheet> of(Network network, Language language, boolean idsInTies, boolean toFillIn) {
        BookSheets bookSheets = new BookSheets(network, Texts.in(language));
        BookSheet ties = new TieSheet(network, bookSheets.cellNames, bookSheets::head, idsInTies).sheet(!toFillIn);
        List<BookSheet> all = List.of(new OrganisationSheet(network, bookSheets.texts, bookSheets.cellNames, bookSheets.choices, bookSheets::head).sheet(), ties,
                bookSheets.waves(), bookSheets.layers(), bookSheets.sectors(), bookSheets.scale(), bookSheets.about(), bookSheets.choices.sheet());
        return toFillIn ? all.stream().map(bookSheets::fillable).toList() : all;
    }

    /// Ids and second names are asked of nobody.
    private BookSheet fillable(BookSheet bookSheet) {
        List<String> dropped = Stream.of(BookColumn.ID, BookColumn.OTHER_NAME).map(this::title).toList();
        return bookSheet.without(bookSheet.part() == BookPart.SECTORS ? List.of(title(BookColumn.ID)) : dropped);
    }

    private String title(BookColumn column) {
        return column.title(texts);
    }

    private BookSheet.Head head(BookPart part, BookColumn column) {
        return new BookSheet.Head(title(column), part.note(column, texts), column.width(), choices.of(part, column));
    }

    private List<BookSheet.Head> heads(BookPart part) {
        return part.columns().stream().map(column -> head(part, column)).toList();
    }

    /// The other language's name where it differs.
    private BookCell other(Name name) {
        return BookCell.of(name.byTag().getOrDefault(texts.get("book.second-language"), ""));
    }

    private BookCell own(Name name) {
        return BookCell.of(name.in(texts.language().tag()));
    }

    private BookSheet waves() {
        return new BookSheet(BookPart.WAVES, heads(BookPart.WAVES), network.waves().stream().map(this::wave).toList());
    }

    private List<BookCell> wave(Wave wave) {
        return List.of(BookCell.of(wave.id().value()), own(wave.name()), other(wave.name()),
                wave.from().<BookCell>map(BookCell.Day::new).orElse(BookCell.EMPTY), wave.to().<BookCell>map(BookCell.Day::new).orElse(BookCell.EMPTY));
    }

    private BookSheet layers() {
        return new BookSheet(BookPart.LAYERS, heads(BookPart.LAYERS), network.layers().stream().map(this::layer).toList());
    }

    private List<BookCell> layer(Layer layer) {
        List<BookCell> row = new ArrayList<>(List.of(BookCell.of(layer.id().value()), own(layer.name()), other(layer.name()),
                BookCell.of(CellTerms.DERIVED.in(layer instanceof DerivedLayer, texts)), BookCell.of(CellTerms.RULE.in(rule(layer), texts))));
        row.addAll(layer instanceof DerivedLayer derived ? derivation(derived.rule()) : Collections.nCopies(4, BookCell.EMPTY));
        return row;
    }

    private static TieRule rule(Layer layer) {
        return switch (layer) {
            case ReportedLayer reported -> reported.rule();
            case DerivedLayer(var _, var _, DerivationRule.EnoughLayers rule) -> rule.confirmation();
        };
    }

    private List<BookCell> derivation(DerivationRule derivation) {
        return switch (derivation) {
            case DerivationRule.EnoughLayers rule -> enoughLayers(rule);
        };
    }

    private List<BookCell> enoughLayers(DerivationRule.EnoughLayers rule) {
        String of = rule.of().stream().map(cellNames::layer).collect(Collectors.joining("; "));
        BookCell least = cellNames.word(rule.minimumFrequency()).map(BookCell::of)
                .orElse(rule.minimumFrequency() == 0 ? BookCell.EMPTY : BookCell.of(rule.minimumFrequency()));
        BookCell last = rule.lastRank().isPresent() ? BookCell.of(rule.lastRank().getAsInt()) : BookCell.EMPTY;
        return List.of(BookCell.of(of), least, last, BookCell.of(rule.minimumLayers()));
    }

    private BookSheet sectors() {
        List<List<BookCell>> rows = network.sectors().stream().map(sector -> List.of(BookCell.of(sector.id().value()), BookCell.of(sector.code()),
                own(sector.name()), other(sector.name()))).toList();
        return new BookSheet(BookPart.SECTORS, heads(BookPart.SECTORS), rows);
    }

    private BookSheet scale() {
        List<List<BookCell>> rows = network.frequencies().stream().map(one -> List.of(own(one.name()), other(one.name()),
                BookCell.of(one.strength()), BookCell.of(one.timesPerYear()))).toList();
        return new BookSheet(BookPart.SCALE, heads(BookPart.SCALE), rows);
    }

    private BookSheet about() {
        Profile profile = network.profile();
        List<List<BookCell>> rows = List.of(
                row(AboutItem.TITLE, own(profile.name())),
                row(AboutItem.OTHER_TITLE, other(profile.name())),
                row(AboutItem.MUNICIPALITY, BookCell.of(CellTerms.MUNICIPALITY.in(profile.kind(), texts))),
                row(AboutItem.INHABITANTS, profile.inhabitants() == 0 ? BookCell.EMPTY : BookCell.of(profile.inhabitants())),
                row(AboutItem.STEERING, BookCell.of(CellTerms.GOVERNANCE.in(profile.governance(), texts))),
                row(AboutItem.INVENTED, BookCell.of(CellTerms.YES_NO.in(profile.synthetic(), texts))),
                row(AboutItem.CONFIDENTIAL, BookCell.of(CellTerms.YES_NO.in(profile.confidential(), texts))));
        SequencedMap<Integer, BookSheet.Choices> words = new TreeMap<>();
        Stream.of(AboutItem.MUNICIPALITY, AboutItem.STEERING, AboutItem.INVENTED, AboutItem.CONFIDENTIAL)
                .forEach(item -> words.put(item.ordinal(), choices.of(item)));
        return new BookSheet(BookPart.ABOUT, heads(BookPart.ABOUT), rows, words);
    }

    private List<BookCell> row(AboutItem item, BookCell value) {
        return List.of(BookCell.of(item.title(texts)), value);
    }

    /// Makes the head of a column.
    @FunctionalInterface
    interface Heads {
        BookSheet.Head of(BookPart part, BookColumn column);
    }

    static BookSheet.Head head(WaveColumn column, String wave, Texts texts, Optional<BookSheet.Choices> choices) {
        return new BookSheet.Head(column.title(texts, wave), column.note(texts), 26, choices);
    }
}
