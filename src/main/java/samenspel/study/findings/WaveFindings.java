package samenspel.study.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.ChangeColumn;
import samenspel.change.Counts;
import samenspel.claim.ClaimWords;
import samenspel.claim.Quantity;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.solve.SeededRandom;
import samenspel.measure.Measures;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
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
        return words.said(FindingKind.LOSS, 0, around(counts), new FindingWords.Said(".open", List.of(around(counts), ties(change), wave(change.from()), wave(change.to()), counts.unknownAfter(), counts.before())),
                List.of(counts.jaccard(), USUAL_JACCARD), known(change));
    }

    private String around(Counts counts) {
        return Math.round(100 * counts.loss()) == Math.round(100 * counts.lossAtMost()) ? texts.get("view.percent", counts.loss()) : texts.get("view.range", counts.loss(), counts.lossAtMost());
    }

    private Finding loss(Change change) {
        Counts counts = change.counts();
        double both = known(change).open() ? counts.jaccardIfKept() : counts.jaccard();
        double strength = Math.min(MOST_STRENGTH, USUAL_JACCARD / Math.max(Double.MIN_NORMAL, both));
        return words.of(FindingKind.LOSS, strength, texts.get("view.percent", counts.loss()),
                List.of(number(counts.before(), ChangeColumn.BEFORE, change, List.of()), ties(change), wave(change.from()), number(counts.lost(), ChangeColumn.LOST, change, List.of()),
                        wave(change.to()), number(counts.gained(), ChangeColumn.GAINED, change, List.of()), number(counts.loss(), ChangeColumn.LOSS, change, List.of())),
                List.of(counts.jaccard(), USUAL_JACCARD), known(change));
    }

    private KnownShare known(Change change) {
        KnownShare share = KnownShare.of(network, network.network().layer(change.layer()).stream().toList(), change.from(), change.to());
        return new KnownShare(share.open() || change.counts().leavesLossOpen(), share.said());
    }

    private static Referred number(Object value, ChangeColumn column, Change change, List<String> whom) {
        return Referred.of(value, new Quantity.OfChange(column), List.of(change.layer().value()), whom, List.of(change.from(), change.to()));
    }

    private Referred wave(WaveId wave) {
        return Referred.name(network.words().wave(wave), wave);
    }

    /// Access organisations of the sectors that have a key role, or else all that give access.
    private Optional<Finding> keyLoss(Change change) {
        List<OrganisationId> there = Measures.present(network.network(), change.from());
        List<Organisation> named = network.lit().stream().filter(one -> one.givesAccess() && there.contains(one.id())).toList();
        List<Organisation> lit = named.isEmpty() ? network.network().organisations().stream().filter(Organisation::givesAccess).toList() : named;
        Set<OrganisationId> ids = lit.stream().map(Organisation::id).collect(Collectors.toSet());
        Counts theirs = change.countsOf(ids::contains);
        String who = named.isEmpty() ? texts.get("view.stability.whose.ACCESS") : words.joined(named.stream().map(network::litName).distinct().toList());
        boolean open = theirs.leavesLossOpen() || change.counts().leavesLossOpen();
        if (!isKnown(theirs) || !isKnown(change.counts()) || theirs.before() < ENOUGH || theirs.before() == change.counts().before()) {
            return Optional.empty();
        }
        return open ? Optional.of(openKeyLoss(change, theirs, who)) : Optional.of(keyLoss(change, theirs, who, named.isEmpty() ? List.of(ClaimWords.ACCESS) : Referred.ids(named.stream().map(Organisation::id).toList())));
    }

    private Finding openKeyLoss(Change change, Counts theirs, String who) {
        Counts all = change.counts();
        FindingWords.Said said = new FindingWords.Said(".open", List.of(who, around(theirs), ties(change), around(all), theirs.unknownAfter(), wave(change.to())));
        return words.said(FindingKind.KEY_LOSS, 0, around(theirs), said, keyLossDefinition(all, theirs), known(change));
    }

    private static List<Object> keyLossDefinition(Counts all, Counts theirs) {
        return List.of(theirs.lost(), theirs.before(), Math.round(100 * POINTS), Math.round(100 * dealt(all, theirs)));
    }

    private Finding keyLoss(Change change, Counts theirs, String who, List<String> whom) {
        Counts all = change.counts();
        double dealt = dealt(all, theirs);
        double apart = Math.abs(theirs.loss() - all.loss());
        return words.of(FindingKind.KEY_LOSS, apart / Math.max(POINTS, dealt), texts.get("view.percent", theirs.loss()),
                List.of(who, number(theirs.loss(), ChangeColumn.LOSS, change, whom), ties(change), number(all.loss(), ChangeColumn.LOSS, change, List.of())), keyLossDefinition(all, theirs), known(change));
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
        return words.of(FindingKind.PERCEPTION, rareness(wave), number,
                List.of(perceived(wave), texts.get("view.form." + network.network().profile().governance()), wave(wave), other), List.of(formal(wave), said, mostRare(said)), KnownShare.ALL);
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
        double times = mostRare(said(wave)) / Math.max(1.0, formal(wave));
        return formal(wave) > mostRare(said(wave)) ? Math.min(NEARLY, times) : Math.min(MOST_STRENGTH, times);
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
