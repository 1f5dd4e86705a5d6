package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.harvest.FoundNode;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Sheaf;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Makes a network of what was read.
///
/// Relations become layers, times become waves. Ties found twice become one of the largest strength, ties
/// of a node with itself and ties that are not above 0 are set aside; all of it is said. What a file
/// gives as not known is an unknown answer, not an absent tie. Cost: n log n in ties × waves.
public final class Networks {
    private Networks() {
    }

    public static Reading<Network> of(Harvest harvest, Choices choices) {
        boolean waves = choices.several() == Choices.Several.WAVES;
        List<Named> one = List.of(new Named("", harvest));
        return new Weaving(strands(one, harvest.sheaves().size() > 1, waves, choices), choices).network();
    }

    /// Each harvest is a wave, in this order; its relations are layers.
    public static Reading<Network> ofWaves(List<Named> harvests, Choices choices) {
        return new Weaving(strands(harvests, true, true, choices), choices).network();
    }

    /// Each harvest is a layer, in this order.
    public static Reading<Network> ofLayers(List<Named> harvests, Choices choices) {
        return new Weaving(strands(harvests, true, false, choices), choices).network();
    }

    private static List<Strand> strands(List<Named> harvests, boolean several, boolean waves, Choices choices) {
        List<Sheaf> sheaves = harvests.stream().flatMap(named -> named.harvest().sheaves().stream()).toList();
        boolean byLabel = switch (choices.joinBy()) {
            case ID -> false;
            case LABEL -> true;
            case BEST -> several && sheaves.stream().allMatch(Networks::hasOwnLabels);
        };
        List<Strand> strands = new ArrayList<>();
        for (Named named : harvests) {
            for (Sheaf sheaf : named.harvest().sheaves()) {
                String name = several ? name(named, sheaf, strands.size()) : "";
                Slot slot = choices.slots().getOrDefault(name, new Slot(waves ? "" : name, waves ? name : ""));
                Slot told = new Slot(sheaf.setting().layer().orElse(slot.layer()), sheaf.setting().wave().orElse(slot.wave()));
                strands.add(new Strand(sheaf, told.layer(), told.wave(), byLabel, Map.of()));
            }
        }
        Map<String, String> same = same(strands, choices);
        return strands.stream().map(strand -> new Strand(strand.sheaf(), strand.layer(), strand.wave(), byLabel, same)).toList();
    }

    /// Of those whose name is one organisation, all are the first.
    private static Map<String, String> same(List<Strand> strands, Choices choices) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        for (Strand strand : strands) {
            for (FoundNode node : strand.sheaf().nodes()) {
                if (choices.details().oneEach().contains(node.label())) {
                    same.put(strand.own(node), first.computeIfAbsent(node.label(), _ -> strand.own(node)));
                }
            }
        }
        return same;
    }

    /// What a network of several is called, and found by among the slots.
    static String name(Named named, Sheaf sheaf, int before) {
        boolean alone = named.harvest().sheaves().size() == 1;
        String inner = sheaf.name().isEmpty() ? Integer.toString(before + 1) : sheaf.name();
        return named.name().isEmpty() ? inner : alone ? named.name() : named.name() + " · " + inner;
    }

    private static boolean hasOwnLabels(Sheaf sheaf) {
        Set<String> labels = new HashSet<>();
        return sheaf.nodes().stream().map(FoundNode::label).allMatch(labels::add);
    }
}
