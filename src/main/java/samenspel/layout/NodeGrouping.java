package samenspel.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import samenspel.layout.arrange.GroupedNodes;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.CareLevel;

/// Groups the organisations of a network as an arrangement asks.
final class NodeGrouping {
    private final List<Organisation> members;
    private final Subgraph part;

    private NodeGrouping(List<Organisation> members, Subgraph part) {
        this.members = members;
        this.part = part;
    }

    /// @param tied those of the graph's nodes that are placed
    static GroupedNodes of(Network network, TieGraph graph, Subgraph tied, Arrangement arrangement) {
        Map<OrganisationId, Organisation> byId = new HashMap<>();
        network.organisations().forEach(organisation -> byId.put(organisation.id(), organisation));
        List<Organisation> members = Arrays.stream(tied.members()).mapToObj(i -> byId.get(graph.ids().get(i))).toList();
        return new NodeGrouping(members, tied).grouped(network, arrangement);
    }

    private GroupedNodes grouped(Network network, Arrangement arrangement) {
        List<SectorId> sectors = network.sectors().stream().map(Sector::id).toList();
        return arrangement instanceof Arrangement.Levels
                ? grouped(List.of(CareLevel.values()), Organisation::level, level -> word((CareLevel) level), partners())
                : grouped(sectors, Organisation::sector, Object::toString,
                        arrangement.counted().isAll() ? partners() : partners(network, arrangement.counted()));
    }

    static String word(CareLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> GroupedNodes grouped(List<T> groups, Function<Organisation, T> of, Function<Object, String> word, int[] partners) {
        Map<T, Integer> number = new HashMap<>();
        groups.forEach(group -> number.put(group, number.size()));
        boolean[] access = new boolean[members.size()];
        for (int i = 0; i < access.length; i++) {
            access[i] = members.get(i).givesAccess();
        }
        return new GroupedNodes(part, members.stream().mapToInt(member -> number.get(of.apply(member))).toArray(),
                groups.stream().map(word).toArray(String[]::new), partners, access);
    }

    /// With whom each is tied in any layer or wave.
    private int[] partners() {
        int[] partners = new int[part.n()];
        Arrays.stream(part.ends()).forEach(end -> partners[end]++);
        return partners;
    }

    private int[] partners(Network network, CountedTies counted) {
        Map<OrganisationId, Integer> partners = counted.partners(network);
        return members.stream().mapToInt(member -> partners.getOrDefault(member.id(), 0)).toArray();
    }
}
