package samenspel.study.numbers.whole;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.study.numbers.WholeTopic;
import samenspel.text.Texts;

/// Measures of whole networks that are read together. The name is the message `whole.group.<word>`.
public enum MeasureGroup {
    SIZE(NetworkMeasure.PRESENT, NetworkMeasure.SILENT, NetworkMeasure.ABSENT, NetworkMeasure.KNOWN_PAIRS, NetworkMeasure.TIES,
            NetworkMeasure.MEAN_DEGREE, NetworkMeasure.ACTIVE_SHARE, NetworkMeasure.ISOLATES, NetworkMeasure.DENSITY, NetworkMeasure.DENSITY_KNOWN),
    COHESION(NetworkMeasure.LARGEST_COMPONENT, NetworkMeasure.COMPONENTS, NetworkMeasure.CUTPOINTS, NetworkMeasure.MEAN_DISTANCE, NetworkMeasure.DIAMETER,
            NetworkMeasure.TRANSITIVITY, NetworkMeasure.CONNECTEDNESS, NetworkMeasure.TIE_EFFICIENCY, NetworkMeasure.EFFICIENCY_SNA, NetworkMeasure.FRAGMENTATION,
            NetworkMeasure.DISTANCE_FRAGMENTATION),
    CONCENTRATION(NetworkMeasure.DEGREE_CENTRALISATION, NetworkMeasure.BETWEENNESS_CENTRALISATION, NetworkMeasure.CLOSENESS_CENTRALISATION,
            NetworkMeasure.CORE_FIT, NetworkMeasure.CORE_FIT_BY_ID, NetworkMeasure.CORE, NetworkMeasure.CORE_MISFITS, NetworkMeasure.CORE_CORRELATION),
    SECTORS(NetworkMeasure.ACROSS_SECTORS, NetworkMeasure.E_I_INDEX, NetworkMeasure.E_I_EXPECTED, NetworkMeasure.E_I_CHANCE,
            NetworkMeasure.SECTOR_BLOCKS),
    DIRECTION(NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.RECIPROCITY_PAIRS, NetworkMeasure.IN_DEGREE_CENTRALISATION,
            NetworkMeasure.OUT_DEGREE_CENTRALISATION, NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION, NetworkMeasure.REACH_HIERARCHY,
            NetworkMeasure.LEAST_UPPER_BOUNDEDNESS, NetworkMeasure.LUBNESS_SNA, NetworkMeasure.DYAD_CENSUS, NetworkMeasure.TRIAD_CENSUS),
    SETS(NetworkMeasure.COMMUNITIES, NetworkMeasure.MODULARITY, NetworkMeasure.LAMBDA_SETS),
    KEY_PLAYERS(NetworkMeasure.KEY_PLAYERS_REACH, NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL,
            NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION),
    STEERING(NetworkMeasure.PERCEIVED_GOVERNANCE),
    MULTIPLEX(LayersMeasure.values()),
    LIKENESS(PairMeasure.COMMON_ORGANISATIONS, PairMeasure.TIED_IN_BOTH, PairMeasure.TIED_IN_FIRST, PairMeasure.TIED_IN_SECOND,
            PairMeasure.TIED_IN_NEITHER, PairMeasure.TIES_IN_COMMON, PairMeasure.SIMPLE_MATCHING, PairMeasure.HAMMING_DISTANCE),
    CORRELATION(PairMeasure.QAP_CORRELATION, PairMeasure.QAP_SPREAD, PairMeasure.QAP_CHANCE),
    DENSER(PairMeasure.DENSITY_DIFFERENCE, PairMeasure.DENSITY_DIFFERENCE_ERROR, PairMeasure.DENSITY_DIFFERENCE_CHANCE);

    private final List<MeasureWords> measures;

    MeasureGroup(MeasureWords... measures) {
        this.measures = List.of(measures);
    }

    /// In their order.
    public List<MeasureWords> measures() {
        return measures;
    }

    /// Name of the group of a measure; empty for one of organisations.
    public static String nameOf(MeasureWords measure, Texts texts) {
        return Stream.of(values()).filter(group -> group.measures.contains(measure)).findFirst().map(group -> texts.get(group.key())).orElse("");
    }

    /// Key of the message with its name.
    public String key() {
        return "whole.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Those of a topic, in their order.
    public static List<MeasureGroup> of(WholeTopic topic) {
        return Stream.of(values()).filter(group -> switch (topic) {
            case NETWORK -> group.measures.getFirst() instanceof NetworkMeasure;
            case WAVES -> group.measures.getFirst() instanceof PairMeasure;
            case LAYERS -> !(group.measures.getFirst() instanceof NetworkMeasure);
        }).toList();
    }
}
