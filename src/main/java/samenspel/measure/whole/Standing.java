package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.measure.PartnerLists;
import samenspel.network.OrganisationId;

/// A number for each organisation that says how it stands among the others, whatever it is called: that of its partners, their
/// partners and so on. Who could change places with another has the same as that one. Weisfeiler & Leman (1968).
final class Standing {
    private static final int ROUNDS = 6;

    private Standing() {
    }

    static long[] of(PartnerLists partners) {
        return of(partners, new int[partners.n()]);
    }

    /// @param kinds only those of a kind can change places
    static long[] of(PartnerLists partners, int[] kinds) {
        long[] numbers = new long[partners.n()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = mixed(31L * partners.count(place) + kinds[place]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            long[] next = new long[numbers.length];
            for (int place = 0; place < numbers.length; place++) {
                long sum = 0;
                for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
                    sum += mixed(numbers[partners.at()[i]]);
                }
                next[place] = mixed(31 * numbers[place] + sum);
            }
            numbers = next;
        }
        return numbers;
    }

    /// The places in order of these numbers, so that what begins with the first does not begin with another one when names change.
    static int[] places(long[] numbers) {
        return IntStream.range(0, numbers.length).boxed().sorted(Comparator.comparingLong(place -> numbers[place])).mapToInt(place -> place).toArray();
    }

    /// The same network with its organisations in the order of some places.
    static PartnerLists inOrder(PartnerLists partners, int[] places) {
        int[] now = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            now[places[i]] = i;
        }
        int[] first = new int[places.length + 1];
        int[] at = new int[partners.at().length];
        for (int i = 0; i < places.length; i++) {
            first[i + 1] = first[i] + partners.count(places[i]);
            int[] own = Arrays.stream(partners.at(), partners.first()[places[i]], partners.first()[places[i] + 1]).map(other -> now[other]).sorted().toArray();
            System.arraycopy(own, 0, at, first[i], own.length);
        }
        List<OrganisationId> ids = Arrays.stream(places).mapToObj(partners.ids()::get).toList();
        return new PartnerLists(ids, first, at);
    }

    /// The finisher of Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators".
    private static long mixed(long number) {
        long once = (number + 0x9e3779b97f4a7c15L ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
