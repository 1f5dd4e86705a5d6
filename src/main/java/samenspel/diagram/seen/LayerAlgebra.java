package samenspel.diagram.seen;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import samenspel.network.LayerId;

/// In which layers a pair has to be tied, in whichever direction, for its ties to be drawn, and in which it may not be. In a change it is
/// tied in a layer where it is in either of the two waves.
///
/// @param in    those it has to be tied in
/// @param notIn those it may not be tied in; in none of the others
/// @param all   whether in all of the first (and), or at least one of them (or)
public record LayerAlgebra(SortedSet<LayerId> in, SortedSet<LayerId> notIn, boolean all) {
    /// Whatever the layers.
    public static final LayerAlgebra FREE = new LayerAlgebra(new TreeSet<>(), new TreeSet<>(), true);

    /// What may be asked of one layer.
    public enum Wish {
        FREE,
        IN,
        NOT_IN
    }

    public LayerAlgebra {
        SortedSet<LayerId> others = new TreeSet<>(notIn);
        others.removeAll(in);
        in = Collections.unmodifiableSortedSet(new TreeSet<>(in));
        notIn = Collections.unmodifiableSortedSet(others);
    }

    public boolean isFree() {
        return in.isEmpty() && notIn.isEmpty();
    }

    public Wish of(LayerId layer) {
        return in.contains(layer) ? Wish.IN : notIn.contains(layer) ? Wish.NOT_IN : Wish.FREE;
    }

    /// With something else asked of one layer.
    public LayerAlgebra with(LayerId layer, Wish wish) {
        SortedSet<LayerId> nextIn = new TreeSet<>(in);
        SortedSet<LayerId> nextNot = new TreeSet<>(notIn);
        nextIn.remove(layer);
        nextNot.remove(layer);
        switch (wish) {
            case FREE -> {
            }
            case IN -> nextIn.add(layer);
            case NOT_IN -> nextNot.add(layer);
        }
        return new LayerAlgebra(nextIn, nextNot, all);
    }

    public LayerAlgebra with(boolean inAll) {
        return new LayerAlgebra(in, notIn, inAll);
    }

    /// Whether a pair meets it.
    ///
    /// @param tied whether the pair is tied in a layer
    Meeting of(Function<LayerId, Meeting> tied) {
        Meeting within = in.stream().map(tied).reduce(all ? Meeting::worse : Meeting::better).orElse(Meeting.YES);
        return notIn.stream().map(tied).map(Meeting::opposite).reduce(within, Meeting::worse);
    }
}
