package samenspel.session.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.browser.BrowserCounts;
import samenspel.diagram.browser.BrowserLens;
import samenspel.diagram.browser.BrowserOrganisation;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.browser.BrowserRange;
import samenspel.diagram.browser.BrowserScene;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.browser.BrowserWords;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.picture.TieInks;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Point;
import samenspel.layout.solve.Progress;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.Language;

/// Makes the page of a study: every layer at every point in time drawn as the window draws it, what is counted, the scenes that are told.
public final class BrowserPages {
    /// Of more a browser would be slow, and no line could be read.
    public static final int MOST_ORGANISATIONS = 1000;

    /// The share of the work that drawing points in time is; the rest are scenes and words.
    private static final double POINTS = 0.7;

    private final Document document;
    private final Network network;
    private final Seen seen;
    private final List<Language> languages;
    private final List<OrganisationId> order;
    private final List<LayerId> layers;
    private final List<Lens> lenses;
    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
    private final DrawnOnce once;
    private final DrawnStates drawn;

    private BrowserPages(Document document, Seen seen, Language first) {
        this.document = document;
        this.network = document.network();
        this.seen = seen;
        this.languages = Stream.concat(Stream.of(first), Language.all().stream()).distinct().toList();
        this.order = order(document, seen);
        this.layers = network.layers().stream().map(Layer::id).toList();
        this.lenses = lenses(document, seen);
        this.once = new DrawnOnce(order, layers);
        this.drawn = new DrawnStates(document, languages, drawnLayersCache, once);
    }

    /// @param handed as it may leave
    /// @param seen   what is seen first, and how everything appears
    /// @param first  language in which the page opens
    public static BrowserPage of(HandedOn handed, Seen seen, Language first) {
        return of(handed, seen, first, Progress.NONE).orElseThrow();
    }

    /// The same, which takes seconds; empty if it was cancelled.
    public static Optional<BrowserPage> of(HandedOn handed, Seen seen, Language first, Progress progress) {
        return new BrowserPages(handed.told(seen), seen, first).page(progress);
    }

    /// In that of the network; where nobody is named by place, so that the order tells nobody's name.
    private static List<OrganisationId> order(Document document, Seen seen) {
        Stream<OrganisationId> all = document.network().organisations().stream().map(Organisation::id);
        if (seen.names().isNaming()) {
            return all.toList();
        }
        Function<OrganisationId, Point> place = document.placement()::of;
        return all.sorted(Comparator.comparingDouble((OrganisationId id) -> place.apply(id).y()).thenComparingDouble(id -> place.apply(id).x())).toList();
    }

    /// Each wave, the changes between neighbours, and what the opening and the scenes show besides.
    private static List<Lens> lenses(Document document, Seen seen) {
        List<WaveId> waves = document.network().waves().stream().map(Wave::id).toList();
        SequencedSet<Lens> lenses = new LinkedHashSet<>();
        for (int at = 0; at < waves.size(); at++) {
            if (at > 0) {
                lenses.add(new Lens.Between(waves.get(at - 1), waves.get(at)));
            }
            lenses.add(new Lens.OneWave(waves.get(at)));
        }
        lenses.add(whole(seen.lens()));
        document.story().scenes().stream().filter(scene -> !scene.hidden()).map(scene -> whole(scene.sight().among(document.network()).seen().lens())).forEach(lenses::add);
        return List.copyOf(lenses);
    }

    static Lens whole(Lens shown) {
        Lens lens = shown.still();
        return lens instanceof Lens.Between between ? between.in(Lens.Phase.COMPARED) : lens;
    }

    private Optional<BrowserPage> page(Progress progress) {
        List<BrowserLens> points = new ArrayList<>();
        for (Lens lens : lenses) {
            progress.report(POINTS * points.size() / lenses.size());
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            points.add(point(lens));
        }
        progress.report(POINTS);
        BrowserPage page = page(points);
        return progress.isCancelled() ? Optional.empty() : Optional.of(page);
    }

    private BrowserPage page(List<BrowserLens> points) {
        BrowserScenes scenes = new BrowserScenes(document, seen, languages, drawn, once, new BrowserScenes.Places(lenses, layers, order));
        List<BrowserScene> told = scenes.scenes();
        BrowserLegends legends = new BrowserLegends(network, drawn, drawnLayersCache, once);
        Seen all = seen.withLayers(layers).with(lenses.stream().filter(Lens.Between.class::isInstance).findFirst().orElse(lenses.getFirst()));
        List<List<BrowserLegends.Worded>> rows = languages.stream().map(language -> legends.rows(drawn.depiction(all, language))).toList();
        List<BrowserWords> words = IntStream.range(0, languages.size()).mapToObj(at -> new PageWords(document, seen, languages.get(at), drawnLayersCache, order)
                .of(captioned(), rows.get(at).stream().map(BrowserLegends.Worded::words).toList(), scenes.told(languages.get(at)))).toList();
        return new BrowserPage(DrawnStates.PAPER, words, organisations(), once.symbols(), once.lines(), once.labels(), once.fragments(), drawn.pens(), network.layers().stream().map(DerivedLayer.class::isInstance).toList(), points,
                rows.getFirst().stream().map(BrowserLegends.Worded::row).toList(), told, lenses.indexOf(whole(seen.lens())), seen.layersOf(network).stream().map(layer -> layers.indexOf(layer.id())).toList());
    }

    /// What captions are of: for each point in time each layer alone, all of them, none.
    private List<List<Seen>> captioned() {
        return lenses.stream().map(lens -> Stream.concat(layers.stream().map(List::of), Stream.of(layers, List.<LayerId>of())).map(some -> seen.with(lens).withLayers(some)).toList()).toList();
    }

    private BrowserLens point(Lens lens) {
        CountedOnce counted = new CountedOnce(network, order);
        List<Seen> alone = layers.stream().map(layer -> seen.with(lens).withLayers(List.of(layer))).toList();
        List<BrowserState> single = alone.stream().map(drawn::of).toList();
        List<List<Integer>> hubs = alone.stream().map(drawn::inks).map(TieInks::hubs).map(some -> some.stream().map(order::indexOf).sorted().toList()).toList();
        BrowserState all = layers.size() == 1 ? single.getFirst() : drawn.of(seen.with(lens).withLayers(layers));
        BrowserState none = drawn.of(seen.with(lens).withLayers(List.of()));
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        return switch (lens) {
            case Lens.OneWave(var wave) -> new BrowserLens(waves.indexOf(wave), waves.indexOf(wave), single, all, none, hubs, counted.whole(lens), List.of());
            case Lens.Between between -> new BrowserLens(waves.indexOf(between.from()), waves.indexOf(between.to()), single, all, none, hubs, counted.whole(lens), counted.partners(between));
        };
    }

    private List<BrowserOrganisation> organisations() {
        CountedOnce counted = new CountedOnce(network, order);
        List<List<List<Optional<BrowserRange>>>> partners = counted.partners();
        List<List<List<BrowserCounts>>> changes = lenses.stream().filter(Lens.Between.class::isInstance).map(lens -> counted.ties((Lens.Between) lens)).toList();
        List<BrowserOrganisation> organisations = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int number = at;
            Organisation one = network.organisation(order.get(at)).orElseThrow();
            int sector = IntStream.range(0, network.sectors().size()).filter(place -> network.sectors().get(place).id().equals(one.sector())).findFirst().orElse(0);
            List<List<BrowserCounts>> ties = IntStream.range(0, layers.size()).mapToObj(layer -> changes.stream().map(change -> change.get(number).get(layer)).toList()).toList();
            organisations.add(new BrowserOrganisation(once.place(at), sector, one.givesAccess(), partners.get(at), ties));
        }
        return organisations;
    }
}
