package samenspel.measure;

/// What can be measured of one organisation, by ties alone or with sectors or a capacity besides.
public interface OrganisationMeasure extends MeasureWords {
    Question question();

    /// Whether it says something only between two waves.
    boolean needsChange();

    /// Whether its values are whole numbers.
    boolean counts();

    /// Whether it says something only where ties have a direction.
    default boolean needsDirection() {
        return false;
    }

    /// Whether it says nothing of who has no partners, or too few.
    default boolean needsPartners() {
        return false;
    }

    /// Whether it depends on the capacity chosen.
    default boolean needsCapacity() {
        return false;
    }
}
