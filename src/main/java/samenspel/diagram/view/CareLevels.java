package samenspel.diagram.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.kind.CareLevel;

/// How many organisations of networks are at each level of care, sector by sector. Everybody on the list counts, of whatever wave.
///
/// @param levels from specialist care to basic services; those at which nobody is are left out
/// @param all    organisations of each network
public record CareLevels(List<Level> levels, List<Integer> all) {
    public CareLevels {
        levels = List.copyOf(levels);
        all = List.copyOf(all);
    }

    /// One level.
    ///
    /// @param counts of each network
    public record Level(CareLevel level, List<InSector> sectors, List<Integer> counts) {
        public Level {
            sectors = List.copyOf(sectors);
            counts = List.copyOf(counts);
        }
    }

    /// The organisations of a sector at a level.
    ///
    /// @param counts of each network
    /// @param part   whether others of the sector are at another level
    public record InSector(Sector sector, List<Integer> counts, boolean part) {
        public InSector {
            counts = List.copyOf(counts);
        }
    }

    static CareLevels of(List<Network> networks) {
        return new CareLevels(Arrays.stream(CareLevel.values()).map(level -> level(networks, level)).filter(level -> !level.sectors.isEmpty()).toList(),
                networks.stream().map(one -> one.organisations().size()).toList());
    }

    private static Level level(List<Network> networks, CareLevel level) {
        List<Sector> sectors = networks.stream().flatMap(one -> one.sectors().stream()).collect(Collectors.toMap(Sector::id, one -> one, (first, _) -> first, java.util.LinkedHashMap::new))
                .values().stream().toList();
        List<InSector> rows = sectors.stream().filter(sector -> networks.stream().anyMatch(one -> members(one, sector).anyMatch(member -> member.level() == level)))
                .map(sector -> new InSector(sector, networks.stream().map(one -> (int) members(one, sector).filter(member -> member.level() == level).count()).toList(),
                        networks.stream().anyMatch(one -> members(one, sector).anyMatch(member -> member.level() != level)))).toList();
        return new Level(level, rows, networks.stream().map(one -> (int) one.organisations().stream().filter(member -> member.level() == level).count()).toList());
    }

    private static Stream<Organisation> members(Network network, Sector sector) {
        return network.organisations().stream().filter(one -> one.sector().equals(sector.id()));
    }

    /// The share of a network's organisations that are at a level.
    double share(Level level, int network) {
        return (double) level.counts().get(network) / all.get(network);
    }

    /// The least share, over the networks, of organisations that are not in specialist care.
    double leastBefore() {
        Level specialist = levels.getFirst();
        return java.util.stream.IntStream.range(0, all.size()).mapToDouble(at -> specialist.level() == CareLevel.SPECIALIST ? 1 - share(specialist, at) : 1).min().orElse(0);
    }
}
