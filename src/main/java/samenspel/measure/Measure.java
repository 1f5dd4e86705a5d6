package samenspel.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be measured of one organisation in one layer and wave, or between two waves.
///
/// The plain name is the message `measure.<id>`, one sentence of explanation `measure.<id>.plain`.
public enum Measure {
    /// Number of partners: organisations it has a tie with in either direction.
    /// Freeman (1979), "Centrality in social networks: conceptual clarification", Social Networks 1.
    DEGREE,

    /// Number of organisations with a tie to it; the degree where ties have no direction.
    /// Wasserman & Faust (1994), "Social Network Analysis", chapter 5.
    IN_DEGREE,

    /// Number of organisations it has a tie to; the degree where ties have no direction.
    /// Wasserman & Faust (1994), "Social Network Analysis", chapter 5.
    OUT_DEGREE,

    /// How often it lies between others: Σ σ(s,t|v) ÷ σ(s,t) over all pairs s, t of other organisations,
    /// ÷ (n−1)(n−2)/2, the number of such pairs. σ(s,t) is the number of shortest paths between s and t,
    /// σ(s,t|v) of those through v. From 0 to 1; 0 when there are fewer than three organisations.
    /// On partners, without direction. Freeman (1977), "A set of measures of centrality based on
    /// betweenness", Sociometry 40; computed as Brandes (2001), "A faster algorithm for betweenness
    /// centrality", in O(n·ties).
    BETWEENNESS,

    /// How near the others are: Σ 1 ÷ d(v,u) over all others u, ÷ (n−1). d is the number of steps from
    /// partner to partner; who cannot be reached adds 0. From 0 to 1; 0 for a single organisation.
    /// On partners, without direction. Marchiori & Latora (2000), "Harmony in the small-world",
    /// Physica A 285; preferred to Freeman's closeness, which is 0 for all as soon as one stands alone.
    CLOSENESS,

    /// How many of its ties were lost or gained between two waves; a tie in two directions is two. Ties of
    /// which one wave knows nothing do not count.
    TURNOVER;

    /// A stable word for files and the command line, such as `in-degree`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Measure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }

    /// Key of the message with the plain name.
    public String nameKey() {
        return "measure." + id();
    }

    /// Key of the message that explains it in one sentence.
    public String plainKey() {
        return nameKey() + ".plain";
    }

    /// Whether it says something only where ties have a direction.
    public boolean needsDirection() {
        return this == IN_DEGREE || this == OUT_DEGREE;
    }

    /// Whether it says something only between two waves.
    public boolean needsChange() {
        return this == TURNOVER;
    }

    /// Whether its values are whole numbers; the others are shares from 0 to 1.
    public boolean counts() {
        return this == DEGREE || this == IN_DEGREE || this == OUT_DEGREE || this == TURNOVER;
    }
}
