package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import samenspel.measure.Completions;
import samenspel.measure.MeasureWords;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// What can be measured of a whole network in one layer and wave.
///
/// The plain name is the message `measure.<id>`, what it asks `measure.<id>.asks`, and what it does not say `measure.<id>.not`.
public enum NetworkMeasure implements MeasureWords {
    /// Organisations that were in the network in the wave, whether they answered or not, n. The number of them.
    PRESENT(UnknownPairs.NOT_ASKED, HowMany::present),

    /// Organisations that were in the network and did not answer. The number of them.
    SILENT(UnknownPairs.NOT_ASKED, HowMany::silent),

    /// Organisations of the study that were not in the network in the wave. The number of them; not in n.
    ABSENT(UnknownPairs.NOT_ASKED, HowMany::absent),

    /// Possible ties that are known ÷ n(n−1), or n(n−1)/2 without direction. From 0 to 1; blind to who is silent.
    KNOWN_PAIRS(UnknownPairs.NOT_ASKED, HowMany::knownPairs),

    /// Organisations with a partner ÷ n. From 0 to 1; blind to how many partners.
    ACTIVE_SHARE(UnknownPairs.NOT_TIED, HowMany::active),

    /// Organisations without a partner. The number of them.
    ISOLATES(UnknownPairs.NOT_TIED, HowMany::isolates),

    /// Ties, m: arcs in a directed layer, edges in an undirected one. The number of them; blind to strength.
    TIES(UnknownPairs.NOT_TIED, HowMany::ties),

    /// m ÷ n(n−1), or n(n−1)/2 without direction. From 0 to 1; falls as n grows where everybody keeps as many partners.
    /// Wasserman & Faust (1994), "Social Network Analysis", chapter 4.
    DENSITY(UnknownPairs.NOT_TIED, HowMany::density),

    /// m ÷ the possible ties that are known. From 0 to 1; blind to whether the silent are like the others.
    DENSITY_KNOWN(UnknownPairs.LEFT_OUT, HowMany::densityOfKnown),

    /// Mean number of partners, in either direction. From 0 to n − 1; blind to how unequal they are.
    MEAN_DEGREE(UnknownPairs.NOT_TIED, HowMany::meanPartners),

    /// Σ(highest − number of partners) ÷ (n−1)(n−2): 1 for a star. Freeman (1979), "Centrality in social networks:
    /// conceptual clarification", Social Networks 1. Blind to who is the highest.
    DEGREE_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::partners),

    /// Σ(highest − in-degree) ÷ (n−1)²: 1 when all ties go to one. Freeman (1979); directed layers only.
    IN_DEGREE_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::incoming),

    /// Σ(highest − out-degree) ÷ (n−1)²: 1 when all ties come from one. Freeman (1979); directed layers only. Where many are
    /// silent it is also about who answered.
    OUT_DEGREE_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::outgoing),

    /// Σ(highest − betweenness) ÷ ((n−1)²(n−2)/2), betweenness by pairs on partners: 1 for a star. Freeman (1979). Has no
    /// bounds: a tie more can make it larger or smaller. Estimated as [samenspel.measure.Measures#isEstimated] says.
    BETWEENNESS_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::between),

    /// The same along the ties' directions, ÷ ((n−1)²(n−2)); directed layers only. Freeman (1979); White & Borgatti (1994),
    /// "Betweenness centrality measures for directed graphs", Social Networks 16.
    BETWEENNESS_DIRECTED_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::betweenDirected),

    /// Σ(highest − closeness) ÷ ((k−1)(k−2)/(2k−3)) among the k of the largest part, closeness (k−1) ÷ Σ steps, on
    /// partners: 1 for a star. Freeman (1979). Blind to who is outside the part; has no bounds.
    CLOSENESS_CENTRALISATION(UnknownPairs.NOT_TIED, Centralisation::closeness),

    /// 2·mutual ÷ (2·mutual + asymmetric): share of the ties whose opposite stands too (arc-based; igraph, sna
    /// "edgewise"). From 0 to 1; directed layers only. Wasserman & Faust (1994), chapter 13.
    RECIPROCITY_TIES(UnknownPairs.NOT_TIED, Dyads::answeredTies),

    /// mutual ÷ (mutual + asymmetric): share of the tied pairs tied both ways (dyad-based; UCINET, sna "dyadic.nonnull").
    /// From 0 to 1; directed layers only; never above the arc-based.
    RECIPROCITY_PAIRS(UnknownPairs.NOT_TIED, Dyads::mutualPartners),

    /// Pairs that are mutual, asymmetric, null. Holland & Leinhardt (1970); directed layers only.
    DYAD_CENSUS(UnknownPairs.NOT_TIED, Dyads::census),

    /// Sets of three by kind, sixteen of them. Holland & Leinhardt (1970), "A method for detecting structure in sociometric
    /// data", American Journal of Sociology 76; directed layers only.
    TRIAD_CENSUS(UnknownPairs.NOT_TIED, Triads::census),

    /// 3·triangles ÷ connected triples, on partners. From 0 to 1; organisations with many partners weigh most.
    /// Newman, Strogatz & Watts (2001), "Random graphs with arbitrary degree distributions", Physical Review E 64.
    TRANSITIVITY(UnknownPairs.NOT_TIED, Triads::transitivity),

    /// Parts in which everybody reaches everybody from partner to partner. The number of them, isolates each one.
    COMPONENTS(UnknownPairs.NOT_TIED, Parts::count),

    /// Organisations in the largest part ÷ n. From 0 to 1; blind to how it holds together.
    LARGEST_COMPONENT(UnknownPairs.NOT_TIED, Parts::share),

    /// The organisations without which the part they are in falls apart, one set of all of them. Blind to how large the pieces are.
    CUTPOINTS(UnknownPairs.NOT_TIED, Parts::cutpoints),

    /// Most steps between two of the largest part, from partner to partner. Never infinite; blind to the other parts. Where parts
    /// are equally large and differ, there is none, as with the others of the largest part.
    DIAMETER(UnknownPairs.NOT_TIED, Parts::diameter),

    /// Mean number of steps between two of the largest part, from partner to partner. 1 or more; blind to the other parts.
    MEAN_DISTANCE(UnknownPairs.NOT_TIED, Parts::meanDistance),

    /// Correlation of tied with core, over pairs within the [#CORE] and within the periphery. From −1 to 1. Borgatti & Everett
    /// (2000), Social Networks 21, pairs between the two ignored; the core is exact by Lip (2011). Blind to how ties run
    /// between core and periphery. Another core, with more misfits, may have a larger one: [#CORE_CORRELATION].
    CORE_FIT(UnknownPairs.NOT_TIED, Core::fit),
    /// As [#CORE_FIT], of the smallest core with the fewest misfits that takes of equals the first ids, as other programs do.
    CORE_FIT_BY_ID(UnknownPairs.NOT_TIED, Core::fitById),

    /// The organisations of the core with the fewest misfits. Where several have as few it is the smallest that has a
    /// correlation, of those the one with the largest; who can be exchanged then is said.
    CORE(UnknownPairs.NOT_TIED, Core::members),

    /// Pairs in the core without a tie and pairs in the periphery with one. The number of them.
    CORE_MISFITS(UnknownPairs.NOT_TIED, Core::misfits),

    /// The largest correlation of any core, as in [#CORE_FIT], that a seeded search found. From 0 to 1; there may be a larger.
    CORE_CORRELATION(UnknownPairs.NOT_TIED, LargestCorrelation::found),

    /// Partnerships across sectors ÷ all of them. From 0 to 1; blind to how large sectors are.
    ACROSS_SECTORS(UnknownPairs.NOT_TIED, SectorMixing::across),

    /// (external − internal) ÷ (external + internal): partnerships across and within sectors. From −1 (all within) to 1 (all
    /// across). Krackhardt & Stern (1988), "Informal networks and organizational crises", Social Psychology Quarterly 51.
    /// Blind to how large sectors are: read it beside [#E_I_EXPECTED].
    E_I_INDEX(UnknownPairs.NOT_TIED, SectorMixing::index),

    /// The E-I index if all were tied with all, by the sizes of the sectors alone. From −1 to 1.
    E_I_EXPECTED(UnknownPairs.NOT_ASKED, SectorMixing::expected),

    /// Share of 5,000 ways to deal the sectors out anew, seeded, whose E-I index is as far from the expected as this one or
    /// farther, in either direction; this one counts as a way. From 1/5,001 to 1. Krackhardt & Stern (1988).
    E_I_CHANCE(UnknownPairs.NOT_TIED, SectorMixing::chance),

    /// Ties from each sector to each ÷ the possible ones. Densities from 0 to 1; where ties have no direction each two
    /// sectors once. Blind to the sectors' own sizes: a density of few possible ties says little.
    SECTOR_BLOCKS(UnknownPairs.NOT_TIED, SectorMixing::blocks),

    /// Pairs that reach each other, without direction ÷ all pairs. From 0 to 1. Krackhardt (1994), "Graph theoretical
    /// dimensions of informal organizations".
    CONNECTEDNESS(UnknownPairs.NOT_TIED, Krackhardt::connectedness),

    /// Of the pairs of which one reaches the other along directions, the share that does not reach back. From 0 to 1; 0
    /// without direction. Krackhardt (1994), as R's sna.
    REACH_HIERARCHY(UnknownPairs.NOT_TIED, Krackhardt::hierarchy),

    /// 1 − ties beyond those that hold each part together ÷ the most there can be beyond them. From 0 to 1. Krackhardt (1994).
    TIE_EFFICIENCY(UnknownPairs.NOT_TIED, Krackhardt::efficiency),

    /// The same with an undirected tie as two arcs, as R's sna computes it: below 1 for a tree.
    EFFICIENCY_SNA(UnknownPairs.NOT_TIED, Krackhardt::efficiencyOfArcs),

    /// 1 − pairs without a least upper bound ÷ the most there can be. From 0 to 1; 1 without direction. Krackhardt (1994).
    LEAST_UPPER_BOUNDEDNESS(UnknownPairs.NOT_TIED, Krackhardt::leastUpperBounds),

    /// The same with an upper bound that reaches all others: what R's sna 2.7 computes as `lubness`, though its manual describes
    /// the least. The two differ where ties run to one from several who do not reach each other.
    LUBNESS_SNA(UnknownPairs.NOT_TIED, Krackhardt::topmostUpperBounds),

    /// Groups with more partnerships within than chance would give: the parting of largest [#MODULARITY] in up to 200 seeded
    /// runs of Leiden, largest group first. Traag, Waltman & van Eck (2019), "From Louvain to Leiden", Scientific Reports 9.
    /// Blind to small groups in large networks (Fortunato & Barthélemy 2007); the best there is may be slightly better.
    COMMUNITIES(UnknownPairs.NOT_TIED, Communities::groups),

    /// Q of the communities: Σ (ties within ÷ m − (Σ partners ÷ 2m)²), on partners. From 0 to below 1. Newman & Girvan (2004),
    /// "Finding and evaluating community structure in networks", Physical Review E 69.
    MODULARITY(UnknownPairs.NOT_TIED, Communities::modularity),

    /// For each λ the largest sets in which any two stay tied through others until at least λ partnerships are gone. Borgatti,
    /// Everett & Shirey (1990), "LS sets, lambda sets and other cohesive subsets", Social Networks 12. Blind to distance.
    LAMBDA_SETS(UnknownPairs.NOT_TIED, LambdaSets::sets),

    /// 1 − [#CONNECTEDNESS]. From 0 to 1. Borgatti (2006), "Identifying sets of key players in a social network",
    /// Computational & Mathematical Organization Theory 12.
    FRAGMENTATION(UnknownPairs.NOT_TIED, KeyPlayers::fragmentation),

    /// 1 − Σ 1/steps ÷ n(n−1) over all pairs, 0 where there is no way. From 0 to 1. Borgatti (2006).
    DISTANCE_FRAGMENTATION(UnknownPairs.NOT_TIED, KeyPlayers::distanceFragmentation),

    /// The two organisations with the largest [#KEY_PLAYERS_REACH_SHARE]; of several pairs who is in all and who in some. Borgatti (2006), KPP-Pos
    /// by distance-weighted reach; all pairs are tried.
    KEY_PLAYERS_REACH(UnknownPairs.NOT_TIED, KeyPlayers::reach),

    /// Σ 1/steps from the nearer of the two to each, themselves as 1, ÷ n. From 0 to 1. Borgatti (2006).
    KEY_PLAYERS_REACH_SHARE(UnknownPairs.NOT_TIED, KeyPlayers::reachShare),

    /// The two organisations without which the rest has the largest [#FRAGMENTATION]; of several pairs who is in all and who in some. Borgatti
    /// (2006), KPP-Neg; all pairs of the 25 with most partners are tried. Undefined when it makes no difference which two.
    KEY_PLAYERS_REMOVAL(UnknownPairs.NOT_TIED, KeyPlayers::removal),

    /// The fragmentation of the rest without them. From 0 to 1. Borgatti (2006).
    KEY_PLAYERS_REMOVAL_FRAGMENTATION(UnknownPairs.NOT_TIED, KeyPlayers::removalFragmentation),

    /// How many of the organisations that said so see their network steered in which way. Provan & Kenis (2008), "Modes of
    /// network governance". Blind to whether they are right.
    PERCEIVED_GOVERNANCE(UnknownPairs.NOT_ASKED, HowMany::perceivedForms);

    private final UnknownPairs unknown;
    private final Function<LayerInWave, NetworkValue> formula;

    NetworkMeasure(UnknownPairs unknown, Function<LayerInWave, NetworkValue> formula) {
        this.unknown = unknown;
        this.formula = formula;
    }

    public NetworkValue of(Network network, Layer layer, WaveId wave) {
        return of(new LayerInWave(network, layer, wave));
    }

    NetworkValue of(LayerInWave in) {
        NetworkValue value = formula.apply(in);
        NetworkValue known = in.inDoubt() ? value.orUnknown(Completions.some(in.known()).map(completed -> formula.apply(in.with(completed)))) : value;
        return known.reading() instanceof NetworkValue.Undefined(NetworkValue.Why why) && why != NetworkValue.Why.UNKNOWN && why != NetworkValue.Why.EQUAL_PARTS
                ? NetworkValue.undefined(why) : known;
    }

    /// What it makes of unknown pairs.
    public UnknownPairs unknownPairs() {
        return unknown;
    }

    public static Optional<NetworkMeasure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }
}
