package samenspel.measure.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.Question;

/// What can be measured of one organisation with more than the ties of one layer and wave: with sectors, a capacity, or two waves.
///
/// Where unknown ties matter their values have bounds, see [OrganisationValues].
public enum FurtherMeasure implements OrganisationMeasure {
    /// Partners less the capacity that the reader chooses ([Load]).
    OVERLOAD(Question.HOW_MANY),

    /// Partners of other sectors ÷ partners ([OutsideTies#share]).
    OUTSIDE_SHARE(Question.SECTORS),

    /// (external − internal) ÷ (external + internal), over partners ([OutsideTies#externalInternal]).
    E_I(Question.SECTORS),

    /// How often it is a broker in this role ([BrokerRole#COORDINATOR]).
    BROKER_COORDINATOR(Question.SECTORS),
    /// How often it is expected to be ([Brokerage.Score#expected]).
    BROKER_COORDINATOR_EXPECTED(Question.SECTORS),
    /// How far the one is from the other ([Brokerage.Score#z]).
    BROKER_COORDINATOR_Z(Question.SECTORS),
    /// As of the coordinator, of the [BrokerRole#CONSULTANT].
    BROKER_CONSULTANT(Question.SECTORS),
    BROKER_CONSULTANT_EXPECTED(Question.SECTORS),
    BROKER_CONSULTANT_Z(Question.SECTORS),
    /// Of the [BrokerRole#REPRESENTATIVE].
    BROKER_REPRESENTATIVE(Question.SECTORS),
    BROKER_REPRESENTATIVE_EXPECTED(Question.SECTORS),
    BROKER_REPRESENTATIVE_Z(Question.SECTORS),
    /// Of the [BrokerRole#GATEKEEPER].
    BROKER_GATEKEEPER(Question.SECTORS),
    BROKER_GATEKEEPER_EXPECTED(Question.SECTORS),
    BROKER_GATEKEEPER_Z(Question.SECTORS),
    /// Of the [BrokerRole#LIAISON].
    BROKER_LIAISON(Question.SECTORS),
    BROKER_LIAISON_EXPECTED(Question.SECTORS),
    BROKER_LIAISON_Z(Question.SECTORS),
    /// Of all roles together ([Brokerage#total]).
    BROKER_TOTAL(Question.SECTORS),
    BROKER_TOTAL_EXPECTED(Question.SECTORS),
    BROKER_TOTAL_Z(Question.SECTORS),

    /// Ties in both waves.
    KEPT(Question.CHANGE),

    /// Ties of the first wave that do not stand in the second.
    LOST(Question.CHANGE),

    /// Ties of the second wave that did not stand in the first.
    GAINED(Question.CHANGE),

    /// Ties of one wave of which the other knows nothing.
    UNKNOWN_TIES(Question.CHANGE),

    /// Lost ÷ ties of the first wave ([samenspel.change.Counts#loss]).
    LOSS(Question.CHANGE),

    /// Kept ÷ ties in either wave ([samenspel.change.Counts#jaccard]).
    JACCARD(Question.CHANGE),

    /// (Lost + gained) ÷ (kept + lost + gained) ([samenspel.change.Counts#turnoverShare]).
    TURNOVER_SHARE(Question.CHANGE);

    private static final Set<FurtherMeasure> SHARES = EnumSet.of(OUTSIDE_SHARE, LOSS, TURNOVER_SHARE);

    private final Question question;

    FurtherMeasure(Question question) {
        this.question = question;
    }

    /// That of the role where it counts one.
    @Override
    public String nameKey() {
        return score().filter(score -> score == BrokerScore.COUNT).flatMap(_ -> role()).map(BrokerRole::nameKey).orElseGet(OrganisationMeasure.super::nameKey);
    }

    /// What is expected is explained alike for all roles, and so is z.
    @Override
    public String explainedKey() {
        return score().filter(score -> score != BrokerScore.COUNT).map(score -> "measure.broker-" + score.name().toLowerCase(Locale.ROOT)).orElseGet(this::nameKey);
    }

    public static Optional<FurtherMeasure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }

    @Override
    public Question question() {
        return question;
    }

    /// Whether it says something only between two waves.
    @Override
    public boolean needsChange() {
        return question == Question.CHANGE;
    }

    /// Whether it depends on the capacity chosen.
    @Override
    public boolean needsCapacity() {
        return this == OVERLOAD;
    }

    /// Whether its values are whole numbers.
    @Override
    public boolean counts() {
        return this == OVERLOAD || needsChange() && !isShare() && this != JACCARD || score().filter(score -> score == BrokerScore.COUNT).isPresent();
    }

    /// Of who has no partners there are neither inside nor outside its sector.
    @Override
    public boolean needsPartners() {
        return this == OUTSIDE_SHARE || this == E_I;
    }

    /// Those of one wave that are no expectation and no distance from one.
    public static List<FurtherMeasure> counted() {
        return Arrays.stream(values()).filter(measure -> !measure.needsChange())
                .filter(measure -> measure.score().filter(score -> score != BrokerScore.COUNT).isEmpty()).toList();
    }

    /// Whether its values are parts of a whole, that are read as percentages.
    public boolean isShare() {
        return SHARES.contains(this);
    }

    /// What of brokerage it is; empty for others.
    Optional<BrokerScore> score() {
        return !name().startsWith("BROKER_") ? Optional.empty()
                : Optional.of(name().endsWith("_Z") ? BrokerScore.Z : name().endsWith("_EXPECTED") ? BrokerScore.EXPECTED : BrokerScore.COUNT);
    }

    /// The role of brokerage it is about; empty for that of all roles, and for others.
    Optional<BrokerRole> role() {
        return Arrays.stream(BrokerRole.values()).filter(role -> name().startsWith("BROKER_" + role.name())).findFirst();
    }

    /// What is said of a role of brokerage.
    enum BrokerScore {
        COUNT,
        EXPECTED,
        Z
    }
}
