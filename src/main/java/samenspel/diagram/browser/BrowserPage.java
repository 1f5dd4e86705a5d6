package samenspel.diagram.browser;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;

/// All that a page for the browser holds.
///
/// @param paper     on which everything stands
/// @param words     of every language, that in which it opens first
/// @param fragments marks that are drawn together
/// @param derived   for each layer whether it is made of the reports of others
/// @param lens,layers what is seen first
public record BrowserPage(Box paper, List<BrowserWords> words, List<BrowserOrganisation> organisations, List<BrowserSymbol> symbols, List<BrowserLine> lines,
                          List<BrowserLabel> labels, List<List<Mark>> fragments, BrowserPens pens, List<Boolean> derived, List<BrowserLens> lenses, List<BrowserRow> legend,
                          List<BrowserScene> scenes, int lens, List<Integer> layers) {
    public BrowserPage {
        words = List.copyOf(words);
        organisations = List.copyOf(organisations);
        symbols = List.copyOf(symbols);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        fragments = List.copyOf(fragments);
        derived = List.copyOf(derived);
        lenses = List.copyOf(lenses);
        legend = List.copyOf(legend);
        scenes = List.copyOf(scenes);
        layers = List.copyOf(layers);
    }

    /// What is drawn first.
    public BrowserState opening() {
        BrowserLens first = lenses.get(lens);
        return layers.isEmpty() ? first.none() : layers.size() == 1 ? first.single().get(layers.getFirst()) : first.all();
    }
}
