package samenspel.study.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.ChangeColumn;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.change.Participants;
import samenspel.change.Presence;
import samenspel.claim.ClaimWords;
import samenspel.claim.Quantity;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.solve.SeededRandom;
import samenspel.measure.KnownTies;
import samenspel.measure.Measures;
import samenspel.measure.organisation.OwnChange;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// Findings of two waves beside each other, and of what organisations say.
final class WaveFindings {
    /// From it on so many ties are in both waves that gradual change can be followed; below 0.2 that may be difficult
    /// (Ripley, Snijders, Boda, Vörös & Preciado, "Manual for RSiena": values of .3 and higher are good).
    private static final double USUAL_JACCARD = 0.3;
    private static final double POINTS = 0.1;
    private static final int ENOUGH = 10;
    private static final double RARE = 0.01;
    private static final double MOST_STRENGTH = 10;
    /// At the threshold, which does not stand out.
    private static final double NEARLY = 0.99;
    private static final long SEED = 2_000;

    private final ViewedNetwork network;
    private final Texts texts;
    private final FindingWords words;

    WaveFindings(ViewedNetwork network) {
        this.network = network;
        this.texts = Texts.in(network.depiction().language());
        this.words = new FindingWords(texts);
    }

    Stream<Finding> all() {
        WaveId from = network.firstWave().orElseThrow();
        WaveId to = network.lastWave().orElseThrow();
        Optional<Change> change = network.strictest().filter(_ -> !from.equals(to)).map(layer -> Change.of(network.network(), layer, from, to)).filter(one -> one.counts().before() >= ENOUGH);
        return Stream.of(change.filter(one -> isKnown(one.counts())).map(one -> one.counts().leavesLossOpen() ? openLoss(one) : loss(one)), change.flatMap(this::keyLoss), perception()).flatMap(Optional::stream);
    }

    private String ties(Change change) {
        Layer layer = network.network().layer(change.layer()).orElseThrow();
        return network.ties(layer);
    }

    /// Whether of any tie something is known in both waves.
    private static boolean isKnown(Counts counts) {
        return counts.kept() + counts.lost() > 0;
    }

    /// Between which shares the loss is, where too much is unknown to hold it against anything.
    private Finding openLoss(Change change) {
        Counts counts = change.counts();
        return words.said(FindingKind.LOSS, 0, around(counts), new FindingWords.Said(".open", List.of(around(counts), ties(change), wave(change.from()), wave(change.to()), counts.unknownAfter(), counts.before(), left(change, List.of(), _ -> true))),
                List.of(counts.jaccard(), USUAL_JACCARD), known(change));
    }

    private String around(Counts counts) {
        return Math.round(100 * counts.loss()) == Math.round(100 * counts.lossAtMost()) ? texts.get("view.percent", counts.loss()) : texts.get("view.range", counts.loss(), counts.lossAtMost());
    }

    private Finding loss(Change change) {
        Counts counts = change.counts();
        Optional<NetworkValue.Bounds> both = own(change, _ -> true).jaccardBounds();
        return words.of(FindingKind.LOSS, lost(change, both), texts.get("view.percent", counts.loss()),
                List.of(number(counts.before(), ChangeColumn.BEFORE, change, List.of()), ties(change), wave(change.from()), number(counts.lost(), ChangeColumn.LOST, change, List.of()),
                        wave(change.to()), number(counts.gained(), ChangeColumn.GAINED, change, List.of()), number(counts.loss(), ChangeColumn.LOSS, change, List.of()), left(change, List.of(), _ -> true)),
                List.of(counts.jaccard(), USUAL_JACCARD), both.map(bounds -> known(change).around(texts.get("outstanding.around-stable", bounds.least(), bounds.most()))).orElse(known(change)));
    }

    /// @param both between what the ties in common lie
    private Strength lost(Change change, Optional<NetworkValue.Bounds> both) {
        double known = change.counts().jaccard();
        return new Strength(lost(known), lost(both.map(NetworkValue.Bounds::most).orElse(known)), lost(both.map(NetworkValue.Bounds::least).orElse(known)));
    }

    private static double lost(double both) {
        return Math.min(MOST_STRENGTH, USUAL_JACCARD / Math.max(Double.MIN_NORMAL, both));
    }

    /// What became of the ties of some, those that may be there among them.
    private OwnChange own(Change change, Predicate<OrganisationId> whom) {
        Layer layer = network.network().layer(change.layer()).orElseThrow();
        Set<Pair> unknown = new TreeSet<>();
        Stream.of(change.from(), change.to()).forEach(wave -> unknown.addAll(KnownTies.of(network.network(), layer, wave).unknownPairs()));
        return OwnChange.of(network.network(), change, unknown, whom);
    }

    private KnownShare known(Change change) {
        return KnownShare.of(network, network.network().layer(change.layer()).stream().toList(), change.from(), change.to()).opened(change.counts().leavesLossOpen());
    }

    private static Referred number(Object value, ChangeColumn column, Change change, List<String> whom) {
        return Referred.of(value, new Quantity.OfChange(column), List.of(change.layer().value()), whom, List.of(change.from(), change.to()));
    }

    /// How many of the lost ties had an end that is no longer in the network, those that give access among them; empty where none had.
    private Object left(Change change, List<String> typed, Predicate<OrganisationId> whom) {
        Set<OrganisationId> left = Set.copyOf(Participants.of(network.network(), change.from(), change.to()).that(Presence.Kind.LEFT));
        long with = lost(change, whom, left::contains);
        long access = lost(change, whom, one -> left.contains(one) && network.organisation(one).givesAccess());
        List<Object> said = Stream.of(gone(with, Quantity.OfLeaving.LOST_WITH_WHO_LEFT, change, typed), gone(access, Quantity.OfLeaving.LOST_WITH_ACCESS_WHO_LEFT, change, typed)).<Object>map(one -> one).toList();
        String key = access > 0 ? "outstanding.left-access" : "outstanding.left";
        return with == 0 ? "" : new Referred(texts.get(key, with, access), words.typed(key, said));
    }

    private static long lost(Change change, Predicate<OrganisationId> whom, Predicate<OrganisationId> left) {
        return change.ties().stream().filter(tie -> tie.fate() == Fate.LOST && tie.pair().isOf(whom) && tie.pair().isOf(left)).count();
    }

    private static Referred gone(long ties, Quantity quantity, Change change, List<String> typed) {
        return Referred.of(ties, quantity, List.of(change.layer().value()), typed, List.of(change.from(), change.to()));
    }

    private Referred wave(WaveId wave) {
        return Referred.name(network.words().wave(wave), wave);
    }

    /// Access organisations of the sectors that have a key role, or else all that give access.
    private Optional<Finding> keyLoss(Change change) {
        List<OrganisationId> there = Measures.present(network.network(), change.from());
        List<Organisation> named = network.lit().stream().filter(one -> one.givesAccess() && there.contains(one.id())).toList();
        List<Organisation> lit = named.isEmpty() ? network.network().organisations().stream().filter(Organisation::givesAccess).toList() : named;
        Whose whose = new Whose(named.isEmpty() ? texts.get("view.stability.whose.ACCESS") : texts.list(named.stream().map(network::litName).distinct().toList()), lit.stream().map(Organisation::id).collect(Collectors.toSet()),
                named.isEmpty() ? List.of(ClaimWords.ACCESS) : Referred.ids(named.stream().map(Organisation::id).toList()));
        Counts theirs = change.countsOf(whose.ids::contains);
        boolean open = theirs.leavesLossOpen() || change.counts().leavesLossOpen();
        if (!isKnown(theirs) || !isKnown(change.counts()) || theirs.before() < ENOUGH || theirs.before() == change.counts().before()) {
            return Optional.empty();
        }
        return Optional.of(open ? openKeyLoss(change, theirs, whose) : keyLoss(change, theirs, whose));
    }

    /// Those whose loss is looked at.
    ///
    /// @param who   what they are called together
    /// @param typed in a reference
    private record Whose(String who, Set<OrganisationId> ids, List<String> typed) {
    }

    private Finding openKeyLoss(Change change, Counts theirs, Whose whose) {
        Counts all = change.counts();
        FindingWords.Said said = new FindingWords.Said(".open", List.of(whose.who, around(theirs), ties(change), around(all), theirs.unknownAfter(), wave(change.to()), left(change, whose.typed, whose.ids::contains)));
        return words.said(FindingKind.KEY_LOSS, 0, around(theirs), said, keyLossDefinition(all, theirs), known(change));
    }

    private static List<Object> keyLossDefinition(Counts all, Counts theirs) {
        return List.of(theirs.lost(), theirs.before(), Math.round(100 * POINTS), Math.round(100 * dealt(all, theirs)));
    }

    private Finding keyLoss(Change change, Counts theirs, Whose whose) {
        Counts all = change.counts();
        OwnChange everybody = own(change, _ -> true);
        OwnChange own = own(change, whose.ids::contains);
        Strength apart = GroupLoss.of(everybody, own).apart(all.loss(), Math.max(POINTS, dealt(all, theirs)));
        NetworkValue.Bounds around = GroupLoss.loss(own);
        NetworkValue.Bounds whole = GroupLoss.loss(everybody);
        KnownShare known = known(change).around(texts.get("outstanding.around-loss", around.least(), around.most(), whole.least(), whole.most()));
        return words.of(FindingKind.KEY_LOSS, apart, texts.get("view.percent", theirs.loss()),
                List.of(whose.who, number(theirs.loss(), ChangeColumn.LOSS, change, whose.typed), ties(change), number(all.loss(), ChangeColumn.LOSS, change, List.of()), left(change, whose.typed, whose.ids::contains)), keyLossDefinition(all, theirs), known);
    }

    /// The farthest from the network's loss that theirs would lie if the fates of all ties were dealt out anew.
    private static double dealt(Counts all, Counts theirs) {
        int known = all.kept() + all.lost();
        int own = theirs.kept() + theirs.lost();
        double farthest = 0;
        for (int at = 0; at < RandomTies.NETWORKS; at++) {
            SeededRandom random = new SeededRandom(SEED + at);
            int lost = 0;
            int left = all.lost();
            for (int tie = 0; tie < own; tie++) {
                if (random.below(known - tie) < left) {
                    lost++;
                    left--;
                }
            }
            farthest = Math.max(farthest, Math.abs((double) lost / theirs.before() - all.loss()));
        }
        return farthest;
    }

    private Optional<Finding> perception() {
        List<WaveId> waves = Stream.of(network.firstWave(), network.lastWave()).flatMap(Optional::stream).distinct()
                .filter(wave -> network.network().fieldwork(wave).perceptions().size() >= ENOUGH).toList();
        return waves.isEmpty() ? Optional.empty() : Optional.of(perception(waves));
    }

    private long formal(WaveId wave) {
        GovernanceForm formal = network.network().profile().governance();
        return network.network().fieldwork(wave).perceptions().values().stream().filter(formal::equals).count();
    }

    private double share(WaveId wave) {
        return (double) formal(wave) / said(wave);
    }

    /// In the wave in which fewest see it, with the other beside it.
    private Finding perception(List<WaveId> waves) {
        WaveId wave = waves.stream().max(Comparator.comparingDouble(this::rareness)).orElseThrow();
        int said = said(wave);
        String number = waves.size() < 2 ? texts.get("view.percent", share(wave)) : texts.get("outstanding.from-to", share(waves.getFirst()), share(waves.getLast()));
        Object other = waves.stream().filter(one -> !one.equals(wave)).map(this::other).findFirst().<Object>map(one -> one).orElse("");
        return words.of(FindingKind.PERCEPTION, rare(wave, waves), number,
                List.of(perceived(wave), texts.get("view.form." + network.network().profile().governance()), wave(wave), other), List.of(formal(wave), said, mostRare(said)), unsaid(waves));
    }

    /// How many were in the network and did not say how they see it, wave by wave.
    private KnownShare unsaid(List<WaveId> waves) {
        List<WaveId> open = waves.stream().filter(wave -> silent(wave) > 0).toList();
        Optional<String> said = open.stream().map(wave -> texts.get("outstanding.perception.unsaid", silent(wave), present(wave), (double) formal(wave) / present(wave),
                (double) (formal(wave) + silent(wave)) / present(wave), network.words().wave(wave))).reduce((one, other) -> one + " " + other);
        return new KnownShare(open.stream().anyMatch(wave -> silent(wave) > ViewedNetwork.MUCH * present(wave)), said, Optional.empty(), true);
    }

    private int present(WaveId wave) {
        return network.network().response(wave).present();
    }

    private int silent(WaveId wave) {
        return present(wave) - said(wave);
    }

    private Referred other(WaveId wave) {
        String key = "outstanding.perception.other";
        return new Referred(texts.get(key, share(wave), network.words().wave(wave)), words.typed(key, List.of(perceived(wave), wave(wave))));
    }

    private Referred perceived(WaveId wave) {
        return Referred.of(share(wave), Quantity.OfSteering.PERCEIVED, List.of(Referred.word(network.network().profile().governance())), List.of(), List.of(wave));
    }

    private int said(WaveId wave) {
        return network.network().fieldwork(wave).perceptions().size();
    }

    private double rareness(WaveId wave) {
        return rareness(formal(wave), said(wave));
    }

    /// As of those who said, and whatever the others see; at most as in the wave in which it may be seen least.
    private Strength rare(WaveId wave, List<WaveId> waves) {
        return new Strength(rareness(wave), rareness(formal(wave) + silent(wave), present(wave)), waves.stream().mapToDouble(one -> rareness(formal(one), present(one))).max().orElse(0));
    }

    private static double rareness(long formal, int said) {
        double times = mostRare(said) / Math.max(1.0, formal);
        return formal > mostRare(said) ? Math.min(NEARLY, times) : Math.min(MOST_STRENGTH, times);
    }

    /// The most of so many that see something which, if half of all saw it, would be found less than once in a hundred times.
    static int mostRare(int said) {
        double one = StrictMath.pow(0.5, said);
        double sum = 0;
        int most = -1;
        for (int seen = 0; seen <= said; seen++) {
            sum += one;
            if (sum > RARE) {
                return most;
            }
            most = seen;
            one = one * (said - seen) / (seen + 1);
        }
        return most;
    }
}
