package samenspel.study.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewedNetwork;

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
    public static NetworkFindings of(Depiction depiction, NameMode names, int capacity) {
        ViewedNetwork network = new ViewedNetwork(depiction, ViewChoices.NONE);
        Stream<Finding> found = Stream.concat(new TieFindings(network, names.inWords(), capacity).all(), new WaveFindings(network).all());
        return new NetworkFindings(found.sorted(Comparator.comparingDouble((Finding one) -> -one.strength()).thenComparing(Finding::kind)).toList());
    }

    public List<Finding> outstanding() {
        return all.stream().filter(Finding::standsOut).toList();
    }

    /// Of which words the answer is made where nothing stands out: nothing did, or nothing could be looked at.
    public String noneKey() {
        return all.isEmpty() ? "outstanding.not-looked" : "outstanding.none";
    }

    public List<Finding> others() {
        return all.stream().filter(one -> !one.standsOut()).toList();
    }

    /// Sentences that a view shows.
    public List<String> of(StudyView view) {
        return outstanding().stream().filter(one -> one.kind().view() == view).map(Finding::sentence).toList();
    }
}
