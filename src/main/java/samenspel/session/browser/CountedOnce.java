package samenspel.session.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.TieChange;
import samenspel.diagram.browser.BrowserCounts;
import samenspel.diagram.browser.BrowserPartners;
import samenspel.diagram.browser.BrowserRange;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.Card;
import samenspel.study.Cards;
import samenspel.study.View;

/// What is counted of organisations and between them, as tables and cards of the program count it.
///
/// @param order organisations by their places in the page
record CountedOnce(Network network, List<OrganisationId> order) {

    /// For each organisation and layer what became of its ties between two waves.
    List<List<BrowserCounts>> ties(Lens.Between change) {
        List<List<BrowserCounts>> counts = new ArrayList<>();
        order.forEach(_ -> counts.add(new ArrayList<>()));
        for (Layer layer : network.layers()) {
            Map<OrganisationId, List<TieChange>> of = new HashMap<>();
            Change.of(network, layer, change.from(), change.to()).ties().forEach(tie -> List.of(tie.pair().from(), tie.pair().to())
                    .forEach(end -> of.computeIfAbsent(end, _ -> new ArrayList<>()).add(tie)));
            IntStream.range(0, order.size()).forEach(at -> counts.get(at).add(BrowserCounts.of(Counts.of(of.getOrDefault(order.get(at), List.of())))));
        }
        return counts;
    }

    /// For each organisation, layer and wave how many partners it has, from the least to the most; of none where it is not in the network.
    List<List<List<Optional<BrowserRange>>>> partners() {
        View view = View.opening(network);
        return order.stream().map(id -> Cards.of(network, view, id).orElseThrow())
                .map(card -> network.layers().stream().map(layer -> network.waves().stream().map(wave -> partners(card, layer, wave.id())).toList()).toList()).toList();
    }

    private Optional<BrowserRange> partners(Card card, Layer layer, WaveId wave) {
        if (card.participation().get(wave) == Participation.ABSENT) {
            return Optional.empty();
        }
        int known = Objects.requireNonNull(Objects.requireNonNull(card.ties().get(layer.id())).get(wave));
        return Optional.of(new BrowserRange(known, known + (int) Cards.unknownPartners(network, layer, wave, card.organisation().id())));
    }

    /// For each layer who are or were partners.
    List<List<BrowserPartners>> partners(Lens.Between change) {
        return network.layers().stream().map(layer -> partners(layer, change)).toList();
    }

    private List<BrowserPartners> partners(Layer layer, Lens.Between change) {
        View opening = View.opening(network);
        View view = opening.with(opening.seen().with(change).withLayers(List.of(layer.id())));
        Map<OrganisationId, Integer> numbers = new HashMap<>();
        IntStream.range(0, order.size()).forEach(at -> numbers.put(order.get(at), at));
        List<BrowserPartners> partners = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            Card card = Cards.of(network, view, order.get(at)).orElseThrow();
            for (TieChange tie : card.partners()) {
                int other = numbers.getOrDefault(tie.pair().partnerOf(order.get(at)), 0);
                if (at < other) {
                    partners.add(new BrowserPartners(at, other, tie.fate().ordinal()));
                }
            }
        }
        return partners;
    }

    /// For each layer how many ties there are; of a wave all of them are kept.
    List<BrowserCounts> whole(Lens lens) {
        return network.layers().stream().map(layer -> switch (lens) {
            case Lens.OneWave(var wave) -> {
                int ties = network.ties(layer, wave).size();
                yield new BrowserCounts(ties, ties, 0, 0, 0, 0, ties);
            }
            case Lens.Between(var from, var to, _) -> BrowserCounts.of(Change.of(network, layer, from, to).counts());
        }).toList();
    }
}
