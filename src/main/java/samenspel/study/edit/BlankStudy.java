package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import samenspel.diagram.Look;
import samenspel.layout.Arrangement;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.text.FreeId;
import samenspel.text.Texts;

/// A study in which nobody stands yet, to be drawn and typed by hand: with layers that are asked for, one of strong ties that follows
/// from them, and the answer scale of the template.
public final class BlankStudy {
    /// How often a year each answer of the scale is, from seldom to often.
    private static final List<Integer> TIMES_PER_YEAR = List.of(1, 4, 12, 52);
    private static final int STRONG = 3;

    private final Texts texts;

    private BlankStudy(Texts texts) {
        this.texts = texts;
    }

    /// @param name   of the network
    /// @param waves  at least one, in order of time
    /// @param layers at least one, that organisations are asked about
    public static Document of(String name, List<String> waves, List<String> layers, Texts texts) {
        Network network = new BlankStudy(texts).network(name, waves, layers);
        Placement nowhere = new Placement(new LinkedHashMap<>(), new TreeSet<>(), new TreeSet<>(),
                new Recipe(new Arrangement.Stress().word(), 1, Layouts.USUAL_SEED), Quality.UNKNOWN);
        return new Document(network, nowhere, Look.standard(network), UnknownFields.NONE);
    }

    private Network network(String name, List<String> waveNames, List<String> layerNames) {
        Profile profile = new Profile(Name.of(name), MunicipalityKind.OTHER, 0, GovernanceForm.LEAD_ORGANISATION, false);
        List<Wave> waves = named(waveNames, "wave", id -> called -> new Wave(new WaveId(id), Name.of(called), Optional.empty(), Optional.empty()));
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        waves.forEach(wave -> fieldwork.put(wave.id(), new Fieldwork(new TreeMap<>(), new TreeMap<>(), Map.of())));
        return new Network(profile, scale(), List.of(), List.of(), waves, layers(layerNames), fieldwork);
    }

    private List<FrequencyClass> scale() {
        return IntStream.rangeClosed(1, TIMES_PER_YEAR.size())
                .mapToObj(strength -> new FrequencyClass(strength, Name.of(texts.get("book.example.often." + strength)), TIMES_PER_YEAR.get(strength - 1))).toList();
    }

    private List<Layer> layers(List<String> names) {
        String strong = texts.get("book.example.layer.strong");
        List<String> all = new ArrayList<>(names);
        all.add(strong);
        List<Layer> layers = new ArrayList<>(named(all, "layer", id -> called -> new ReportedLayer(new LayerId(id), Name.of(called), TieRule.SENDER)));
        Layer last = layers.removeLast();
        layers.add(new DerivedLayer(last.id(), last.name(),
                new DerivationRule.EnoughLayers(layers.stream().map(Layer::id).toList(), STRONG, TieRule.BOTH, Math.min(2, layers.size()))));
        return layers;
    }

    private static <T> List<T> named(List<String> names, String kind, Function<String, Function<String, T>> maker) {
        TreeSet<String> taken = new TreeSet<>();
        List<T> made = new ArrayList<>();
        for (String name : names) {
            String id = FreeId.of(name, kind, taken::contains);
            taken.add(id);
            made.add(maker.apply(id).apply(name));
        }
        return made;
    }
}
