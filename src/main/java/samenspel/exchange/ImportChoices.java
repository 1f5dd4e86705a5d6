package samenspel.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a file leaves open when it becomes a network.
///
/// @param title           of the network
/// @param sectorAttribute the attribute of nodes that is their sector; without one all are of one sector
/// @param slots           where the ties of a relation go, by its name; those not named become layers
/// @param several         what several networks in one file are
/// @param direction       whether ties have one
/// @param missingCodes    values that mean that nothing is known, such as 9
/// @param noTieCodes      values that mean that there can be no tie, such as 10
/// @param details         what else attributes say of organisations
public record ImportChoices(String title, Optional<String> sectorAttribute, Map<String, LayerAndWave> slots, Several several, Direction direction,
                            Set<Double> missingCodes, Set<Double> noTieCodes, Details details) {

    /// What several networks in one file are.
    public enum Several { LAYERS, WAVES }

    /// Whether ties have a direction.
    public enum Direction {
        /// As in the file; where it does not say so and each tie has its mirror of the same strength, as in a symmetric matrix, none.
        AS_FOUND,
        DIRECTED,
        UNDIRECTED
    }

    /// What else attributes say of organisations.
    ///
    /// @param shortName the attribute that is the short name
    /// @param access    the attribute that says whether an organisation gives access to specialist care, by a word for yes
    /// @param oneEach   names of which each is one organisation, also where it has several ids
    /// @param apart     names of which somebody said that they differ from others of the same letters
    public record Details(Optional<String> shortName, Optional<String> access, Set<String> oneEach, Set<String> apart) {
        public static final Details NONE = new Details(Optional.empty(), Optional.empty(), Set.of(), Set.of());

        public Details {
            oneEach = Set.copyOf(oneEach);
            apart = Set.copyOf(apart);
        }
    }

    public ImportChoices {
        slots = Map.copyOf(slots);
        missingCodes = Set.copyOf(missingCodes);
        noTieCodes = Set.copyOf(noTieCodes);
    }

    public static ImportChoices usual(String title) {
        return new ImportChoices(title, Optional.empty(), Map.of(), Several.LAYERS, Direction.AS_FOUND, Set.of(), Set.of(), Details.NONE);
    }

    public ImportChoices withSector(String attribute) {
        return new ImportChoices(title, Optional.of(attribute), slots, several, direction, missingCodes, noTieCodes, details);
    }

    /// @param attribute empty where nothing says of which sector organisations are
    public ImportChoices withSector(Optional<String> attribute) {
        return new ImportChoices(title, attribute, slots, several, direction, missingCodes, noTieCodes, details);
    }

    public ImportChoices with(Details others) {
        return new ImportChoices(title, sectorAttribute, slots, several, direction, missingCodes, noTieCodes, others);
    }

    public ImportChoices withSlots(Map<String, LayerAndWave> others) {
        return new ImportChoices(title, sectorAttribute, others, several, direction, missingCodes, noTieCodes, details);
    }

    public ImportChoices with(Several other) {
        return new ImportChoices(title, sectorAttribute, slots, other, direction, missingCodes, noTieCodes, details);
    }

    public ImportChoices with(Direction other) {
        return new ImportChoices(title, sectorAttribute, slots, several, other, missingCodes, noTieCodes, details);
    }

    public ImportChoices withCodes(Set<Double> missing, Set<Double> noTie) {
        return new ImportChoices(title, sectorAttribute, slots, several, direction, missing, noTie, details);
    }
}
