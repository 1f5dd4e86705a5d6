package samenspel.measure.whole;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;

/// All cores of k organisations that have as few misfits: those with more partners than the last of them are in each, and of
/// those with as many as the last any that fill the places left. Up to [#TRIED] of them are tried for the largest correlation; of
/// more it is found by exchanging one for another while that makes it larger.
final class EqualCores {
    private static final int TRIED = 50_000;
    private static final double EQUAL = 1e-12;

    private final PartnerLists partners;
    private final int k;
    private final int[] base;
    private final int[] last;
    private final int places;
    private final long ties;
    private final long touched;
    private final BitSet in = new BitSet();
    private final BitSet everywhere = new BitSet();
    private final BitSet somewhere = new BitSet();
    private double best = Double.NEGATIVE_INFINITY;

    EqualCores(PartnerLists partners, int k) {
        this.partners = partners;
        this.k = k;
        int least = k == 0 ? 0 : IntStream.range(0, partners.n()).map(partners::count).sorted().skip(partners.n() - (long) k).findFirst().orElse(0);
        this.base = IntStream.range(0, partners.n()).filter(place -> partners.count(place) > least).toArray();
        this.last = k == 0 ? new int[0] : IntStream.range(0, partners.n()).filter(place -> partners.count(place) == least).toArray();
        this.places = k == 0 ? 0 : k - base.length;
        Arrays.stream(base).forEach(in::set);
        this.ties = Arrays.stream(base).mapToLong(this::tiesToCore).sum() / 2;
        this.touched = Arrays.stream(base).mapToLong(partners::count).sum() + (long) places * least;
    }

    private long tiesToCore(int place) {
        return Arrays.stream(partners.at(), partners.first()[place], partners.first()[place + 1]).filter(in::get).count();
    }

    Core best() {
        if (places == last.length) {
            Arrays.stream(last).forEach(in::set);
            best = correlation(Arrays.stream(in.stream().toArray()).mapToLong(this::tiesToCore).sum() / 2);
            everywhere.or(in);
        } else if (choices() <= TRIED) {
            choose(0, places, ties);
        } else {
            exchange();
        }
        int[] sure = k == 0 ? new int[0] : everywhere.stream().toArray();
        somewhere.andNot(everywhere);
        double fit = best == Double.NEGATIVE_INFINITY ? Double.NaN : best;
        long misfits = k * (k - 1L) / 2 + partners.at().length / 2 - touched;
        return new Core(sure, somewhere.stream().toArray(), k - sure.length, fit, misfits);
    }

    private double correlation(long tiesInside) {
        return Core.correlation(tiesInside, k, touched, partners.at().length / 2.0, partners.n());
    }

    /// Ways to fill the places left.
    private double choices() {
        double choices = 1;
        for (int i = 0; i < Math.min(places, last.length - places); i++) {
            choices *= (last.length - i) / (i + 1.0);
        }
        return choices;
    }

    private void choose(int from, int left, long tiesInside) {
        if (left == 0) {
            met(correlation(tiesInside));
            return;
        }
        for (int i = from; i <= last.length - left; i++) {
            long more = tiesToCore(last[i]);
            in.set(last[i]);
            choose(i + 1, left - 1, tiesInside + more);
            in.clear(last[i]);
        }
    }

    /// Without a correlation all are equally good.
    private void met(double correlation) {
        double now = Double.isNaN(correlation) ? Double.NEGATIVE_INFINITY : correlation;
        if (now > best + EQUAL || somewhere.isEmpty()) {
            best = now;
            everywhere.clear();
            everywhere.or(in);
            somewhere.clear();
        } else if (now < best - EQUAL) {
            return;
        }
        everywhere.and(in);
        somewhere.or(in);
    }

    /// Which of the last are in the core is left open then.
    private void exchange() {
        long[] alike = Standing.of(partners);
        everywhere.or(in);
        somewhere.or(in);
        Arrays.stream(last).forEach(somewhere::set);
        long inside = ties;
        for (int i = 0; i < places; i++) {
            int next = best(alike, last, true);
            inside += tiesToCore(next);
            in.set(next);
        }
        best = correlation(inside);
        for (int out = best(alike, last, false); ; out = best(alike, last, false)) {
            Interruption.check();
            in.clear(out);
            int next = best(alike, last, true);
            if (next == out || tiesToCore(next) <= tiesToCore(out)) {
                in.set(out);
                break;
            }
            inside += tiesToCore(next) - tiesToCore(out);
            in.set(next);
        }
        best = Math.max(best, correlation(inside));
    }

    /// Who has most ties to the core of those outside it, or fewest of those in it.
    private int best(long[] alike, int[] among, boolean outside) {
        int found = -1;
        long most = 0;
        for (int place : among) {
            long now = (outside ? 1 : -1) * tiesToCore(place);
            if (in.get(place) != outside && (found < 0 || now > most || now == most && alike[place] < alike[found])) {
                found = place;
                most = now;
            }
        }
        return found;
    }
}
