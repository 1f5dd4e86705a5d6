package samenspel.session.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is mended while files are read.
///
/// @param nearest  the words for which the nearest name is taken
/// @param encoding in which the characters are; empty as the files say, or to guess
public record Mending(Set<Mend> mends, Set<String> nearest, Optional<String> encoding) {
    public static final Mending NONE = new Mending(Set.of(), Set.of(), Optional.empty());

    public Mending {
        mends = mends.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(mends));
        nearest = Collections.unmodifiableSet(new TreeSet<>(nearest));
    }

    public boolean isNone() {
        return mends.isEmpty();
    }

    /// With one that needs no more to be said.
    public Mending with(Mend mend) {
        Set<Mend> more = EnumSet.of(mend);
        more.addAll(mends);
        return new Mending(more, nearest, encoding);
    }

    public Mending withEncoding(String name) {
        return new Mending(with(Mend.CHOOSE_ENCODING).mends, nearest, Optional.of(name));
    }

    /// With the nearest name for these words too.
    public Mending withNearest(Set<String> words) {
        Set<String> all = new TreeSet<>(nearest);
        all.addAll(words);
        return words.isEmpty() ? this : new Mending(with(Mend.TAKE_NEAREST).mends, all, encoding);
    }

    /// As before one of them.
    public Mending without(Mend mend) {
        Set<Mend> fewer = EnumSet.noneOf(Mend.class);
        fewer.addAll(mends);
        fewer.remove(mend);
        return new Mending(fewer, mend == Mend.TAKE_NEAREST ? Set.of() : nearest,
                mend == Mend.CHOOSE_ENCODING ? Optional.empty() : encoding);
    }
}
