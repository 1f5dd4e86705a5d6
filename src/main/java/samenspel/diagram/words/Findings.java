package samenspel.diagram.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.measure.KnownTies;
import samenspel.measure.Silence;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Sentences on what stands out in a picture, each of which is true of the data and may be its title. No organisation is named in
/// them; where nothing stands out there are none.
public final class Findings {
    private static final int MOST = 3;
    /// With fewer ties a share says little.
    private static final int ENOUGH_TIES = 20;
    private static final int MOST_HUBS = 5;
    private static final double LARGE_SHARE = 0.2;
    private static final double MANY_GONE = 0.4;
    private static final double MANY_KEPT = 0.6;
    /// How many times as many ties make a difference.
    private static final double DIFFERENT = 1.5;
    /// A sector of fewer organisations is no sector without ties but a few who have none.
    private static final int ENOUGH_OF_SECTOR = 3;

    private final Depiction depiction;
    private final List<DrawnLayer> layers;
    private final ChangeWords words;
    private final ShareWords shares;
    private final Texts texts;

    private Findings(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        this.depiction = depiction;
        this.layers = drawnLayersCache.of(depiction.network(), depiction.seen().lens()).layers().stream().filter(drawn -> depiction.seen().shows(drawn.layer())).toList();
        this.words = new ChangeWords(depiction.network(), depiction.language());
        this.shares = new ShareWords(depiction.language());
        this.texts = Texts.in(depiction.language());
    }

    /// The most striking first, at most three. None of a picture that leaves something out: what stands out in the whole network is not its title.
    public static List<String> of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        if (FilterWords.title(depiction.seen(), depiction.network(), depiction.language()).isPresent()) {
            return List.of();
        }
        Findings findings = new Findings(depiction, drawnLayersCache);
        Stream<String> found = switch (depiction.seen().lens()) {
            case Lens.OneWave one -> findings.inWave(one);
            case Lens.Between between -> findings.layers.stream().flatMap(drawn -> findings.change(drawn, between).stream());
        };
        return found.map(findings::started).limit(MOST).toList();
    }

    private Stream<String> inWave(Lens.OneWave wave) {
        List<Organisation> present = depiction.network().organisations().stream().filter(one -> depiction.network().fieldwork(wave.wave()).participationOf(one.id()) != Participation.ABSENT).toList();
        List<LayerLoad> loads = layers.stream().map(drawn -> LayerLoad.of(drawn, present.stream().map(Organisation::id).toList())).filter(load -> load.ties() >= ENOUGH_TIES).toList();
        return Stream.of(loads.stream().flatMap(load -> concentration(load, wave).stream()), loads.stream().flatMap(load -> emptySectors(load, present, wave)),
                loads.stream().flatMap(load -> access(load, present, wave).stream())).flatMap(some -> some);
    }

    private Optional<String> concentration(LayerLoad load, Lens.OneWave wave) {
        double share = load.share(load.hubs());
        int hubs = load.hubs().size();
        String key = isShareOfAll(load, share, wave) ? "finding.concentration" : "finding.concentration.known";
        return hubs == 0 || hubs > MOST_HUBS || share < LARGE_SHARE ? Optional.empty()
                : Optional.of(texts.get(key, hubs, texts.get("number.word." + hubs), shares.of(share), words.tiesOf(load.layer())));
    }

    /// Whether a share of known ties is called the same with none of the unknown ones in it, and with all of them.
    private boolean isShareOfAll(LayerLoad load, double share, Lens.OneWave wave) {
        long unknown = known(load, wave).unknownTies();
        double held = share * load.ties();
        double all = load.ties() + (double) unknown;
        return unknown == 0 || shares.of(held / all).equals(shares.of(share)) && shares.of((held + unknown) / all).equals(shares.of(share));
    }

    private KnownTies known(LayerLoad load, Lens.OneWave wave) {
        return KnownTies.of(depiction.network(), load.layer(), wave.wave());
    }

    /// Sectors of which everybody answered and nobody has a tie, or one that is unknown.
    private Stream<String> emptySectors(LayerLoad load, List<Organisation> present, Lens.OneWave wave) {
        return depiction.keepsWords() ? Stream.empty() : depiction.network().sectors().stream().filter(sector -> isEmpty(load, present, sector, wave))
                .map(sector -> texts.get("finding.sector", words.name(sector.name()), words.tiesOf(load.layer())));
    }

    private boolean isEmpty(LayerLoad load, List<Organisation> present, Sector sector, Lens.OneWave wave) {
        Set<OrganisationId> open = known(load, wave).unknownEnds();
        List<Organisation> inside = present.stream().filter(one -> one.sector().equals(sector.id())).toList();
        return inside.size() >= ENOUGH_OF_SECTOR
                && inside.stream().allMatch(one -> load.of(one.id()) == 0 && !open.contains(one.id()));
    }

    /// Means over those who answered: how many ties the others have is not known.
    private Optional<String> access(LayerLoad load, List<Organisation> present, Lens.OneWave wave) {
        Set<OrganisationId> silent = Silence.of(depiction.network(), load.layer(), wave.wave());
        List<Organisation> answered = present.stream().filter(one -> !silent.contains(one.id())).toList();
        List<OrganisationId> giving = answered.stream().filter(Organisation::givesAccess).map(Organisation::id).toList();
        List<OrganisationId> others = answered.stream().filter(one -> !one.givesAccess()).map(Organisation::id).toList();
        double mine = load.mean(giving);
        double theirs = load.mean(others);
        boolean different = Math.max(mine, theirs) >= DIFFERENT * Math.min(mine, theirs);
        String key = answered.size() == present.size() ? "finding.access" : "finding.access.answered";
        if (giving.size() < 2 || others.size() < 2 || !different) {
            return Optional.empty();
        }
        String said = texts.get(key, mine, words.tiesOf(load.layer()), theirs);
        Set<OrganisationId> open = known(load, wave).unknownEnds();
        return Optional.of(answered.stream().anyMatch(one -> open.contains(one.id())) ? texts.get("view.as-known", said) : said);
    }

    /// Ties of which one wave says nothing are neither gone nor kept: where they would change the words, it is said that they do not count.
    private Optional<String> change(DrawnLayer drawn, Lens.Between between) {
        Counts counts = drawn.change().orElseThrow();
        int known = counts.lost() + counts.kept();
        boolean gone = known >= ENOUGH_TIES && counts.lost() >= MANY_GONE * known;
        boolean kept = known >= ENOUGH_TIES && counts.kept() > MANY_KEPT * known;
        return gone || kept ? Optional.of(change(drawn, between, gone ? "finding.gone" : "finding.kept", gone ? counts.lost() : counts.kept())) : Optional.empty();
    }

    private String change(DrawnLayer drawn, Lens.Between between, String key, int part) {
        Counts counts = drawn.change().orElseThrow();
        double ofKnown = (double) part / (counts.lost() + counts.kept());
        Optional<String> anyway = shares.ofBoth(ofKnown, (double) part / counts.before());
        String told = goesBack(between) ? key + ".back" : key;
        return texts.get(anyway.isPresent() ? told : told + ".known", anyway.orElseGet(() -> shares.of(ofKnown)), words.tiesOf(drawn.layer()),
                words.wave(between.from()), words.wave(between.to()));
    }

    /// Whether the second wave was before the first: then what is lost came in between.
    private boolean goesBack(Lens.Between between) {
        List<WaveId> waves = depiction.network().waves().stream().map(Wave::id).toList();
        return waves.indexOf(between.from()) > waves.indexOf(between.to());
    }

    private String started(String sentence) {
        return sentence.substring(0, 1).toUpperCase(depiction.language().locale()) + sentence.substring(1);
    }
}
