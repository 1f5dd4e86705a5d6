package samenspel.text.account;

import java.util.List;
import java.util.Optional;

/// Why something in somebody's data was not used, or what there is to know about it. Each reader has its own.
public interface Reason {
    /// The stable word that stands for it, such as `missing-field`.
    String code();

    /// The key of its message, which says what it is and what to do about it.
    String key();

    /// What reading once more can do about it.
    default Optional<Repair> repair() {
        return Optional.empty();
    }

    /// Whether an argument of the message is a word of the program, such as the name of a field that is missing, and none of the data.
    ///
    /// @param argument its place, from 0
    default boolean isOwn(int argument) {
        return false;
    }

    /// What stood in the data, out of the arguments of the message; empty where nothing did or it cannot be said.
    default String stood(List<Object> arguments) {
        return !arguments.isEmpty() && arguments.getFirst() instanceof String word ? word : "";
    }
}
