package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.ColouredWords;
import samenspel.diagram.words.ChangeWords;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// What stands round a view.
public final class ViewCaptions {
    /// Shares are said to a tenth of a hundredth, rounded up so that something is never nothing.
    private static final double THOUSAND = 1000;

    private ViewCaptions() {
    }

    /// A caption with a sentence where data are invented.
    ///
    /// @param title what was found, or what is drawn
    /// @param drawn a sentence below it
    /// @param lines what was counted, by which rule, and what is chosen
    public static Caption of(ViewRequest request, String title, String drawn, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        if (request.networks().stream().anyMatch(one -> one.network().profile().synthetic())) {
            all.add(request.texts().get("caption.synthetic"));
        }
        return new Caption(request.viewed().stream().anyMatch(one -> title.startsWith(one.called())) ? title : ChangeWords.started(title), List.of(new ColouredWords(drawn, Optional.empty(), false)), "", true, all, List.of());
    }

    /// How many organisations there were in waves and how many of them answered, wave by wave; of networks with other waves in theirs.
    ///
    /// @param waves of a network
    public static String answered(List<ViewedNetwork> networks, Function<ViewedNetwork, List<WaveId>> waves, Texts texts) {
        SequencedMap<String, List<String>> said = new LinkedHashMap<>();
        networks.forEach(one -> waves.apply(one).forEach(wave -> said.computeIfAbsent(one.words().wave(wave), _ -> new ArrayList<>()).add(one.response(wave))));
        return said.entrySet().stream().map(one -> texts.get("view.answered", one.getKey(), String.join("; ", one.getValue()))).collect(Collectors.joining(" "));
    }

    /// Which share of possible ties is unknown, and that they count as none; also where a wave tells nothing of a layer. Empty where all are known.
    ///
    /// @param layers of a network
    /// @param waves  of a network
    public static Optional<String> known(List<ViewedNetwork> networks, Function<ViewedNetwork, List<Layer>> layers, Function<ViewedNetwork, List<WaveId>> waves, Texts texts) {
        List<KnownTies> all = networks.stream().flatMap(one -> waves.apply(one).stream().flatMap(wave -> layers.apply(one).stream().map(layer -> KnownTies.of(one.network(), layer, wave)))).toList();
        double most = all.stream().filter(ties -> ties.possibleTies() > 0).mapToDouble(ties -> (double) ties.unknownTies() / ties.possibleTies()).max().orElse(0);
        Stream<String> unknown = most == 0 ? Stream.empty() : Stream.of(texts.get("view.known", Math.ceil(THOUSAND * most) / THOUSAND, all.size()));
        Stream<String> leftOut = networks.stream().flatMap(one -> waves.apply(one).stream().flatMap(wave -> layers.apply(one).stream().flatMap(layer -> leftOut(one.network(), layer, wave, texts))));
        return Optional.of(Stream.concat(unknown, leftOut).distinct().collect(Collectors.joining(" "))).filter(said -> !said.isEmpty());
    }

    /// That a wave says nothing of a layer, or of one from which it follows.
    public static Stream<String> leftOut(Network network, Layer layer, WaveId wave, Texts texts) {
        ChangeWords words = new ChangeWords(network, texts.language());
        return network.leftOut(layer, wave).stream().map(other -> texts.get("view.left-out", words.name(other.name()), words.wave(wave)));
    }

    /// A title of what was found, with a word that it is so as far as is known.
    public static String asKnown(String title, boolean open, Texts texts) {
        return open ? texts.get("view.as-known", title) : title;
    }

    /// What the waves that networks are seen in are called: each once.
    public static String waves(List<ViewedNetwork> networks, Function<ViewedNetwork, Optional<WaveId>> wave, Texts texts) {
        List<String> names = networks.stream().flatMap(one -> wave.apply(one).map(one.words()::wave).stream()).distinct().toList();
        return texts.list(names);
    }
}
