package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Why a view cannot be drawn of a network.
public final class ViewReasons {
    private ViewReasons() {
    }

    /// That a network has not the layer in which the first is counted, so that they cannot stand beside each other.
    ///
    /// @param layer of a network; of one that has none something else is said
    public static Optional<String> otherLayer(List<ViewedNetwork> networks, Function<ViewedNetwork, Optional<Layer>> layer, Texts texts) {
        Optional<LayerId> first = layer.apply(networks.getFirst()).map(Layer::id);
        return networks.stream().filter(one -> layer.apply(one).isPresent() && first.isPresent() && !layer.apply(one).map(Layer::id).equals(first))
                .map(one -> texts.get("view.no-layer", one.called(), first.get().value(), known(one))).findFirst();
    }

    /// That a network has nobody, or that more was chosen than the view can show, or what is not there; empty where all that was chosen is shown.
    public static Optional<String> refused(ViewRequest request) {
        return nobody(request).or(() -> tooMany(request)).or(() -> waves(request)).or(() -> unknown(request));
    }

    private static Optional<String> nobody(ViewRequest request) {
        return request.networks().stream().filter(one -> one.network().organisations().isEmpty()).findFirst()
                .map(one -> request.texts().get("view.nobody", new ViewedNetwork(one, request.choices()).called()));
    }

    private static Optional<String> tooMany(ViewRequest request) {
        StudyView view = request.view();
        if (Set.copyOf(request.choices().layers()).size() > view.mostLayers()) {
            return Optional.of(request.texts().get("view.most-layers", view.mostLayers()));
        }
        return Set.copyOf(request.choices().waves()).size() > view.mostWaves() ? Optional.of(request.texts().get("view.most-waves", view.mostWaves())) : Optional.empty();
    }

    /// That a change is asked for of one wave, or against the order of time.
    private static Optional<String> waves(ViewRequest request) {
        List<WaveId> chosen = request.choices().waves();
        List<WaveId> known = request.networks().getFirst().network().waves().stream().map(Wave::id).filter(chosen::contains).toList();
        if (request.view() == StudyView.STABILITY && !chosen.isEmpty() && Set.copyOf(chosen).size() < 2) {
            return Optional.of(request.texts().get("view.two-waves"));
        }
        boolean ordered = request.view().holdsBeside() || known.equals(chosen.stream().distinct().filter(known::contains).toList());
        return ordered ? Optional.empty() : Optional.of(request.texts().get("view.wave-order", known.stream().map(WaveId::value).collect(Collectors.joining(","))));
    }

    private static Optional<String> unknown(ViewRequest request) {
        ViewedNetwork first = new ViewedNetwork(request.networks().getFirst(), request.choices());
        Optional<String> layer = request.choices().layers().stream().filter(id -> first.network().layer(id).isEmpty()).findFirst()
                .map(id -> request.texts().get("view.no-layer", first.called(), id.value(), known(first)));
        List<String> lit = request.view().choices().contains(StudyView.Choice.LIT) ? request.choices().lit() : List.of();
        return layer.or(() -> lit.stream().filter(id -> request.networks().stream().noneMatch(one -> hasMember(one.network(), id))).findFirst()
                .map(id -> request.texts().get("view.no-lit", first.called(), id, first.network().sectors().stream().map(one -> one.id().value()).collect(Collectors.joining(", ")))));
    }

    /// Whether there is an organisation or a sector of that id.
    private static boolean hasMember(Network network, String id) {
        return network.organisations().stream().anyMatch(one -> one.id().value().equals(id)) || network.sectors().stream().anyMatch(one -> one.id().value().equals(id));
    }

    private static String known(ViewedNetwork one) {
        return one.network().layers().stream().map(layer -> layer.id().value()).collect(Collectors.joining(", "));
    }

    /// Key of the message that there are no ties, or that none is known.
    static String noTies(ViewedNetwork one, Layer layer, WaveId wave) {
        return KnownTies.of(one.network(), layer, wave).unknownTies() == 0 ? "view.no-ties" : "view.no-known-ties";
    }

    /// That a layer or wave that was chosen is not in the network; empty where both are.
    public static Optional<String> absent(ViewedNetwork one, Optional<Layer> layer, Optional<WaveId> wave, ViewRequest request) {
        Texts texts = request.texts();
        if (layer.isEmpty()) {
            String asked = request.choices().layers().stream().map(Object::toString).findFirst().orElse("");
            return Optional.of(texts.get("view.no-layer", one.called(), asked, known(one)));
        }
        String waves = request.choices().waves().stream().map(Object::toString).collect(Collectors.joining(", "));
        return wave.isPresent() ? Optional.empty() : Optional.of(texts.get("view.no-wave", one.called(), waves));
    }
}
