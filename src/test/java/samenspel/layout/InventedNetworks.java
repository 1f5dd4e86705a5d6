package samenspel.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import samenspel.layout.solve.SeededRandom;
import samenspel.network.Answer;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;

/// Networks for tests: invented, seeded, shaped like networks around children's services. Groups of
/// organisations work together more than others do, a few hubs work with everybody, and about half of
/// the ties of the first wave are gone in the second.
public final class InventedNetworks {
    public static final List<LayerId> REPORTED = List.of(new LayerId("content"), new LayerId("administrative"), new LayerId("referral"));
    private static final List<WaveId> WAVES = List.of(new WaveId("2018"), new WaveId("2019"));
    private static final Name NAME = Name.of("invented");

    private InventedNetworks() {
    }

    /// Organisation `o000` and on; the first `hubs` of them are hubs, the others stand in groups in turn.
    ///
    /// @param density share of the pairs tied in any layer of one wave, about
    public static Network clustered(int n, int groups, int hubs, double density, long seed) {
        SeededRandom random = new SeededRandom(seed);
        TreeMap<Pair, Double> firmness = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                firmness.put(new Pair(id(i), id(j)), chance(i, j, groups, hubs) * density);
            }
        }
        SequencedMap<WaveId, Fieldwork> work = new LinkedHashMap<>();
        Map<LayerId, SequencedMap<Pair, Answer>> first = reports(firmness, random, Map.of());
        work.put(WAVES.getFirst(), fieldwork(first));
        work.put(WAVES.getLast(), fieldwork(reports(firmness, random, first)));
        return network(n, groups, hubs, work);
    }

    /// Reported by the first about the second, in layer `content` and both waves.
    public static Network tied(int n, int... ends) {
        SequencedMap<Pair, Answer> content = new LinkedHashMap<>();
        for (int e = 0; e < ends.length; e += 2) {
            content.put(new Pair(id(ends[e]), id(ends[e + 1])), new Answer.Tied(1));
        }
        SequencedMap<WaveId, Fieldwork> work = new LinkedHashMap<>();
        WAVES.forEach(wave -> work.put(wave, fieldwork(Map.of(REPORTED.getFirst(), content))));
        return network(n, 3, 0, work);
    }

    public static OrganisationId id(int i) {
        return new OrganisationId("o%03d".formatted(i));
    }

    /// The same network in which everybody has another id; the order of ids is another, too.
    public static Network renamed(Network network, UnaryOperator<OrganisationId> name) {
        SequencedMap<WaveId, Fieldwork> work = new LinkedHashMap<>();
        network.fieldwork().forEach((wave, before) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new TreeMap<>();
            before.reports().forEach((layer, pairs) -> {
                SequencedMap<Pair, Answer> named = new LinkedHashMap<>();
                pairs.forEach((pair, answer) -> named.put(new Pair(name.apply(pair.from()), name.apply(pair.to())), answer));
                reports.put(layer, named);
            });
            work.put(wave, fieldwork(reports));
        });
        List<Organisation> organisations = network.organisations().stream().map(o -> new Organisation(
                name.apply(o.id()), o.name(), o.shortName(), o.sector(), o.subSector(), o.access(), o.level(), o.task())).toList();
        return new Network(network.profile(), network.frequencies(), network.sectors(), organisations, network.waves(), network.layers(), work);
    }

    static int group(int i, int groups) {
        return i % groups;
    }

    private static double chance(int i, int j, int groups, int hubs) {
        boolean hub = i < hubs;
        if (hub) {
            return 2.2;
        }
        int apart = Math.abs(group(i, groups) - group(j, groups));
        return apart == 0 ? 3.0 : apart == 1 || apart == groups - 1 ? 0.9 : 0.55;
    }

    /// A pair that works together reports so in each layer and direction by chance; a pair that did so
    /// in the former wave goes on in half of the cases.
    private static Map<LayerId, SequencedMap<Pair, Answer>> reports(
            Map<Pair, Double> firmness, SeededRandom random, Map<LayerId, SequencedMap<Pair, Answer>> former) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new TreeMap<>();
        REPORTED.forEach(layer -> reports.put(layer, new LinkedHashMap<>()));
        firmness.forEach((pair, chance) -> {
            boolean before = former.values().stream().anyMatch(m -> m.containsKey(pair) || m.containsKey(pair.reversed()));
            double goesOn = before ? Math.min(0.9, 0.3 + chance / 2) : former.isEmpty() ? chance : chance * 0.6;
            if (unit(random) < Math.min(0.95, goesOn)) {
                report(reports, pair, random, chance > 0.4 ? 0.75 : 0.35);
            }
        });
        return reports;
    }

    private static void report(Map<LayerId, SequencedMap<Pair, Answer>> reports, Pair pair, SeededRandom random, double share) {
        for (SequencedMap<Pair, Answer> layer : reports.values()) {
            if (unit(random) < share) {
                layer.put(pair, new Answer.Tied(1 + random.below(4)));
            }
            if (unit(random) < share) {
                layer.put(pair.reversed(), new Answer.Tied(1 + random.below(4)));
            }
        }
    }

    private static double unit(SeededRandom random) {
        return (random.centred() + 1) / 2;
    }

    private static Fieldwork fieldwork(Map<LayerId, SequencedMap<Pair, Answer>> reports) {
        return new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), reports);
    }

    private static Network network(int n, int groups, int hubs, SequencedMap<WaveId, Fieldwork> work) {
        List<Organisation> organisations = new ArrayList<>();
        TreeSet<SectorId> sectors = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            SectorId sector = new SectorId(i < hubs ? "hub" : "s%02d".formatted(group(i, groups)));
            sectors.add(sector);
            organisations.add(new Organisation(id(i), "Organisation " + i, "O" + i, sector, "",
                    AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE));
        }
        Profile profile = new Profile(NAME, MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, true);
        return new Network(profile, List.of(), sectors.stream().map(s -> new Sector(s, s.value(), NAME)).toList(),
                organisations, WAVES.stream().map(w -> new Wave(w, NAME, java.util.Optional.empty(), java.util.Optional.empty())).toList(),
                layers(), work);
    }

    private static List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        REPORTED.forEach(id -> layers.add(new ReportedLayer(id, NAME, TieRule.SENDER)));
        layers.add(new DerivedLayer(new LayerId("basic"), NAME,
                new DerivationRule.EnoughLayers(List.of(REPORTED.getFirst(), REPORTED.getLast()), 0, TieRule.EITHER, 1)));
        layers.add(new DerivedLayer(new LayerId("strong"), NAME, new DerivationRule.EnoughLayers(REPORTED, 2, TieRule.BOTH, 2)));
        return layers;
    }
}
