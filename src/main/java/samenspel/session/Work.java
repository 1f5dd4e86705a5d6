package samenspel.session;

import java.util.Optional;

/// Something under way outside.
///
/// @param ticket   its number; an answer with another number comes too late and is dropped
/// @param key      of the message that says what is being done
/// @param what     the message's argument, such as a file's name
/// @param fraction how much of it is done, from 0 to 1; empty while nobody knows
public record Work(long ticket, String key, String what, Optional<Double> fraction) {

    public Work(long ticket, String key, String what) {
        this(ticket, key, what, Optional.empty());
    }

    Work with(double done) {
        return new Work(ticket, key, what, Optional.of(Math.clamp(done, 0, 1)));
    }

    /// Whether a file is being written, which nothing else may break off.
    boolean writes() {
        return key.equals("work.save") || key.equals("work.picture") || key.equals("work.table") || key.equals("work.other");
    }
}
