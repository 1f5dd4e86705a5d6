package samenspel.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What can be measured of one organisation in one layer and wave, or between two waves; in order of the questions.
///
/// The plain name is the message `measure.<id>`, what it asks `measure.<id>.asks`, and what it does not say `measure.<id>.not`.
/// None knows of ties that are unknown: they are treated as if they were not there, silent organisations count in n.
public enum Measure implements OrganisationMeasure {
    /// Number of partners: organisations it has a tie with in either direction.
    /// Freeman (1979), "Centrality in social networks: conceptual clarification", Social Networks 1.
    DEGREE(Question.HOW_MANY),

    /// Number of organisations with a tie to it; the degree where ties have no direction.
    /// Wasserman & Faust (1994), "Social Network Analysis", chapter 5.
    IN_DEGREE(Question.HOW_MANY),

    /// Number of organisations it has a tie to; the degree where ties have no direction.
    /// Wasserman & Faust (1994), "Social Network Analysis", chapter 5.
    OUT_DEGREE(Question.HOW_MANY),

    /// Sum of the strengths of its ties; in both directions where they have one. Blind to whether they are many or strong.
    /// Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004), "The architecture of complex weighted networks", PNAS 101.
    STRENGTH(Question.HOW_MANY),

    /// Sum of the strengths of the ties to it; the strength where ties have no direction. Source as [#STRENGTH].
    IN_STRENGTH(Question.HOW_MANY),

    /// Sum of the strengths of its ties to others; the strength where ties have no direction. Source as [#STRENGTH].
    OUT_STRENGTH(Question.HOW_MANY),

    /// How often it lies between others: Σ σ(s,t|v) ÷ σ(s,t) over all pairs s, t of other organisations,
    /// ÷ (n−1)(n−2)/2, the number of such pairs. σ(s,t) is the number of shortest paths between s and t,
    /// σ(s,t|v) of those through v. From 0 to 1; 0 when there are fewer than three organisations.
    /// On partners, without direction. Freeman (1977), "A set of measures of centrality based on
    /// betweenness", Sociometry 40; computed as Brandes (2001), "A faster algorithm for betweenness
    /// centrality", in O(n·ties).
    /// Estimated for more than 5,000 organisations, see [Measures#isEstimated].
    BETWEENNESS(Question.BETWEEN),

    /// The same along the direction of ties: over ordered pairs s, t, ÷ (n−1)(n−2). Blind to paths that others
    /// could take back.
    BETWEENNESS_DIRECTED(Question.BETWEEN),

    /// The same where a tie is as long as 1 ÷ its strength, along its direction where it has one; ÷ (n−1)(n−2).
    /// Supposes that a tie twice as strong is half as long. Brandes (2001) with Dijkstra's search.
    BETWEENNESS_WEIGHTED(Question.BETWEEN),

    /// 1 where without it some of its partners could not reach each other any more, else 0. On partners.
    /// Blind to how many would be cut off. Hopcroft & Tarjan (1973), "Efficient algorithms for graph manipulation",
    /// Communications of the ACM 16.
    CUTPOINT(Question.BETWEEN),

    /// How near the others are: Σ 1 ÷ d(v,u) over all others u, ÷ (n−1). d is the number of steps from
    /// partner to partner; who cannot be reached adds 0. From 0 to 1; 0 for a single organisation.
    /// On partners, without direction. Marchiori & Latora (2000), "Harmony in the small-world",
    /// Physica A 285; preferred to Freeman's closeness, which is 0 for all as soon as one stands alone.
    CLOSENESS(Question.HOW_NEAR),

    /// The same over steps from the others to it along the direction of ties.
    IN_CLOSENESS(Question.HOW_NEAR),

    /// The same over steps from it to the others along the direction of ties.
    OUT_CLOSENESS(Question.HOW_NEAR),

    /// r ÷ (n−1) × r ÷ Σ d(v,u) over the r others u it reaches. From 0 (it reaches nobody) to 1; on partners.
    /// Freeman's closeness within a part, times the share of the others in that part. Blind to whether few are
    /// near or many are far. Wasserman & Faust (1994), "Social Network Analysis", chapter 5.
    WASSERMAN_FAUST(Question.HOW_NEAR),

    /// Its part in the eigenvector of the largest eigenvalue of the partners' matrix, of length 1: proportional to the sum of
    /// those of its partners. From 0 to 1; 0 outside the part of the network with that eigenvalue. Where
    /// several parts share it, each has it. Bonacich (1972), "Factoring and weighting approaches to status scores and clique
    /// identification", Journal of Mathematical Sociology 2.
    EIGENVECTOR(Question.TO_WHOM),

    /// How often it is visited by who follows ties in their direction, and with a chance of 0.15, or where none
    /// leads on, begins anew anywhere. All together are 1. Page, Brin, Motwani & Winograd (1999), "The PageRank citation ranking".
    PAGERANK(Question.TO_WHOM),

    /// The same where strong ties are followed more often, in proportion to their strength.
    PAGERANK_WEIGHTED(Question.TO_WHOM),

    /// How much it has ties to organisations of authority: the principal eigenvector of A·Aᵀ, the largest 1.
    /// Kleinberg (1999), "Authoritative sources in a hyperlinked environment", Journal of the ACM 46.
    HUB(Question.TO_WHOM),

    /// How much good hubs have ties to it: the principal eigenvector of Aᵀ·A, the largest 1. Source as [#HUB].
    AUTHORITY(Question.TO_WHOM),

    /// The largest k such that it is in a group in which each has at least k partners within. On partners. Blind to whether
    /// the group is one or several. Seidman (1983), "Network structure and minimum degree", Social Networks 5.
    K_CORE(Question.TO_WHOM),

    /// Ties among its partners ÷ pairs of partners. From 0 to 1; none with fewer than two partners.
    /// Watts & Strogatz (1998), "Collective dynamics of ‘small-world’ networks", Nature 393.
    CLUSTERING(Question.CIRCLE),

    /// How much its partners lead to each other: Σ over partners j of (p(i,j) + Σ over q of p(i,q)·p(q,j))². p(i,j) is
    /// 1 ÷ the partners of i. Small where it has many that do not know each other; may be above 1. None without partners.
    /// Burt (1992), "Structural Holes", chapter 2.
    CONSTRAINT(Question.CIRCLE),

    /// The same with p(i,j) the share of j in the strengths of the ties of i, both directions added.
    CONSTRAINT_WEIGHTED(Question.CIRCLE),

    /// Partners less the mean number of other partners that a partner is tied to: k − 2t ÷ k, t ties among the k partners.
    /// From 1 to k; none without partners. Burt (1992) as simplified by Borgatti (1997), "Structural holes: unpacking Burt's
    /// redundancy measures", Connections 20.
    EFFECTIVE_SIZE(Question.CIRCLE),

    /// The effective size ÷ the partners. To 1; none without partners. Source as [#EFFECTIVE_SIZE].
    EFFICIENCY(Question.CIRCLE),

    /// How much of its constraint comes from one partner: Coleman and Theil's index Σ r·ln r ÷ (k·ln k), r the constraint by a
    /// partner ÷ the mean of all k. From 0 (all alike) to 1; 1 with one partner, none without. Burt (1992), chapter 2.
    HIERARCHY(Question.CIRCLE),

    /// How many of its ties were lost or gained between two waves; a tie in two directions is two. Ties of
    /// which one wave knows nothing do not count.
    TURNOVER(Question.CHANGE);

    private static final Set<Measure> DIRECTED = EnumSet.of(IN_DEGREE, OUT_DEGREE, IN_STRENGTH, OUT_STRENGTH, BETWEENNESS_DIRECTED,
            IN_CLOSENESS, OUT_CLOSENESS, HUB, AUTHORITY);
    private static final Set<Measure> COUNTS = EnumSet.of(DEGREE, IN_DEGREE, OUT_DEGREE, CUTPOINT, K_CORE, TURNOVER);
    private static final Set<Measure> STRENGTHS = EnumSet.of(STRENGTH, IN_STRENGTH, OUT_STRENGTH, BETWEENNESS_WEIGHTED, PAGERANK_WEIGHTED,
            CONSTRAINT_WEIGHTED);

    private static final Set<Measure> QUICK = EnumSet.of(DEGREE, IN_DEGREE, OUT_DEGREE, STRENGTH, IN_STRENGTH, OUT_STRENGTH, CUTPOINT, K_CORE);

    private static final Set<Measure> OF_PARTNERS = EnumSet.of(CLUSTERING, CONSTRAINT, CONSTRAINT_WEIGHTED, EFFECTIVE_SIZE, EFFICIENCY, HIERARCHY);

    private final Question question;

    Measure(Question question) {
        this.question = question;
    }

    @Override
    public Question question() {
        return question;
    }

    public static Optional<Measure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }

    /// Whether it says something only where ties have a direction.
    @Override
    public boolean needsDirection() {
        return DIRECTED.contains(this);
    }

    /// Whether it says something only between two waves.
    @Override
    public boolean needsChange() {
        return this == TURNOVER;
    }

    /// Whether it says nothing of who has no partners, or too few.
    @Override
    public boolean needsPartners() {
        return OF_PARTNERS.contains(this);
    }

    /// Whether it asks how strong ties are; those of several layers are then added.
    public boolean usesStrength() {
        return STRENGTHS.contains(this);
    }

    /// Whether a glance over the ties is enough to find it, also in a large network.
    public boolean isQuick() {
        return QUICK.contains(this);
    }

    /// Whether its values are whole numbers.
    @Override
    public boolean counts() {
        return COUNTS.contains(this);
    }
}
