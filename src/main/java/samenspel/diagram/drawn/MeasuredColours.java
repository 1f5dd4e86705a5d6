package samenspel.diagram.drawn;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.FixedColours;
import samenspel.diagram.look.SequentialColours;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What the colours of discs say where that is a measure of the ties shown. The borders of its classes are those of all waves,
/// so that a colour means the same in each and in what changed between them.
///
/// @param values  of those of whom it is known: who did not answer could have more ties than others say
/// @param classes none where the measure says nothing of what is shown
public record MeasuredColours(Map<OrganisationId, Double> values, Optional<MeasureClasses> classes, FixedColours ink) {
    /// Of whom nothing is known.
    public static final Colour UNKNOWN = Colour.WHITE;

    /// Empty where colour says something else.
    public static Optional<MeasuredColours> of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        return depiction.seen().colourBy().size().flatMap(SizeBy::ofMeasure)
                .map(measure -> drawnLayersCache.colours(depiction, () -> of(measure, depiction, drawnLayersCache)));
    }

    private static MeasuredColours of(OrganisationMeasure measure, Depiction depiction, DrawnLayersCache drawnLayersCache) {
        Map<OrganisationId, Double> values = values(measure, depiction, drawnLayersCache);
        Optional<MeasureClasses> classes = classes(measure, everyWave(measure, depiction, drawnLayersCache).toList());
        // While a change is played the classes reach as far as in the waves, so that their words stay.
        boolean playing = depiction.seen().lens() instanceof Lens.Between between && between.phase() != Lens.Phase.COMPARED;
        return new MeasuredColours(values, classes.map(some -> playing ? some : some.of(values.values())), depiction.look().ink());
    }

    /// The classes of several pictures that are seen together; empty where colour says something else in them.
    public static Optional<MeasureClasses> shared(List<Depiction> depictions, DrawnLayersCache drawnLayersCache) {
        return depictions.getFirst().seen().colourBy().size().flatMap(SizeBy::ofMeasure).flatMap(measure ->
                classes(measure, depictions.stream().flatMap(one -> everyWave(measure, one, drawnLayersCache)).toList())
                        .map(classes -> classes.of(depictions.stream().flatMap(one -> values(measure, one, drawnLayersCache).values().stream()).toList())));
    }

    private static Optional<MeasureClasses> classes(OrganisationMeasure measure, Collection<Double> numbers) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(MeasureClasses.of(measure, numbers));
    }

    private static Stream<Double> everyWave(OrganisationMeasure measure, Depiction depiction, DrawnLayersCache drawnLayersCache) {
        List<WaveId> waves = depiction.network().waves().stream().map(Wave::id).toList();
        Stream<Lens> lenses = !measure.needsChange() ? waves.stream().map(Lens.OneWave::new)
                : IntStream.range(1, waves.size()).mapToObj(next -> new Lens.Between(waves.get(next - 1), waves.get(next)));
        return lenses.flatMap(lens -> values(measure, depiction.with(lens), drawnLayersCache).values().stream());
    }

    /// As sizes by the same measure have them, of those who answered in the waves that are shown.
    private static Map<OrganisationId, Double> values(OrganisationMeasure measure, Depiction depiction, DrawnLayersCache drawnLayersCache) {
        Depiction sized = depiction.with(depiction.seen().with(depiction.seen().appearance().withSizeBy(Optional.of(SizeBy.of(measure)))));
        Map<OrganisationId, Double> known = new LinkedHashMap<>(DiscSizes.of(sized, drawnLayersCache).values());
        List<ShownPresence> presence = depiction.seen().lens().shown().stream().map(wave -> ShownPresence.of(depiction, wave)).toList();
        known.keySet().removeIf(id -> depiction.network().fieldwork(depiction.seen().lens().wave()).participationOf(id) == Participation.ABSENT
                || presence.stream().anyMatch(wave -> wave.of(id) == Participation.NOT_ANSWERED));
        return known;
    }

    /// In the classes of other pictures.
    public MeasuredColours with(MeasureClasses others) {
        return new MeasuredColours(values, Optional.of(others), ink);
    }

    /// What the colours mean, without whose they are.
    public MeasuredColours uncounted() {
        return new MeasuredColours(Map.of(), classes, ink);
    }

    public Colour of(OrganisationId organisation) {
        Double value = values.get(organisation);
        return value == null ? UNKNOWN : classes.map(some -> of(some.place(value))).orElse(UNKNOWN);
    }

    /// Of a class.
    public Colour of(int place) {
        return SequentialColours.of(place, classes.orElseThrow().size(), ink);
    }

    /// How many are in a class.
    public long count(int place) {
        return values.values().stream().filter(value -> classes.filter(some -> some.place(value) == place).isPresent()).count();
    }
}
