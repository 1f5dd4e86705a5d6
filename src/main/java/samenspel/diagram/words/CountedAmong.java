package samenspel.diagram.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.change.Comparison;
import samenspel.change.LayerTie;
import samenspel.diagram.drawn.LeftTies;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Of which ties a table or figure of change counts: of the whole network, or of what a filter leaves of it, and the words that say so. What became of
/// ties is always counted: a share of those that were chosen by it would say nothing.
///
/// @param seen      whose filter it is; empty where nothing is drawn beside it
/// @param drawnOnly whether only what the filter leaves is counted
public record CountedAmong(Optional<Seen> seen, boolean drawnOnly) {
    public static final CountedAmong WHOLE = new CountedAmong(Optional.empty(), false);

    public static CountedAmong of(Seen seen, boolean drawnOnly) {
        return new CountedAmong(Optional.of(seen), drawnOnly);
    }

    /// Whether some organisations or ties that are in the network are not drawn.
    public boolean leavesOut() {
        return seen.filter(one -> one.filter().leavesOut()).isPresent();
    }

    /// Whether less than everything is counted.
    public boolean isPart() {
        return drawnOnly && leavesOut();
    }

    /// Whether who the filter asks for may be told by its words.
    public boolean tellsOfSome() {
        return leavesOut() && seen.map(Seen::filter).filter(filter -> filter.ties().around().isPresent() || filter.hidden(LegendKey.Kind.ORGANISATION).findAny().isPresent()
                || filter.hidden(LegendKey.Kind.ATTRIBUTE).findAny().isPresent()).isPresent();
    }

    public NameMode names() {
        return seen.map(Seen::names).orElse(NameMode.NONE);
    }

    /// With organisations called otherwise.
    public CountedAmong called(NameMode names) {
        return new CountedAmong(seen.map(one -> one.with(one.appearance().with(names))), drawnOnly);
    }

    /// The filter through what is compared.
    private Seen through(Comparison comparison) {
        Seen one = seen.orElseThrow();
        Filter filter = one.filter().without(LegendKey.Kind.FATE);
        Lens lens = comparison.isOfOneWave() ? new Lens.OneWave(comparison.from()) : new Lens.Between(comparison.from(), comparison.to());
        return one.with(filter).with(lens);
    }

    /// What is counted of a comparison.
    public Comparison of(Network network, Comparison comparison) {
        if (!isPart()) {
            return comparison;
        }
        Predicate<LayerTie> left = LeftTies.of(through(comparison), network);
        return comparison.only(left);
    }

    /// Whose rows and places there are.
    public Predicate<Organisation> organisations(Network network, Comparison comparison) {
        if (!isPart()) {
            return _ -> true;
        }
        Seen through = through(comparison);
        return one -> through.shows(network, one);
    }

    /// What must be said of it; nothing where everything is drawn.
    public List<String> sentences(Network network, Comparison comparison, Language language) {
        if (!leavesOut()) {
            return List.of();
        }
        Texts texts = Texts.in(language);
        FilterWords words = FilterWords.of(through(comparison), network, language);
        List<String> said = new ArrayList<>(List.of(texts.get(drawnOnly ? "counted.drawn" : "counted.whole.of", words.sentence())));
        if (drawnOnly) {
            said.addAll(words.open());
            said.add(texts.get("counted.response"));
            fates().filter(_ -> !comparison.isOfOneWave()).map(texts::get).forEach(said::add);
        }
        return said;
    }

    /// Of a part of the network, what it is of as a title says it; empty where everything is counted.
    public Optional<String> title(Network network, Comparison comparison, Language language) {
        return isPart() ? Optional.of(FilterWords.of(through(comparison), network, language).title()) : Optional.empty();
    }

    private Stream<String> fates() {
        return seen.stream().filter(one -> one.filter().hidden(LegendKey.Kind.FATE).findAny().isPresent()).map(_ -> "counted.fates");
    }
}
