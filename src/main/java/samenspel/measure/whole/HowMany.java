package samenspel.measure.whole;

import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.IntStream;
import samenspel.measure.KnownTies;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Participation;
import samenspel.network.kind.GovernanceForm;

/// How many there are: organisations, ties, possible ties.
final class HowMany {
    private HowMany() {
    }

    static NetworkValue present(LayerInWave in) {
        return NetworkValue.count(in.known().n());
    }

    static NetworkValue silent(LayerInWave in) {
        return NetworkValue.count(participating(in, Participation.NOT_ANSWERED));
    }

    static NetworkValue absent(LayerInWave in) {
        return NetworkValue.count(participating(in, Participation.ABSENT));
    }

    private static long participating(LayerInWave in, Participation how) {
        return in.network().organisations().stream()
                .filter(one -> in.network().fieldwork(in.wave()).participationOf(one.id()) == how).count();
    }

    static NetworkValue active(LayerInWave in) {
        int n = in.known().n();
        NetworkValue active = NetworkValue.of(new Part(n - isolates(in.known()), n));
        return n == 0 ? NetworkValue.undefined(Why.TOO_FEW) : !in.inDoubt() ? active
                : active.between((double) (n - isolates(in.known())) / n, (double) (n - isolates(in.most())) / n);
    }

    static NetworkValue isolates(LayerInWave in) {
        NetworkValue isolates = NetworkValue.count(isolates(in.known()));
        return in.inDoubt() ? isolates.between(isolates(in.most()), isolates(in.known())) : isolates;
    }

    private static long isolates(KnownTies ties) {
        PartnerLists partners = ties.partners();
        return IntStream.range(0, partners.n()).filter(place -> partners.count(place) == 0).count();
    }

    static NetworkValue ties(LayerInWave in) {
        NetworkValue ties = NetworkValue.count(in.known().ties());
        return in.inDoubt() ? ties.between(in.known().ties(), in.most().ties()) : ties;
    }

    static NetworkValue knownPairs(LayerInWave in) {
        long possible = in.known().possibleTies();
        return possible == 0 ? NetworkValue.undefined(Why.TOO_FEW) : NetworkValue.of(new Part(possible - in.known().unknownTies(), possible));
    }

    static NetworkValue density(LayerInWave in) {
        return bounded(in, NetworkValue.ratio(in.known().ties(), in.known().possibleTies(), Why.TOO_FEW), in.known().possibleTies());
    }

    static NetworkValue densityOfKnown(LayerInWave in) {
        long possible = in.known().possibleTies();
        return bounded(in, NetworkValue.ratio(in.known().ties(), possible - in.known().unknownTies(), Why.TOO_FEW), possible);
    }

    private static NetworkValue bounded(LayerInWave in, NetworkValue density, double possible) {
        return in.inDoubt() ? density.between(in.known().ties() / possible, in.most().ties() / possible) : density;
    }

    static NetworkValue meanPartners(LayerInWave in) {
        double n = in.known().n();
        NetworkValue mean = NetworkValue.ratio(partnerships(in.known()), n, Why.TOO_FEW);
        return in.inDoubt() ? mean.between(partnerships(in.known()) / n, partnerships(in.most()) / n) : mean;
    }

    /// Each counted from both of its ends.
    private static double partnerships(KnownTies ties) {
        return ties.partners().at().length;
    }

    static NetworkValue perceivedForms(LayerInWave in) {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        for (GovernanceForm form : GovernanceForm.values()) {
            counts.put(form.name().toLowerCase(Locale.ROOT).replace('_', '-'), 0L);
        }
        in.network().fieldwork(in.wave()).perceptions().values()
                .forEach(form -> counts.merge(form.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum));
        long said = in.network().fieldwork(in.wave()).perceptions().size();
        return said == 0 ? NetworkValue.undefined(Why.NOBODY_SAID) : NetworkValue.of(new Tally(counts)).within(said, in.known().n());
    }
}
