package samenspel.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.look.Sight;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.numbers.NumbersView;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.UsualColumns;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.Language;

/// How the reader looks at a document now. Not saved with it, not undone.
///
/// @param moment    seconds into the playing of a change; empty when it is not being played
/// @param selection organisations chosen, in the order of choosing
/// @param perspective in which form
/// @param counting  how a change is counted, listed and crossed
/// @param sight     with which the window shows colours; saved pictures keep their own
/// @param numbers   which numbers are looked at in tables, and how
/// @param told      place of the scene shown last, from 0; what is seen may be something else since
/// @param camera    from layout to screen, as somebody zoomed or moved the picture; empty to show it whole at any window size
/// @param still     the same while the window has its size: what is dragged out of the picture moves nothing else
public record View(
        Seen seen,
        SequencedSet<OrganisationId> selection,
        Optional<Double> moment,
        Optional<Projection> camera,
        Optional<Projection> still,
        Perspective perspective,
        ChangeCounting counting,
        Sight sight,
        NumbersView numbers,
        Optional<Integer> told) {

    public View {
        selection = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(selection));
    }

    /// The first look at a network: its first wave and its strongest ties.
    public static View opening(Network network) {
        return new View(Seen.opening(network), new LinkedHashSet<>(), Optional.empty(), Optional.empty(), Optional.empty(), Perspective.PICTURE, ChangeCounting.USUAL,
                Sight.NORMAL, NumbersView.USUAL, Optional.empty());
    }

    /// What a network can be looked at through: each wave and the change between neighbouring ones, in order
    /// of time, then with more than two waves the change from the first to the last.
    public static List<Lens> lenses(Network network) {
        List<Lens> lenses = new ArrayList<>();
        List<Wave> waves = network.waves();
        for (int i = 0; i < waves.size(); i++) {
            if (i > 0) {
                lenses.add(new Lens.Between(waves.get(i - 1).id(), waves.get(i).id()));
            }
            lenses.add(new Lens.OneWave(waves.get(i).id()));
        }
        if (waves.size() > 2) {
            lenses.add(new Lens.Between(waves.getFirst().id(), waves.getLast().id()));
        }
        return lenses;
    }

    /// The change between each wave and the next, in order of time.
    public static List<Lens.Between> neighbours(Network network) {
        List<Wave> waves = network.waves();
        List<Lens.Between> changes = new ArrayList<>();
        for (int i = 1; i < waves.size(); i++) {
            changes.add(new Lens.Between(waves.get(i - 1).id(), waves.get(i).id()));
        }
        return changes;
    }

    /// With more than two waves: the changes from the wave looked at on, all of them from the last. None while a
    /// change is looked at.
    public List<Lens.Between> changesAhead(Network network) {
        List<Lens.Between> changes = neighbours(network);
        if (!(seen.lens() instanceof Lens.OneWave one) || changes.size() < 2) {
            return List.of();
        }
        List<Lens.Between> ahead = changes.stream().dropWhile(change -> !change.from().equals(one.wave())).toList();
        return ahead.isEmpty() ? changes : ahead;
    }

    /// The change looked at; while one wave is, that between the first and the last. Empty with a single wave.
    public Optional<Lens.Between> change(Network network) {
        if (seen.lens() instanceof Lens.Between between) {
            return Optional.of(between);
        }
        List<Wave> waves = network.waves();
        return waves.size() < 2 ? Optional.empty() : Optional.of(new Lens.Between(waves.getFirst().id(), waves.getLast().id()));
    }

    /// What is drawn of a document.
    public Depiction depict(Document document, Emphasis emphasis, Language language) {
        return depict(document, seen.lens(), emphasis, language);
    }

    /// The same through another lens, such as a phase of playing a change.
    public Depiction depict(Document document, Lens through, Emphasis emphasis, Language language) {
        return document.depict(seen.with(through), emphasis, language);
    }

    /// The lens, in the phase in which the change is being played if it is.
    public Lens lensNow(Document document) {
        return seen.lens() instanceof Lens.Between change && moment.isPresent()
                ? change.in(document.timeline().at(moment.get()).standing()) : seen.lens();
    }

    /// What is seen now as it stands by itself: of a change that is being played the stage that is nearest.
    public Seen seenNow(Document document) {
        return seen.with(lensNow(document).still());
    }

    /// With something else seen at the same moment.
    public View with(Seen other) {
        return new View(other, selection, moment, camera, still, perspective, counting, sight, numbers, told);
    }

    /// Through another lens, where nothing is played yet.
    public View with(Lens other) {
        return with(seen.with(other)).withMoment(Optional.empty());
    }

    public View withMoment(Optional<Double> seconds) {
        return new View(seen, selection, seconds, camera, still, perspective, counting, sight, numbers, told);
    }

    public View withLayers(Collection<LayerId> shown) {
        return with(seen.withLayers(shown));
    }

    public View toggled(LayerId layer) {
        return with(seen.toggled(layer));
    }

    public View toggled(LegendKey row) {
        return with(seen.toggled(row));
    }

    /// Rows of another attribute are not in the legend any more, so nobody stays hidden by one.
    public View with(ColourBy other) {
        Seen next = seen.with(seen.appearance().with(other));
        return with(other.equals(seen.colourBy()) ? next : next.with(seen.filter().withoutAttributes()));
    }

    public View withSizeBy(Optional<SizeBy> by) {
        return with(seen.with(seen.appearance().withSizeBy(by)));
    }

    public View with(LabelMode mode) {
        return with(seen.with(seen.appearance().with(mode)));
    }

    public View with(NameMode mode) {
        return with(seen.with(seen.appearance().with(mode)));
    }

    /// One chosen or none.
    public View withSelection(Optional<OrganisationId> organisation) {
        return withSelection(organisation.stream().toList());
    }

    public View withSelection(Collection<OrganisationId> organisations) {
        return new View(seen, new LinkedHashSet<>(organisations), moment, camera, still, perspective,
                counting.withHighlighted(Optional.empty()), sight, numbers, told);
    }

    /// Adds an organisation to those chosen, or takes it away.
    public View toggled(OrganisationId organisation) {
        SequencedSet<OrganisationId> next = new LinkedHashSet<>(selection);
        if (!next.remove(organisation)) {
            next.add(organisation);
        }
        return withSelection(next);
    }

    /// The organisation whose card is open: the chosen one, when it is the only one.
    public Optional<OrganisationId> onlySelected() {
        return selection.size() == 1 ? Optional.of(selection.getFirst()) : Optional.empty();
    }

    /// The organisations to be seen, in the network's order; as in the picture nobody is left out for a number until it is found who meets the conditions.
    public SequencedSet<OrganisationId> shown(Network network) {
        Seen soFar = seen.soFar(network);
        return network.organisations().stream().filter(one -> soFar.shows(network, one)).map(Organisation::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Those chosen that are to be seen, in the order of choosing: what is hidden is not acted upon.
    public SequencedSet<OrganisationId> chosen(Network network) {
        Seen soFar = seen.soFar(network);
        return selection.stream().filter(id -> network.organisation(id).filter(one -> soFar.shows(network, one)).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public View with(Perspective other) {
        return new View(seen, selection, moment, camera, still, other, counting, sight, numbers, told);
    }

    public View with(ChangeCounting other) {
        return new View(seen, selection, moment, camera, still, perspective, other, sight, numbers, told);
    }

    public View with(Sight other) {
        return new View(seen, selection, moment, camera, still, perspective, counting, other, numbers, told);
    }

    public View with(NumbersView other) {
        return new View(seen, selection, moment, camera, still, perspective, counting, sight, other, told);
    }

    /// The columns of the table of organisations: those chosen, or the usual ones of the layer and the waves looked at.
    public List<PlacedColumn> columns(Network network) {
        Optional<WaveId> from = seen.lens() instanceof Lens.Between between ? Optional.of(between.from()) : Optional.empty();
        WaveId wave = seen.lens() instanceof Lens.Between between ? between.to() : seen.lens().wave();
        return numbers.organisations().columns().or(() -> Cards.layerLookedAt(network, this).map(layer -> UsualColumns.of(network, layer, from, wave)))
                .map(columns -> columns.stream().filter(one -> one.isIn(network)).toList())
                .orElseGet(() -> List.of(PlacedColumn.of(OrganisationColumn.Who.NAME), PlacedColumn.of(OrganisationColumn.Who.SECTOR)));
    }

    /// Of what tables and figures of change count: of all, or of what the filter leaves.
    public CountedAmong among() {
        return seen.filter().leavesOut() ? CountedAmong.of(seen, counting.drawnOnly()) : CountedAmong.WHOLE;
    }

    /// Of what losses are a share.
    public Denominator denominator() {
        return counting.denominator();
    }

    /// Highlights the ties behind a cell of the matrix in place of what is chosen, or nothing.
    public View withHighlighted(Optional<HighlightedCell> cell) {
        View next = cell.isPresent() ? withSelection(Optional.empty()) : this;
        return next.with(counting.withHighlighted(cell));
    }

    /// What is highlighted while nothing is pointed at.
    public Emphasis emphasis() {
        return selection.isEmpty() ? counting.highlighted().map(cell -> Emphasis.on(cell.ties())).orElse(Emphasis.NONE) : Emphasis.on(selection);
    }

    /// The change looked at in the layers that are shown; empty with a single wave.
    public Optional<Comparison> compare(Network network) {
        return change(network).map(change -> Comparison.of(network, seen.layersOf(network), change.from(), change.to(), denominator()));
    }

    /// The same, remembered.
    public Optional<Comparison> compare(Network network, DrawnLayersCache drawnLayersCache) {
        return change(network).map(change -> drawnLayersCache.compare(network, seen.layersOf(network), change, denominator()));
    }

    /// The change looked at; with a single wave that wave beside itself, which tells what there is.
    public Comparison compareAny(Network network) {
        return compare(network).orElseGet(() -> Comparison.ofOneWave(network, seen.layersOf(network), network.waves().getFirst().id()));
    }

    /// The same, remembered.
    public Comparison compareAny(Network network, DrawnLayersCache drawnLayersCache) {
        WaveId wave = network.waves().getFirst().id();
        return compare(network, drawnLayersCache).orElseGet(() -> drawnLayersCache.compare(network, seen.layersOf(network), new Lens.Between(wave, wave), Denominator.ALL_OF_FIRST_WAVE));
    }

    /// With a scene of this place on the screen, or none.
    public View telling(Optional<Integer> place) {
        return new View(seen, selection, moment, camera, still, perspective, counting, sight, numbers, place);
    }

    /// What is kept of it in a scene.
    ///
    /// @param canvas the room the picture has
    public SceneSight scene(Box canvas, Document document) {
        return new SceneSight(seenNow(document), selection, camera.map(one -> new PicturePart(one, canvas)), viewShown(document));
    }

    /// The view of the study that is looked at.
    private Optional<SceneView> viewShown(Document document) {
        return open().map(one -> SceneView.of(Drawing.study(document, this, one, Language.EN)));
    }

    /// Which view of the study is looked at.
    private Optional<StudyView> open() {
        return perspective == Perspective.STUDY ? numbers.study().open() : Optional.of(StudyView.INTEGRATION).filter(_ -> perspective == Perspective.SCENARIO);
    }

    /// Whether a scene can be made of what is looked at.
    public boolean canBeScene() {
        return perspective == Perspective.PICTURE || open().isPresent();
    }

    /// What a scene shows, as far as it is in the network, in the picture or as a view of the study; everything else as it is.
    ///
    /// @param canvas the room the picture has
    public View showing(SceneSight scene, Document document, Box canvas) {
        SceneSight there = scene.among(document.network());
        View picture = looking(there.seen(), document).withSelection(there.selection()).withCamera(there.camera().map(part -> part.in(canvas)));
        return there.view().map(shown -> picture.with(numbers.with(numbers.study().with(shown.view(), shown.choices()).withScenario(Optional.empty()).opened(shown.view()))).with(Perspective.STUDY))
                .orElseGet(() -> picture.with(Perspective.PICTURE));
    }

    /// A change in a stage is one that is being played.
    private View looking(Seen other, Document document) {
        return other.lens() instanceof Lens.Between change && change.isStage()
                ? with(other.with(change.in(Lens.Phase.COMPARED))).withMoment(Optional.of(document.timeline().rest(change.phase()))) : with(other).withMoment(Optional.empty());
    }

    /// Whether what is seen is what a scene shows.
    ///
    /// @param canvas the room the picture has
    public boolean shows(SceneSight scene, Document document, Box canvas) {
        SceneSight there = scene.among(document.network());
        if (there.view().isPresent()) {
            return there.view().map(SceneView::view).equals(open()) && there.view().equals(viewShown(document));
        }
        return perspective == Perspective.PICTURE && seenNow(document).equals(looking(there.seen(), document).seenNow(document)) && List.copyOf(selection).equals(List.copyOf(there.selection()))
                && camera.equals(there.camera().map(part -> part.in(canvas)));
    }

    public View withCamera(Optional<Projection> other) {
        return new View(seen, selection, moment, other, Optional.empty(), perspective, counting, sight, numbers, told);
    }

    /// Stands still, whatever is dragged, until there is another room for the picture; a camera that is set stands still anyway.
    public View keptStill(Projection now) {
        return camera.isPresent() ? this : new View(seen, selection, moment, camera, Optional.of(now), perspective, counting, sight, numbers, told);
    }

    /// Shows the whole picture again, unless somebody zoomed or moved it.
    public View loose() {
        return still.isEmpty() ? this : withCamera(camera);
    }
}
