package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
            case OVERLOAD -> first.lastWave().stream().toList();
            case INTEGRATION -> choices.scenario().map(chosen -> chosen.choice().wave()).or(first::lastWave).stream().toList();
            case PROFILES, GOVERNANCE, STABILITY -> Stream.of(first.firstWave(), first.lastWave()).flatMap(Optional::stream).distinct().toList();
        };
    }

    /// How a sector is told apart.
    private record Shown(Colour colour, DiscEdge edge) {
        static Shown of(Look look, SectorId sector) {
            return new Shown(look.of(sector), look.edgeOf(sector));
        }
    }

    /// The networks with a colour for each sector that no sector of another has; where there are none left, with another edge.
    private List<Depiction> apart() {
        SequencedMap<SectorId, Shown> taken = new LinkedHashMap<>();
        Look first = networks.getFirst().look();
        first.sectors().keySet().forEach(sector -> taken.put(sector, Shown.of(first, sector)));
        List<Depiction> apart = new ArrayList<>();
        for (Depiction one : networks) {
            // Who can keep a colour keeps it.
            one.look().sectors().forEach((sector, colour) -> {
                if (taken.values().stream().noneMatch(other -> other.colour.equals(colour))) {
                    taken.putIfAbsent(sector, Shown.of(one.look(), sector));
                }
            });
            one.look().sectors().forEach((sector, colour) -> taken.computeIfAbsent(sector, _ -> free(colour, taken.values())));
            Look look = one.look();
            for (SectorId sector : one.look().sectors().keySet()) {
                Shown shown = Objects.requireNonNull(taken.get(sector));
                look = Shown.of(look, sector).equals(shown) ? look : look.with(sector, shown.colour).with(sector, shown.edge);
            }
            apart.add(look == one.look() ? one : one.with(look));
        }
        return apart;
    }

    private static Shown free(Colour own, Collection<Shown> taken) {
        List<Colour> colours = Look.SECTOR_COLOURS.stream().map(Colour::of).toList();
        Optional<Colour> colour = Stream.of(Stream.of(own), colours.stream(), Stream.of(Look.NO_SECTOR)).flatMap(some -> some).filter(one -> taken.stream().noneMatch(other -> other.colour.equals(one))).findFirst();
        return colour.map(one -> new Shown(one, DiscEdge.PLAIN))
                .or(() -> Stream.of(DiscEdge.values()).flatMap(edge -> colours.stream().map(one -> new Shown(one, edge))).filter(one -> !taken.contains(one)).findFirst())
                .orElse(new Shown(Look.NO_SECTOR, DiscEdge.PLAIN));
    }

    /// The networks as they are spoken of in this view.
    public List<ViewedNetwork> viewed() {
        return apart().stream().map(one -> new ViewedNetwork(one, choices)).toList();
    }
}
