package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.diagram.Colour;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.FilterWords;
import samenspel.diagram.words.LayerLoad;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.text.Isolated;
import samenspel.text.Texts;

/// The sentence on what is drawn: how many ties between how many organisations, and who has most of them, each in the colour in which it
/// stands in the picture where that can be read.
final class DrawnWords {
    /// The least contrast of text (WCAG 2.2, 1.4.3).
    private static final double LEGIBLE = 4.5;
    private static final int MOST_HUBS = 3;

    private final Depiction depiction;
    private final List<DrawnLayer> layers;
    private final DrawnLayersCache drawnLayersCache;
    private final ChangeWords words;
    private final Texts texts;

    DrawnWords(Depiction depiction, List<DrawnLayer> layers, DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.depiction = depiction;
        this.layers = layers;
        this.words = new ChangeWords(depiction.network(), depiction.language());
        this.texts = Texts.in(depiction.language());
    }

    List<ColouredWords> sentences() {
        Optional<String> part = FilterWords.title(depiction.seen(), depiction.network(), depiction.language());
        return part.isPresent() ? List.of(ColouredWords.plain(part(part.get()))) : all();
    }

    /// How much a filter leaves.
    private String part(String of) {
        FilterCount left = FilterCount.of(depiction, drawnLayersCache);
        String waves = depiction.seen().lens() instanceof Lens.Between between ? words.wave(between.from()) + " → " + words.wave(between.to()) : words.wave(depiction.seen().lens().wave());
        return texts.get("caption.drawn.part", words.network(), of, FilterCountText.of(left, depiction.network(), depiction.language()), left.organisations(), left.whom(), waves);
    }

    private List<ColouredWords> all() {
        return switch (depiction.seen().lens()) {
            case Lens.OneWave one -> layers.isEmpty() ? List.of(ColouredWords.plain(texts.get("caption.drawn.none", words.network(), texts.get("caption.no-layer"), words.wave(one.wave())))) : inWave(one);
            case Lens.Between between -> List.of(ColouredWords.plain(texts.get("caption.drawn.change", words.network(), change(), words.wave(between.from()), words.wave(between.to()))));
        };
    }

    private String change() {
        return layers.isEmpty() ? texts.get("caption.no-layer")
                : layers.stream().map(layer -> texts.get("caption.drawn.fates", words.tiesWithin(layer.layer()), words.fates(layer.change().orElseThrow()))).collect(Collectors.joining("; "));
    }

    private List<ColouredWords> inWave(Lens.OneWave one) {
        List<OrganisationId> present = depiction.network().organisations().stream().map(Organisation::id)
                .filter(id -> depiction.network().fieldwork(one.wave()).participationOf(id) != Participation.ABSENT).toList();
        List<LayerLoad> loads = layers.stream().map(drawn -> LayerLoad.of(drawn, present)).toList();
        Set<OrganisationId> tied = new TreeSet<>();
        loads.forEach(load -> load.byNumber().forEach((id, ties) -> {
            if (ties > 0) {
                tied.add(id);
            }
        }));
        String counted = layers.stream().map(drawn -> words.counted(drawn.layer(), drawn.count())).collect(Collectors.joining(", "));
        List<ColouredWords> said = new ArrayList<>();
        said.add(ColouredWords.plain(texts.get("caption.drawn", words.network(), counted, tied.size(), present.size(), words.wave(one.wave()))));
        if (loads.size() == 1) {
            said.addAll(hubs(loads.getFirst()));
        }
        return said;
    }

    /// Only where names may be seen and few have far more ties than everybody else.
    private List<ColouredWords> hubs(LayerLoad load) {
        NameMode mode = depiction.seen().names();
        List<OrganisationId> hubs = load.foremost();
        if (!mode.isNaming() || hubs.isEmpty() || hubs.size() > MOST_HUBS) {
            return List.of();
        }
        Names names = Names.of(depiction.network(), NameMode.SHORT, depiction.language());
        List<ColouredWords> said = new ArrayList<>();
        for (OrganisationId hub : hubs) {
            said.add(ColouredWords.plain(said.isEmpty() ? " " : ", "));
            said.add(new ColouredWords(Isolated.of(names.of(hub)) + " " + texts.get("number", load.of(hub)), colour(hub), true));
        }
        said.add(ColouredWords.plain(texts.get("caption.drawn.next", load.next())));
        return said;
    }

    private Optional<Colour> colour(OrganisationId hub) {
        boolean bySector = depiction.seen().colourBy() == ColourBy.Trait.SECTOR;
        return depiction.network().organisation(hub).filter(_ -> bySector).map(one -> depiction.look().of(one.sector()))
                .filter(colour -> LinearLight.contrast(colour, Colour.WHITE) >= LEGIBLE);
    }
}
