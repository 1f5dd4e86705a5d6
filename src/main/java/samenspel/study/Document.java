package samenspel.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import samenspel.diagram.Look;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Placement;
import samenspel.layout.Quality;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Network;
import samenspel.scenario.Capacity;
import samenspel.scenario.Scenarios;
import samenspel.study.byhand.HandEntry;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// What is saved and what undo brings back.
///
/// @param placement of all waves in one picture; a change is read in it
/// @param waves  pictures of waves that stand otherwise
/// @param annotations what was written on the picture or moved in it by hand
/// @param byHand what was changed in the network by hand, in the order in which it was
/// @param written titles and captions of its figures
/// @param scenarios what was chosen of selective integration, beside the data
/// @param filters kept by a name
/// @param story what somebody tells with it
/// @param extras what a file held that this version does not know; it is written back as it was
public record Document(Network network, Placement placement, WavePlacements waves, Look look, Annotations annotations, List<HandEntry> byHand,
                       WrittenFigures written, Scenarios scenarios, List<Filter.Named> filters, Story story, UnknownFields extras) {
    public Document {
        byHand = List.copyOf(byHand);
        filters = List.copyOf(filters);
    }

    /// Without filters kept and a story.
    public Document(Network network, Placement placement, WavePlacements waves, Look look, Annotations annotations, List<HandEntry> byHand, WrittenFigures written, Scenarios scenarios, UnknownFields extras) {
        this(network, placement, waves, look, annotations, byHand, written, scenarios, List.of(), Story.NONE, extras);
    }

    /// Against how many partners those of an organisation are held, in the picture and in tables; empty where none is chosen.
    public Optional<Integer> capacity() {
        return look.capacity();
    }

    /// For what cannot do without one.
    public Capacity capacityOrAssumed() {
        return Capacity.of(look.capacity());
    }

    /// In which the story is told. A capacity that nobody chose is the assumed one, as in the views of a scene.
    public LiveWords storyWords(NameMode names, Language language) {
        return new LiveWords(network, Optional.of(capacityOrAssumed().partners()), names, language);
    }

    /// With one picture for all waves.
    public Document(Network network, Placement placement, Look look, UnknownFields extras) {
        this(network, placement, WavePlacements.NONE, look, Annotations.NONE, List.of(), WrittenFigures.NONE, Scenarios.NONE, extras);
    }

    /// Without scenarios and a story.
    public Document(Network network, Placement placement, WavePlacements waves, Look look, Annotations annotations, List<HandEntry> byHand, WrittenFigures written, UnknownFields extras) {
        this(network, placement, waves, look, annotations, byHand, written, Scenarios.NONE, extras);
    }

    /// Where the organisations stand in what a lens shows: a wave as it stands by itself, a change in the one picture
    /// of all waves. While a change is played they stand as in the earlier wave until what ends has left, then as
    /// in the later one.
    public Placement placement(Lens lens) {
        boolean compared = lens instanceof Lens.Between between && between.phase() == Lens.Phase.COMPARED;
        return compared ? placement : waves.of(lens.standing()).orElse(placement);
    }

    /// What is drawn of this document.
    public Depiction depict(Seen seen, Emphasis emphasis, Language language) {
        return new Depiction(network, placement(seen.lens()), look, seen, emphasis, annotations, language);
    }

    /// Another network beside this one, with nobody in any place.
    Depiction beside(Network other, Language language) {
        Placement nowhere = new Placement(Collections.emptyNavigableMap(), Collections.emptySortedSet(), Collections.emptySortedSet(), placement.recipe(), Quality.UNKNOWN);
        return new Depiction(other, nowhere, Look.standard(other), Seen.opening(other), Emphasis.NONE, Annotations.NONE, language);
    }

    /// Every picture there is, the shared one first: what a view must have room for, so that it stands still
    /// from one wave to the next.
    public List<Placement> placements() {
        List<Placement> all = new ArrayList<>(List.of(placement));
        all.addAll(waves.at().values());
        return all;
    }

    /// How a change is played: with a stage in which organisations move, if waves stand otherwise.
    public Timeline timeline() {
        return waves.isNone() ? Timeline.STANDING : Timeline.MOVING;
    }

    /// Whether pictures of both are the same: all but what is written and told beside the picture.
    public boolean drawsAs(Document other) {
        return network == other.network && placement == other.placement && waves == other.waves && look == other.look && annotations == other.annotations;
    }

    public Document with(Network changed) {
        return new Document(changed, placement, waves, look, annotations, byHand, written, scenarios, filters, story, extras);
    }

    public Document with(Placement changed) {
        return new Document(network, changed, waves, look, annotations, byHand, written, scenarios, filters, story, extras);
    }

    /// With the pictures of its waves otherwise.
    public Document with(WavePlacements changed) {
        return new Document(network, placement, changed, look, annotations, byHand, written, scenarios, filters, story, extras);
    }

    /// The picture a lens shows changed, the others as they are.
    public Document with(Lens lens, UnaryOperator<Placement> change) {
        Placement changed = change.apply(placement(lens));
        boolean own = placement(lens) != placement;
        return own ? with(waves.with(lens.standing(), changed)) : with(changed);
    }

    /// The same change in every picture, such as a pin, which holds in all.
    public Document withEach(UnaryOperator<Placement> change) {
        return with(change.apply(placement)).with(waves.each(change));
    }

    public Document with(Look changed) {
        return new Document(network, placement, waves, changed, annotations, byHand, written, scenarios, filters, story, extras);
    }

    public Document with(UnknownFields changed) {
        return new Document(network, placement, waves, look, annotations, byHand, written, scenarios, filters, story, changed);
    }

    public Document with(Annotations changed) {
        return new Document(network, placement, waves, look, changed, byHand, written, scenarios, filters, story, extras);
    }

    public Document with(WrittenFigures changed) {
        return new Document(network, placement, waves, look, annotations, byHand, changed, scenarios, filters, story, extras);
    }

    public Document with(Scenarios changed) {
        return new Document(network, placement, waves, look, annotations, byHand, written, changed, filters, story, extras);
    }

    /// With other filters kept by a name.
    public Document withFilters(List<Filter.Named> others) {
        return new Document(network, placement, waves, look, annotations, byHand, written, scenarios, others, story, extras);
    }

    public Document with(Story changed) {
        return new Document(network, placement, waves, look, annotations, byHand, written, scenarios, filters, changed, extras);
    }

    /// With another change made by hand.
    public Document with(HandEntry entry) {
        return withByHand(Stream.concat(byHand.stream(), Stream.of(entry)).toList());
    }

    public Document withByHand(List<HandEntry> entries) {
        return new Document(network, placement, waves, look, annotations, entries, written, scenarios, filters, story, extras);
    }
}
