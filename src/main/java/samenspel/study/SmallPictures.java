package samenspel.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.Language;

/// The pictures that stand beside each other when a document is looked at in such a form.
public final class SmallPictures {
    /// More pictures in a row could not be read on a screen.
    private static final int MOST_LAYERS_ABREAST = 4;

    private final Document document;
    private final View view;
    private final Emphasis emphasis;
    private final Language language;

    private SmallPictures(Document document, View view, Emphasis emphasis, Language language) {
        this.document = document;
        this.view = view;
        this.emphasis = emphasis;
        this.language = language;
    }

    /// Empty in another form, without a change to put between two waves, and without a layer that is on.
    public static Optional<SmallMultiples> of(Document document, View view, Emphasis emphasis, Language language) {
        SmallPictures pictures = new SmallPictures(document, view, emphasis, language);
        return switch (view.perspective()) {
            case SIDE_BY_SIDE -> view.change(document.network()).map(pictures::sideBySide);
            case MULTIPLES -> pictures.layersByWaves();
            case PICTURE, ORGANISATIONS, TABLE, MATRIX, NETWORK, STUDY, SCENARIO, RETENTION -> Optional.empty();
        };
    }

    private SmallMultiples sideBySide(Lens.Between change) {
        Lens.Between whole = change.in(Lens.Phase.COMPARED);
        return new SmallMultiples(List.of(List.of(seen(new Lens.OneWave(whole.from())), seen(whole), seen(new Lens.OneWave(whole.to())))));
    }

    /// Every layer that is on in every wave. The longer of the two runs down the page, but up to four layers
    /// stand abreast; the waves of a single layer fill the page like lines of text.
    private Optional<SmallMultiples> layersByWaves() {
        Network network = document.network();
        List<LayerId> layers = view.seen().layersOf(network).stream().map(Layer::id).toList();
        List<Lens> waves = network.waves().stream().map(Wave::id).<Lens>map(Lens.OneWave::new).toList();
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        if (layers.size() == 1) {
            return Optional.of(new SmallMultiples(inLines(waves.stream().map(wave -> seen(wave, layers.getFirst())).toList())));
        }
        boolean abreast = layers.size() <= MOST_LAYERS_ABREAST || layers.size() <= waves.size();
        return Optional.of(new SmallMultiples(abreast
                ? waves.stream().map(wave -> layers.stream().map(layer -> seen(wave, layer)).toList()).toList()
                : layers.stream().map(layer -> waves.stream().map(wave -> seen(wave, layer)).toList()).toList()));
    }

    private static List<List<Depiction>> inLines(List<Depiction> pictures) {
        int abreast = pictures.size() <= 3 ? pictures.size() : (int) Math.ceil(Math.sqrt(pictures.size()));
        List<List<Depiction>> lines = new ArrayList<>();
        for (int begin = 0; begin < pictures.size(); begin += abreast) {
            lines.add(pictures.subList(begin, Math.min(pictures.size(), begin + abreast)));
        }
        return lines;
    }

    private Depiction seen(Lens lens) {
        return view.depict(document, lens, emphasis, language);
    }

    private Depiction seen(Lens lens, LayerId layer) {
        return view.withLayers(List.of(layer)).depict(document, lens, emphasis, language);
    }
}
