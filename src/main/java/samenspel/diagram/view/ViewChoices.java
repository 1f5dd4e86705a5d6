package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;

/// What somebody chose of a view; what is empty, the view chooses.
///
/// @param waves    those drawn, in order of time; a view of one wave takes the first, and one that says of each organisation where it is in another ([StudyView#holdsBeside()]) that
///                 from the second, which may be the first once more for none
/// @param lit      ids of organisations or sectors that stand out
/// @param capacity above which an organisation has too many partners
/// @param scenario of selective integration; its name stands in the caption
public record ViewChoices(List<WaveId> waves, List<LayerId> layers, Optional<NameMode> names, List<String> lit, Capacity capacity, Optional<NamedScenario> scenario) {
    public static final ViewChoices NONE = new ViewChoices(List.of(), List.of(), Optional.empty(), List.of(), Capacity.ASSUMED);

    public ViewChoices {
        waves = List.copyOf(waves);
        layers = List.copyOf(layers);
        lit = List.copyOf(lit);
    }

    /// Without a scenario.
    public ViewChoices(List<WaveId> waves, List<LayerId> layers, Optional<NameMode> names, List<String> lit, Capacity capacity) {
        this(waves, layers, names, lit, capacity, Optional.empty());
    }

    public ViewChoices with(NamedScenario chosen) {
        return new ViewChoices(waves, layers, names, lit, capacity, Optional.of(chosen));
    }

    /// With the usual proposal in place of a scenario that was chosen.
    public ViewChoices withoutScenario() {
        return new ViewChoices(waves, layers, names, lit, capacity, Optional.empty());
    }

    /// Without what somebody wrote.
    public ViewChoices unwritten() {
        return scenario.map(NamedScenario::unwritten).map(this::with).orElse(this);
    }

    public ViewChoices withWaves(WaveId... others) {
        return new ViewChoices(List.of(others), layers, names, lit, capacity, scenario);
    }

    public ViewChoices with(Lens.Between between) {
        return withWaves(between.from(), between.to());
    }

    public ViewChoices withLayers(List<LayerId> others) {
        return new ViewChoices(waves, others, names, lit, capacity, scenario);
    }

    public ViewChoices with(NameMode mode) {
        return new ViewChoices(waves, layers, Optional.of(mode), lit, capacity, scenario);
    }

    public ViewChoices withLit(List<String> ids) {
        return new ViewChoices(waves, layers, names, ids, capacity, scenario);
    }

    public ViewChoices withCapacity(int partners) {
        return with(Capacity.of(partners));
    }

    public ViewChoices with(Capacity other) {
        return new ViewChoices(waves, layers, names, lit, other, scenario);
    }
}
