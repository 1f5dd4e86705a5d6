package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import samenspel.measure.NumberRange;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveId;

/// Finds what a filter with conditions on ties leaves of what is seen.
final class FilteredTies {
    private final Seen seen;
    private final Filter filter;
    private final TieConditions asked;
    private final Network network;
    private final List<Layer> reported;
    private final Map<OrganisationId, Organisation> shown = new HashMap<>();
    private final Set<OrganisationId> meeting = new HashSet<>();
    private final Known known;

    /// Lines and tied pairs of one network through one lens, worked out once for all filters that follow from each other. May be used from several threads.
    static final class Known {
        private final Network network;
        private final Lens lens;
        private final Map<LayerId, List<DrawnTie>> lines = new ConcurrentHashMap<>();
        private final Map<LayerId, Map<Pair, Meeting>> tied = new ConcurrentHashMap<>();

        Known(Network network, Lens lens) {
            this.network = network;
            this.lens = lens;
        }

        /// Networks are compared by identity: equal ones are rare and comparing them is costly.
        boolean isOf(Network other, Lens otherLens) {
            return network == other && lens.equals(otherLens);
        }

        List<DrawnTie> lines(Layer layer) {
            return lines.computeIfAbsent(layer.id(), _ -> TieLines.of(network, layer, lens));
        }

        /// Whether a pair is tied in a layer in either direction, of a change in either wave.
        Meeting tied(LayerId layer, Pair pair) {
            return tied.computeIfAbsent(layer, _ -> new ConcurrentHashMap<>()).computeIfAbsent(pair.unordered(), one -> network.layer(layer).map(asked -> asked(asked, one)).orElse(Meeting.NO));
        }

        private Meeting asked(Layer layer, Pair pair) {
            Meeting best = Meeting.NO;
            for (WaveId wave : MeasureConditions.waves(lens)) {
                best = best.better(Meeting.of(network.tie(layer, wave, pair)));
                best = !layer.directed() || best == Meeting.YES ? best : best.better(Meeting.of(network.tie(layer, wave, pair.reversed())));
            }
            return best;
        }
    }

    FilteredTies(Seen seen, Network network, Known known) {
        this.known = known;
        this.seen = seen;
        this.filter = seen.filter();
        this.asked = filter.ties();
        this.network = network;
        this.reported = network.layers().stream().filter(ReportedLayer.class::isInstance).toList();
        network.organisations().stream().filter(one -> seen.rowsShow(network, one)).forEach(one -> {
            shown.put(one.id(), one);
            if (filter.conditions().leaves(one.id(), seen, network)) {
                meeting.add(one.id());
            }
        });
    }

    FilterOutcome outcome() {
        List<DrawnTie> left = new ArrayList<>();
        List<DrawnTie> open = new ArrayList<>();
        List<DrawnTie> maybe = new ArrayList<>();
        candidates().forEach(line -> {
            boolean counted = isCounted(line);
            boolean unsure = meeting(line) == Meeting.UNKNOWN;
            if (counted) {
                left.add(line);
            }
            if (unsure) {
                (counted ? open : maybe).add(line);
            }
        });
        Set<OrganisationId> near = near(left);
        List.of(left, open, maybe).forEach(lines -> lines.removeIf(line -> !isNear(line.pair(), near)));
        return new FilterOutcome(organisations(left), Set.copyOf(left), maybe.size(), open.size());
    }

    /// Of the layers shown, the lines that no row of the legend hides and whose ends meet the conditions on organisations.
    private Stream<DrawnTie> candidates() {
        return seen.layersOf(network).stream().flatMap(layer -> known.lines(layer).stream())
                .filter(line -> shown.containsKey(line.pair().from()) && shown.containsKey(line.pair().to()))
                .filter(line -> line.fate().map(filter::shows).orElse(true)).filter(this::hasEnds);
    }

    private boolean hasEnds(DrawnTie line) {
        boolean from = meeting.contains(line.pair().from());
        boolean to = meeting.contains(line.pair().to());
        return asked.ends() == TieConditions.Ends.BOTH ? from && to : from || to;
    }

    /// Whether a line meets the conditions by the ties that are known.
    private boolean isCounted(DrawnTie line) {
        TieTraits traits = asked.traits();
        boolean layers = asked.layers().of(layer -> tied(layer, line.pair()) == Meeting.YES ? Meeting.YES : Meeting.NO) == Meeting.YES;
        return layers && isKnown(line) && traits.direction().of(line, Answer.NOT_TIED) == Meeting.YES && (isAny(traits.layers()) || traits.layers().holds(tiedIn(line.pair(), Meeting.YES)));
    }

    /// The same with what others may have answered.
    private Meeting meeting(DrawnTie line) {
        TieTraits traits = asked.traits();
        if (!isKnown(line)) {
            return Meeting.NO;
        }
        Meeting layers = asked.layers().of(layer -> tied(layer, line.pair()));
        Meeting direction = traits.direction() == TieDirection.ANY ? Meeting.YES : traits.direction().of(line, back(line));
        return layers.worse(direction).worse(isAny(traits.layers()) ? Meeting.YES : Meeting.of(inLayers(line.pair()), traits.layers()));
    }

    /// Whether a line meets what no answer of others could change.
    private boolean isKnown(DrawnTie line) {
        TieTraits traits = asked.traits();
        boolean between = traits.between().isEmpty() || traits.between().contains(SectorPair.of(shown(line.pair().from()), shown(line.pair().to())));
        return between && traits.strength().holds(line.strongest());
    }

    private Organisation shown(OrganisationId id) {
        return Objects.requireNonNull(shown.get(id));
    }

    private static boolean isAny(NumberRange range) {
        return range.equals(NumberRange.ALL);
    }

    private NumberRange inLayers(Pair pair) {
        long known = tiedIn(pair, Meeting.YES);
        return new NumberRange(known, known + tiedIn(pair, Meeting.UNKNOWN));
    }

    private long tiedIn(Pair pair, Meeting how) {
        return reported.stream().filter(layer -> tied(layer.id(), pair) == how).count();
    }

    /// What is known of the tie the other way in the wave shown, of a change in the later one.
    private Answer back(DrawnTie line) {
        return network.layer(line.layer()).map(layer -> network.tie(layer, seen.lens().wave(), line.pair().reversed())).orElse(Answer.NOT_TIED);
    }

    private Meeting tied(LayerId layer, Pair pair) {
        return known.tied(layer, pair);
    }

    /// Who is within reach of whom the picture is to be about, over lines that are left.
    private Set<OrganisationId> near(List<DrawnTie> lines) {
        Set<OrganisationId> near = new HashSet<>();
        asked.around().ifPresent(around -> {
            near.addAll(around.of());
            for (int step = 0; step < around.reach().steps(); step++) {
                Set<OrganisationId> reached = Set.copyOf(near);
                lines.forEach(line -> {
                    if (reached.contains(line.pair().from()) || reached.contains(line.pair().to())) {
                        near.add(line.pair().from());
                        near.add(line.pair().to());
                    }
                });
            }
        });
        return near;
    }

    private boolean isNear(Pair pair, Set<OrganisationId> near) {
        return asked.around().map(around -> around.reach() == Around.Reach.TIES ? around.touches(pair) : near.contains(pair.from()) && near.contains(pair.to())).orElse(true);
    }

    /// The ends of what is left; besides, who meets the conditions where nothing is asked of ties themselves, and whom the picture is to be about.
    private Set<OrganisationId> organisations(List<DrawnTie> left) {
        Set<OrganisationId> organisations = new HashSet<>();
        left.forEach(line -> {
            organisations.add(line.pair().from());
            organisations.add(line.pair().to());
        });
        if (asked.isOfEndsOnly()) {
            organisations.addAll(meeting);
        }
        asked.around().ifPresent(around -> around.of().stream().filter(shown::containsKey).forEach(organisations::add));
        return organisations;
    }
}
