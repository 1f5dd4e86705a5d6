package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Look;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Which view is to be drawn, and of what.
///
/// @param networks at least one, in the order of their columns, each with its look and places; what of it would be seen in a
///                 picture does not matter
public record ViewRequest(StudyView view, List<Depiction> networks, ViewChoices choices) {
    public ViewRequest {
        networks = List.copyOf(networks);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("a view of no network");
        }
    }

    public Language language() {
        return networks.getFirst().language();
    }

    public Texts texts() {
        return Texts.in(language());
    }

    /// How organisations are called.
    public NameMode names() {
        return choices.names().orElse(view.usualNames());
    }

    /// The same with organisations called otherwise, where single ones stand in it.
    public ViewRequest called(NameMode names) {
        return view.hasOrganisations() ? new ViewRequest(view, networks, choices.with(names)) : this;
    }

    public ViewRequest with(List<Depiction> others) {
        return new ViewRequest(view, others, choices);
    }

    /// The same without what somebody wrote among what was chosen.
    public ViewRequest unwritten() {
        return new ViewRequest(view, networks, choices.unwritten());
    }

    /// Whether something that somebody wrote stands among what was chosen.
    public boolean isWritten() {
        return choices.scenario().filter(NamedScenario::isKept).isPresent();
    }

    /// Which layers of the first network it counts; none where it counts no ties.
    public List<LayerId> layers() {
        ViewedNetwork first = viewed().getFirst();
        List<Layer> counted = switch (view) {
            case CARE_LEVELS -> List.of();
            case PROFILES -> first.layer("basic").stream().toList();
            case STRONG_TIES, GOVERNANCE, OVERLOAD -> first.strictest().stream().toList();
            case TOP_TEN -> first.layer("referral").stream().toList();
            case INTEGRATION -> choices.scenario().map(chosen -> first.network().layer(chosen.choice().layer())).orElseGet(first::strictest).stream().toList();
            case FLOWS -> FlowsFigure.layers(first);
            case STABILITY -> StabilityFigure.layers(first);
        };
        return counted.stream().map(Layer::id).toList();
    }

    /// Which waves of the first network it is of, in order of time; none where it is of no wave.
    public List<WaveId> waves() {
        ViewedNetwork first = viewed().getFirst();
        return switch (view) {
            case CARE_LEVELS -> List.of();
            case STRONG_TIES, TOP_TEN, FLOWS -> first.firstWave().stream().toList();
            case OVERLOAD -> first.latestWave().stream().toList();
            case INTEGRATION -> choices.scenario().map(chosen -> chosen.choice().wave()).or(first::lastWave).stream().toList();
            case PROFILES, GOVERNANCE, STABILITY -> Stream.of(first.firstWave(), first.lastWave()).flatMap(Optional::stream).distinct().toList();
        };
    }

    /// What tells the discs of a sector from others.
    private record Dress(Colour colour, DiscEdge edge) {
        static SequencedMap<SectorId, Dress> of(Look look) {
            SequencedMap<SectorId, Dress> each = new LinkedHashMap<>();
            look.sectors().forEach((sector, colour) -> each.put(sector, new Dress(colour, look.edgeOf(sector))));
            return each;
        }

        /// The first that no sector has: of its own colour, of another, or with another edge.
        Dress orFree(Collection<Dress> taken) {
            Stream<Dress> all = Arrays.stream(DiscEdge.values()).flatMap(edge -> Look.SECTOR_COLOURS.stream().map(colour -> new Dress(Colour.of(colour), edge)));
            return Stream.concat(Stream.of(this), all).filter(dress -> !taken.contains(dress)).findFirst().orElse(new Dress(Look.NO_SECTOR, DiscEdge.PLAIN));
        }
    }

    /// The networks with a colour for each sector that no sector of another has, or the same with another edge where there are more
    /// sectors than colours.
    private List<Depiction> apart() {
        SequencedMap<SectorId, Dress> taken = Dress.of(networks.getFirst().look());
        List<Depiction> apart = new ArrayList<>();
        for (Depiction one : networks) {
            SequencedMap<SectorId, Dress> own = Dress.of(one.look());
            // Who can keep a colour keeps it.
            own.forEach((sector, dress) -> {
                if (!taken.containsValue(dress)) {
                    taken.putIfAbsent(sector, dress);
                }
            });
            own.replaceAll((sector, dress) -> taken.computeIfAbsent(sector, _ -> dress.orFree(taken.values())));
            Look look = one.look();
            for (Map.Entry<SectorId, Dress> dressed : own.entrySet()) {
                look = look.with(dressed.getKey(), dressed.getValue().colour()).with(dressed.getKey(), dressed.getValue().edge());
            }
            apart.add(own.equals(Dress.of(one.look())) ? one : one.with(look));
        }
        return apart;
    }

    /// The networks as they are spoken of in this view.
    public List<ViewedNetwork> viewed() {
        return apart().stream().map(one -> new ViewedNetwork(one, choices)).toList();
    }
}
