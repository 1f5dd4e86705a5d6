package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.ReferenceNumbers;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.text.Texts;

/// What was looked at in a network, what stands out first.
///
/// @param all those farthest beyond their threshold first, equals in the order of their kinds
public record NetworkFindings(List<Finding> all) {
    public NetworkFindings {
        all = List.copyOf(all);
    }

    /// Cost: ties of each layer that is looked at are drawn by lot a hundred times.
    ///
    /// @param depiction of which only the network, its look and the language count
    /// @param names     how organisations are called in sentences
    /// @param kept     what somebody made of findings; one of a kind that was not looked at stands last
    public static NetworkFindings of(Depiction depiction, NameMode names, int capacity, List<KeptFinding> kept) {
        ViewedNetwork network = new ViewedNetwork(depiction, ViewChoices.NONE);
        Stream<Finding> found = Stream.concat(new TieFindings(network, names.inWords(), capacity).all(), new WaveFindings(network).all());
        List<Finding> all = new ArrayList<>(found.sorted(Comparator.comparingDouble((Finding one) -> -one.strength()).thenComparing(Finding::kind)).toList());
        if (!kept.isEmpty()) {
            ClaimWords words = words(network, names, capacity);
            kept.forEach(one -> put(all, one, words.filled(ClaimText.read(one.sentence()))));
        }
        return new NetworkFindings(all);
    }

    /// Numbers of a network in its language.
    private static ClaimWords words(ViewedNetwork network, NameMode names, int capacity) {
        return new ClaimWords(new ReferenceNumbers(network.network(), Optional.of(capacity)), id -> network.name(id, names), Texts.in(network.depiction().language()));
    }

    private static void put(List<Finding> all, KeptFinding kept, FilledText told) {
        int at = IntStream.range(0, all.size()).filter(place -> all.get(place).kind() == kept.kind()).findFirst().orElse(-1);
        if (at < 0) {
            all.add(new Finding(kept.kind(), "", "", "", 0, "", "", Optional.empty()).kept(kept.sentence(), told));
        } else {
            all.set(at, all.get(at).kept(kept.sentence(), told));
        }
    }

    /// Those that stand out, and those that somebody made something of.
    public List<Finding> outstanding() {
        return all.stream().filter(one -> one.standsOut() || one.edited().isPresent()).toList();
    }

    /// Of which words the answer is made where nothing stands out: nothing did, or nothing could be looked at.
    public String noneKey() {
        return all.isEmpty() ? "outstanding.not-looked" : "outstanding.none";
    }

    public List<Finding> others() {
        return all.stream().filter(one -> !one.standsOut() && one.edited().isEmpty()).toList();
    }

    /// Sentences that a view shows and that may be said, those of somebody's own first.
    public List<String> of(StudyView view) {
        return outstanding().stream().filter(one -> one.kind().view() == view && one.canBeSaid())
                .sorted(Comparator.comparing((Finding one) -> one.edited().isEmpty())).map(Finding::sentence).toList();
    }
}
