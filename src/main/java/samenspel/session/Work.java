package samenspel.session;

import java.util.Optional;
import java.util.Set;

/// Something under way outside.
///
/// @param ticket   its number; an answer with another number comes too late and is dropped
/// @param key      of the message that says what is being done
/// @param what     the message's argument, such as a file's name
/// @param fraction how much of it is done, from 0 to 1; empty while nobody knows
/// @param pieces   in which it is counted; 0 for none
public record Work(long ticket, String key, String what, Optional<Double> fraction, int pieces) {

    private static final Set<String> WRITING = Set.of("work.save", "work.picture", "work.film", "work.table", "work.series", "work.anonymous",
            "work.other");

    public Work(long ticket, String key, String what, Optional<Double> fraction) {
        this(ticket, key, what, fraction, 0);
    }

    public Work(long ticket, String key, String what) {
        this(ticket, key, what, Optional.empty());
    }

    Work with(double done) {
        return new Work(ticket, key, what, Optional.of(Math.clamp(done, 0, 1)), pieces);
    }

    Work in(int count) {
        return new Work(ticket, key, what, fraction, count);
    }

    /// How many pieces are done.
    public int done() {
        return (int) Math.round(fraction.orElse(0.0) * pieces);
    }

    /// Whether a file is being written, which nothing else may break off.
    boolean writes() {
        return WRITING.contains(key);
    }
}
