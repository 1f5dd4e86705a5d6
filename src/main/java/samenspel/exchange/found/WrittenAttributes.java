package samenspel.exchange.found;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The attributes in which organisations and ties say what a graph file has no place of its own for: the writers
/// write them, the readers know them again.
public final class WrittenAttributes {
    public static final String SHORT_NAME = "short-name";
    public static final String SECTOR = "sector";
    public static final String SECTOR_CODE = "sector-code";
    public static final String SUB_SECTOR = "sub-sector";
    public static final String ACCESS = "access-role";
    public static final String LEVEL = "care-level";
    public static final String TASK = "municipal-task";
    /// Of ties.
    public static final String LAYER = "layer";
    /// Of ties.
    public static final String WAVE = "wave";
    /// Of ties without direction that are written once each way.
    public static final String DIRECTION = "direction";
    public static final String NO_DIRECTION = "none";
    private static final String PARTICIPATION = "participation-";
    private static final String PLAIN = "[A-Za-z0-9_.-]+";

    /// The same as numbers, beside the words.
    public static final String SECTOR_NUMBER = "sector-number";
    public static final String LEVEL_NUMBER = "level-number";
    public static final String TASK_NUMBER = "task-number";

    private static final Set<String> OF_ORGANISATIONS = Set.of(SHORT_NAME, SECTOR_CODE, SUB_SECTOR, ACCESS, LEVEL, TASK, SECTOR_NUMBER, LEVEL_NUMBER, TASK_NUMBER);

    private WrittenAttributes() {
    }

    /// Whether an attribute of a node says something that an organisation has a place of its own for, whoever wrote it.
    public static boolean isOfOrganisations(String name) {
        return OF_ORGANISATIONS.contains(name) || name.startsWith(PARTICIPATION);
    }

    /// The attribute that says who took part in a wave: named by the wave where its name is one plain word, else by
    /// its number.
    ///
    /// @param before how many waves are before it
    public static String participation(String wave, int before) {
        return PARTICIPATION + (wave.matches(PLAIN) ? wave : Integer.toString(before + 1));
    }

    /// How a constant is written.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How it is written where only numbers can be: from 1, in the order of their kind.
    public static int number(Enum<?> constant) {
        return constant.ordinal() + 1;
    }

    /// The constant of a word or a number.
    public static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String written) {
        OptionalInt number = Numbers.count(written);
        return Stream.of(kind.getEnumConstants())
                .filter(one -> word(one).equalsIgnoreCase(written.strip()) || number.isPresent() && number.getAsInt() == number(one)).findFirst();
    }
}
