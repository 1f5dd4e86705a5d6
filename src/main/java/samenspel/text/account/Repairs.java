package samenspel.text.account;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is mended while files are read.
///
/// @param nearest  the words for which the nearest name is taken; empty for all
/// @param encoding in which the characters are; empty as the files say, or to guess
public record Repairs(Set<Repair> all, Set<String> nearest, Optional<String> encoding) {
    public static final Repairs NONE = new Repairs(Set.of(), Set.of(), Optional.empty());

    public Repairs {
        all = all.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(all));
        nearest = Collections.unmodifiableSet(new TreeSet<>(nearest));
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public boolean has(Repair repair) {
        return all.contains(repair);
    }

    /// Whether the nearest name may be taken for a word that is not listed.
    public boolean takesNearest(String word) {
        return has(Repair.TAKE_NEAREST) && (nearest.isEmpty() || nearest.contains(word));
    }

    /// The encoding, if this computer knows it.
    public Optional<Charset> charset() {
        return encoding.filter(Charset::isSupported).map(Charset::forName);
    }

    /// With one that needs no more to be said.
    public Repairs with(Repair repair) {
        Set<Repair> more = EnumSet.of(repair);
        more.addAll(all);
        return new Repairs(more, nearest, encoding);
    }

    public Repairs withEncoding(String name) {
        return new Repairs(with(Repair.CHOOSE_ENCODING).all, nearest, Optional.of(name));
    }

    /// With the nearest name for these words too.
    public Repairs withNearest(Set<String> words) {
        Set<String> more = new TreeSet<>(nearest);
        more.addAll(words);
        return words.isEmpty() ? this : new Repairs(with(Repair.TAKE_NEAREST).all, more, encoding);
    }

    /// As before one of them.
    public Repairs without(Repair repair) {
        Set<Repair> fewer = EnumSet.noneOf(Repair.class);
        fewer.addAll(all);
        fewer.remove(repair);
        return new Repairs(fewer, repair == Repair.TAKE_NEAREST ? Set.of() : nearest,
                repair == Repair.CHOOSE_ENCODING ? Optional.empty() : encoding);
    }
}
