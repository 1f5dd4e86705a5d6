package samenspel.measure;

import java.util.Arrays;

/// Who holds together what would fall apart: by a search in depth, which place reaches back how far (Hopcroft & Tarjan 1973). Cost
/// O(n + ties). JGraphT's runs out of stack on ten thousand organisations.
public final class CutPoints {
    private final PartnerLists partners;
    /// When a place was met, from 1; 0 before.
    private final int[] met;
    /// The earliest place that it, or what was met from it, is tied to.
    private final int[] low;
    private final int[] from;
    private final int[] next;
    private final double[] cuts;
    private int time;

    private CutPoints(PartnerLists partners) {
        this.partners = partners;
        this.met = new int[partners.n()];
        this.low = new int[partners.n()];
        this.from = new int[partners.n()];
        this.next = partners.first().clone();
        this.cuts = new double[partners.n()];
    }

    /// 1 for each cut point, else 0.
    public static double[] of(PartnerLists partners) {
        CutPoints search = new CutPoints(partners);
        Arrays.fill(search.from, -1);
        for (int place = 0; place < partners.n(); place++) {
            if (search.met[place] == 0) {
                search.search(place);
            }
        }
        return search.cuts;
    }

    private void search(int root) {
        int begun = 0;
        meet(root);
        for (int here = root; here >= 0;) {
            if (next[here] == partners.first()[here + 1]) {
                here = leave(here, root);
            } else {
                int other = partners.at()[next[here]++];
                if (met[other] > 0) {
                    low[here] = Math.min(low[here], met[other]);
                } else {
                    begun += here == root ? 1 : 0;
                    from[other] = here;
                    meet(other);
                    here = other;
                }
            }
        }
        cuts[root] = begun > 1 ? 1 : 0;
    }

    private void meet(int place) {
        met[place] = ++time;
        low[place] = time;
    }

    /// @return where it was met from
    private int leave(int here, int root) {
        int back = from[here];
        if (back >= 0) {
            low[back] = Math.min(low[back], low[here]);
            if (back != root && low[here] >= met[back]) {
                cuts[back] = 1;
            }
        }
        return back;
    }
}
