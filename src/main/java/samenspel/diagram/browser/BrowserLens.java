package samenspel.diagram.browser;

import java.util.List;

/// A point in time: a wave, or the change between two.
///
/// @param from,to  waves, the same for one wave
/// @param single   for each layer the state in which it stands alone
/// @param all      the state of all layers
/// @param none     the state without any
/// @param hubs     for each layer organisations whose lines are darker where it stands alone
/// @param counts   for each layer; of one wave only how many there are
/// @param partners for each layer who are partners in a change; none in a wave
public record BrowserLens(int from, int to, List<BrowserState> single, BrowserState all, BrowserState none, List<List<Integer>> hubs, List<BrowserCounts> counts,
                          List<List<BrowserPartners>> partners) {
    public BrowserLens {
        single = List.copyOf(single);
        hubs = List.copyOf(hubs);
        counts = List.copyOf(counts);
        partners = List.copyOf(partners);
    }

    public boolean isWave() {
        return from == to;
    }
}
