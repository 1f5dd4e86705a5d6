package samenspel.exchange.book;

import java.util.ArrayList;
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
final class Leaves {
    private final Network network;
    private final Texts texts;
    private final Refs refs;
    private final ChoiceLeaf choices;

    private Leaves(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.refs = new Refs(network, texts);
        this.choices = new ChoiceLeaf(network, texts);
    }

    /// All sheets but that of words to read, in their order.
    ///
    /// @param idsInTies whether ties name organisations by their ids, as other programs expect
    /// @param toFillIn  whether people are to fill it in: without ids, and with no number beside a word
    static List<Leaf> of(Network network, Language language, boolean idsInTies, boolean toFillIn) {
        Leaves leaves = new Leaves(network, Texts.in(language));
        Leaf ties = new TieLeaf(network, leaves.refs, leaves::head, idsInTies).leaf(!toFillIn);
        List<Leaf> all = List.of(new OrganisationLeaf(network, leaves.texts, leaves.refs, leaves.choices, leaves::head).leaf(), ties,
                leaves.waves(), leaves.layers(), leaves.sectors(), leaves.scale(), leaves.about(), leaves.choices.leaf());
        return toFillIn ? all.stream().map(leaves::fillable).toList() : all;
    }

    /// Ids and second names are asked of nobody.
    private Leaf fillable(Leaf leaf) {
        List<String> dropped = Stream.of(Column.ID, Column.OTHER_NAME).map(this::title).toList();
        return leaf.without(leaf.part() == Part.SECTORS ? List.of(title(Column.ID)) : dropped);
    }

    private String title(Column column) {
        return column.title(texts);
    }

    private Leaf.Head head(Part part, Column column) {
        return new Leaf.Head(title(column), part.note(column, texts), column.width(), choices.of(part, column));
    }

    private List<Leaf.Head> heads(Part part) {
        return part.columns().stream().map(column -> head(part, column)).toList();
    }

    /// The other language's name where it differs.
    private Cell other(Name name) {
        return Cell.of(name.byTag().getOrDefault(texts.get("book.second-language"), ""));
    }

    private Cell own(Name name) {
        return Cell.of(name.in(texts.language().tag()));
    }

    private Leaf waves() {
        return new Leaf(Part.WAVES, heads(Part.WAVES), network.waves().stream().map(this::wave).toList());
    }

    private List<Cell> wave(Wave wave) {
        return List.of(Cell.of(wave.id().value()), own(wave.name()), other(wave.name()),
                wave.from().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY), wave.to().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY));
    }

    private Leaf layers() {
        return new Leaf(Part.LAYERS, heads(Part.LAYERS), network.layers().stream().map(this::layer).toList());
    }

    private List<Cell> layer(Layer layer) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(layer.id().value()), own(layer.name()), other(layer.name()),
                Cell.of(Terms.DERIVED.in(layer instanceof DerivedLayer, texts)), Cell.of(Terms.RULE.in(rule(layer), texts))));
        row.addAll(layer instanceof DerivedLayer derived ? derivation(derived.rule()) : List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        return row;
    }

    private static TieRule rule(Layer layer) {
        return switch (layer) {
            case ReportedLayer reported -> reported.rule();
            case DerivedLayer(var _, var _, DerivationRule.EnoughLayers rule) -> rule.confirmation();
        };
    }

    private List<Cell> derivation(DerivationRule derivation) {
        return switch (derivation) {
            case DerivationRule.EnoughLayers rule -> enoughLayers(rule);
        };
    }

    private List<Cell> enoughLayers(DerivationRule.EnoughLayers rule) {
        String of = rule.of().stream().map(refs::layer).collect(Collectors.joining("; "));
        Cell least = refs.word(rule.minimumFrequency()).map(Cell::of)
                .orElse(rule.minimumFrequency() == 0 ? Cell.EMPTY : Cell.of(rule.minimumFrequency()));
        return List.of(Cell.of(of), least, Cell.of(rule.minimumLayers()));
    }

    private Leaf sectors() {
        List<List<Cell>> rows = network.sectors().stream().map(sector -> List.of(Cell.of(sector.id().value()), Cell.of(sector.code()),
                own(sector.name()), other(sector.name()))).toList();
        return new Leaf(Part.SECTORS, heads(Part.SECTORS), rows);
    }

    private Leaf scale() {
        List<List<Cell>> rows = network.frequencies().stream().map(one -> List.of(own(one.name()), other(one.name()),
                Cell.of(one.strength()), Cell.of(one.timesPerYear()))).toList();
        return new Leaf(Part.SCALE, heads(Part.SCALE), rows);
    }

    private Leaf about() {
        Profile profile = network.profile();
        List<List<Cell>> rows = List.of(
                row(AboutItem.TITLE, own(profile.name())),
                row(AboutItem.OTHER_TITLE, other(profile.name())),
                row(AboutItem.MUNICIPALITY, Cell.of(Terms.MUNICIPALITY.in(profile.kind(), texts))),
                row(AboutItem.INHABITANTS, profile.inhabitants() == 0 ? Cell.EMPTY : Cell.of(profile.inhabitants())),
                row(AboutItem.STEERING, Cell.of(Terms.GOVERNANCE.in(profile.governance(), texts))),
                row(AboutItem.INVENTED, Cell.of(Terms.YES_NO.in(profile.synthetic(), texts))),
                row(AboutItem.CONFIDENTIAL, Cell.of(Terms.YES_NO.in(profile.confidential(), texts))));
        SequencedMap<Integer, Leaf.Choices> words = new TreeMap<>();
        Stream.of(AboutItem.MUNICIPALITY, AboutItem.STEERING, AboutItem.INVENTED, AboutItem.CONFIDENTIAL)
                .forEach(item -> words.put(item.ordinal(), choices.of(item)));
        return new Leaf(Part.ABOUT, heads(Part.ABOUT), rows, words);
    }

    private List<Cell> row(AboutItem item, Cell value) {
        return List.of(Cell.of(item.title(texts)), value);
    }

    /// Makes the head of a column.
    @FunctionalInterface
    interface Heads {
        Leaf.Head of(Part part, Column column);
    }

    static Leaf.Head head(WaveColumn column, String wave, Texts texts, Optional<Leaf.Choices> choices) {
        return new Leaf.Head(column.title(texts, wave), column.note(texts), 26, choices);
    }
}
