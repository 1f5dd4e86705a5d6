package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.words.RuleWords;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws the profiles of one to three networks, a column each.
public final class ProfilesFigure implements ViewContent {
    private static final int MOST_NETWORKS = 3;
    private static final int MOST_ORGANISATIONS = 400;
    private static final int MOST_SECTORS = 33;
    /// How many times as dense as the next a network is that is called the densest.
    private static final double DENSER = 1.25;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final List<NetworkProfile> found;

    public ProfilesFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        this.found = missing().isPresent() ? List.of() : networks.stream().map(one -> NetworkProfile.of(one.network(), layer(one), waves(one))).toList();
    }

    private static List<WaveId> waves(ViewedNetwork one) {
        return Stream.of(one.firstWave(), one.lastWave()).flatMap(Optional::stream).distinct().toList();
    }

    private static Layer layer(ViewedNetwork one) {
        return one.layer("basic").orElseThrow();
    }

    @Override
    public Optional<String> missing() {
        if (networks.size() > MOST_NETWORKS) {
            return Optional.of(texts.get("view.too-many", MOST_NETWORKS));
        }
        Optional<String> large = networks.stream().filter(one -> one.network().organisations().size() > MOST_ORGANISATIONS)
                .map(one -> texts.get("view.too-large", one.called(), MOST_ORGANISATIONS)).findFirst();
        long sectors = networks.stream().flatMap(one -> one.network().organisations().stream()).map(Organisation::sector).distinct().count();
        Optional<String> many = sectors > MOST_SECTORS ? Optional.of(texts.get("view.profiles.too-many", MOST_SECTORS)) : Optional.empty();
        return large.or(() -> many).or(() -> ViewReasons.otherLayer(networks, one -> one.layer("basic"), texts)).or(() -> networks.stream().flatMap(one -> ViewReasons.absent(one, one.layer("basic"), one.firstWave().flatMap(_ -> one.lastWave()), request).stream()).findFirst());
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        List<NetworkProfile.InWave> waves = found.getFirst().waves();
        int edged = networks.stream().anyMatch(one -> one.network().sectors().stream().anyMatch(sector -> one.look().edgeOf(sector.id()) != DiscEdge.PLAIN)) ? 1 : 0;
        String drawn = hasOtherWaves() ? texts.get("view.profiles.drawn-each", edged, networks.stream().map(this::wavesOf).collect(Collectors.joining("; ")))
                : waves.size() == 1 ? texts.get("view.profiles.drawn", edged, first.words().wave(waves.getFirst().wave()))
                : texts.get("view.profiles.drawn-both", edged, first.words().wave(waves.getFirst().wave()), first.words().wave(waves.getLast().wave()));
        List<String> lines = new ArrayList<>(List.of(texts.get("view.profiles.density")));
        ViewCaptions.known(networks, one -> List.of(layer(one)), ProfilesFigure::waves, texts).ifPresent(known -> lines.addAll(List.of(known, texts.get("view.profiles.most"))));
        lines.addAll(new RuleWords(first.network(), request.language()).of(List.of(layer(first))));
        return ViewCaptions.of(request, title(), drawn, lines);
    }

    /// Whether the networks are not all seen in waves of the same names.
    private boolean hasOtherWaves() {
        return networks.stream().map(one -> waves(one).stream().map(one.words()::wave).toList()).distinct().count() > 1;
    }

    private String wavesOf(ViewedNetwork one) {
        return one.called() + " " + String.join(" / ", waves(one).stream().map(one.words()::wave).toList());
    }

    private String title() {
        OptionalInt densest = densest();
        NetworkProfile.InWave first = found.getFirst().waves().getFirst();
        if (networks.size() == 1 && first.partners().isPresent()) {
            return texts.get(first.unknown() ? "view.profiles.one-at-least" : "view.profiles.one", networks.getFirst().called(), first.response().present(), first.partners().getAsDouble(), networks.getFirst().words().wave(first.wave()));
        }
        return densest.isEmpty() ? texts.get("view.profiles.title", networks.size(), networks.getFirst().called())
                : ViewCaptions.asKnown(texts.get("view.profiles.densest", found.get(densest.getAsInt()).density(), networks.getFirst().words().wave(found.getFirst().waves().getFirst().wave())), isOpen() || turns(found.get(densest.getAsInt())), texts);
    }

    /// Whether another may be nearly as dense, with every tie of it that is unknown.
    private boolean turns(NetworkProfile densest) {
        return found.stream().anyMatch(one -> one != densest && densest.density() < DENSER * one.waves().getFirst().most().density());
    }

    private boolean isOpen() {
        return networks.stream().anyMatch(one -> one.isOpen(layer(one), one.firstWave().orElseThrow()));
    }

    /// The smallest network, where it is far denser than all others.
    private OptionalInt densest() {
        if (networks.size() < 2) {
            return OptionalInt.empty();
        }
        List<Integer> order = IntStream.range(0, found.size()).boxed().sorted(Comparator.comparingDouble(at -> -found.get(at).density())).toList();
        NetworkProfile first = found.get(order.getFirst());
        boolean smallest = found.stream().allMatch(one -> one == first || one.organisations() > first.organisations());
        return smallest && first.density() >= DENSER * found.get(order.get(1)).density() ? OptionalInt.of(order.getFirst()) : OptionalInt.empty();
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        new ProfilesMarks(marks, new ProfilesMarks.Profiles(networks, found, densest()), layer(networks.getFirst()), room, unit).draw();
        return marks.all();
    }
}
