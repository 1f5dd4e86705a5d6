package samenspel.diagram.view.integration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ScenarioOutcome;

/// Where everybody stands: teams in the middle, the core round them, the others on the rim, sector by sector.
///
/// @param angles  of core and others
/// @param sectors angle of the middle of each sector's wedge
/// @param points  from the middle, the rim at 1
record IntegrationPlaces(SequencedMap<OrganisationId, Double> angles, SequencedMap<Sector, Double> sectors, SequencedMap<OrganisationId, Point> points) {
    static final double CORE = 0.58;
    private static final double TEAMS = 0.16;
    private static final double TURN = 2 * StrictMath.PI;
    /// Over the top, so that the words there have room.
    private static final double START = -StrictMath.PI / 2;
    private static final int ROUNDS = 60;
    /// Above so many the rim is two circles.
    private static final int ONE_RIM = 160;
    private static final double INNER_RIM = 0.93;

    /// Places of a wedge on the rim.
    private record Wedge(Sector sector, double from, double width) {
        double at(double share) {
            return from + share * width;
        }
    }

    static IntegrationPlaces of(Network network, ScenarioOutcome outcome) {
        List<Wedge> wedges = wedges(network, outcome);
        SequencedMap<OrganisationId, Double> core = core(wedges, network, outcome);
        SequencedMap<OrganisationId, Double> angles = new TreeMap<>(core);
        SequencedMap<OrganisationId, Point> points = new LinkedHashMap<>();
        core.forEach((id, angle) -> points.put(id, at(angle, CORE)));
        Map<OrganisationId, Double> towards = towards(core, outcome);
        boolean two = outcome.count(IntegrationRole.PERIPHERY) > ONE_RIM;
        for (Wedge wedge : wedges) {
            List<OrganisationId> members = members(network, outcome, wedge.sector, IntegrationRole.PERIPHERY).stream()
                    .sorted(Comparator.comparingDouble((OrganisationId id) -> turned(towards.getOrDefault(id, wedge.at(0.5)), wedge.at(0.5))).thenComparing(id -> id)).toList();
            for (int at = 0; at < members.size(); at++) {
                double angle = wedge.at((at + 0.5) / members.size());
                angles.put(members.get(at), angle);
                points.put(members.get(at), at(angle, two && at % 2 == 1 ? INNER_RIM : 1));
            }
        }
        teams(outcome).forEach(points::put);
        SequencedMap<Sector, Double> sectors = new LinkedHashMap<>();
        wedges.forEach(wedge -> sectors.put(wedge.sector, wedge.at(0.5)));
        return new IntegrationPlaces(angles, sectors, points);
    }

    private static Point at(double angle, double radius) {
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    private static List<OrganisationId> members(Network network, ScenarioOutcome outcome, Sector sector, IntegrationRole role) {
        return network.organisations().stream().filter(one -> one.sector().equals(sector.id()) && outcome.roles().get(one.id()) == role).map(Organisation::id).sorted().toList();
    }

    /// As wide as there are organisations on the rim, with a gap of one between sectors.
    private static List<Wedge> wedges(Network network, ScenarioOutcome outcome) {
        SequencedMap<Sector, Integer> sizes = new LinkedHashMap<>();
        for (Sector sector : network.sectors()) {
            int rim = members(network, outcome, sector, IntegrationRole.PERIPHERY).size();
            int core = members(network, outcome, sector, IntegrationRole.CORE).size();
            if (rim + core > 0) {
                sizes.put(sector, Math.max(rim, 1));
            }
        }
        double each = TURN / Math.max(1, sizes.values().stream().mapToInt(size -> size).sum() + sizes.size());
        List<Wedge> wedges = new ArrayList<>();
        double angle = START + each / 2;
        for (Map.Entry<Sector, Integer> one : sizes.entrySet()) {
            wedges.add(new Wedge(one.getKey(), angle, one.getValue() * each));
            angle += (one.getValue() + 1) * each;
        }
        return wedges;
    }

    /// In the wedge of the own sector, those too near pushed apart.
    private static SequencedMap<OrganisationId, Double> core(List<Wedge> wedges, Network network, ScenarioOutcome outcome) {
        SequencedMap<OrganisationId, Double> core = new LinkedHashMap<>();
        for (Wedge wedge : wedges) {
            List<OrganisationId> members = members(network, outcome, wedge.sector, IntegrationRole.CORE);
            for (int at = 0; at < members.size(); at++) {
                core.put(members.get(at), wedge.at((at + 0.5) / members.size()));
            }
        }
        List<OrganisationId> order = List.copyOf(core.sequencedKeySet());
        double[] angles = core.values().stream().mapToDouble(angle -> angle).toArray();
        double gap = Math.min(0.34, 0.96 * TURN / Math.max(1, angles.length));
        for (int round = 0; round < ROUNDS && angles.length > 1; round++) {
            pushApart(angles, gap);
        }
        for (int at = 0; at < angles.length; at++) {
            core.put(order.get(at), angles[at]);
        }
        return core;
    }

    private static void pushApart(double[] angles, double gap) {
        for (int at = 0; at < angles.length; at++) {
            int next = (at + 1) % angles.length;
            double missing = gap - (angles[next] - angles[at] + (next == 0 ? TURN : 0));
            if (missing > 0) {
                angles[at] -= missing / 2;
                angles[next] += missing / 2;
            }
        }
    }

    /// Of each of the others the angle of the nearest of the core that it has a tie with.
    private static Map<OrganisationId, Double> towards(Map<OrganisationId, Double> core, ScenarioOutcome outcome) {
        Map<OrganisationId, Double> towards = new HashMap<>();
        for (PlannedTie tie : outcome.ties()) {
            Double angle = core.get(tie.inner());
            if (angle != null && tie.outerRole() == IntegrationRole.PERIPHERY && tie.what() != PlannedTie.What.LET_GO) {
                towards.putIfAbsent(tie.outer(), angle);
            }
        }
        return towards;
    }

    /// How far an angle is from another, the shorter way round.
    private static double turned(double angle, double from) {
        return StrictMath.IEEEremainder(angle - from, TURN);
    }

    private static SequencedMap<OrganisationId, Point> teams(ScenarioOutcome outcome) {
        List<OrganisationId> teams = outcome.roles().entrySet().stream().filter(one -> one.getValue() == IntegrationRole.TEAM).map(Map.Entry::getKey).toList();
        SequencedMap<OrganisationId, Point> points = new LinkedHashMap<>();
        for (int at = 0; at < teams.size(); at++) {
            points.put(teams.get(at), at(START + at * TURN / teams.size(), teams.size() == 1 ? 0 : TEAMS + 0.012 * teams.size()));
        }
        return points;
    }
}
