package samenspel.diagram.seen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// Conditions on ties, all of which are to be met. Where any is asked, organisations without a tie that is left are left out too, but for
/// those the picture is to be about. A value; it remembers what it left last, since whoever draws or lists organisations asks of each of them. May
/// be used from several threads.
public final class TieConditions {
    public static final TieConditions NONE = new TieConditions(LayerAlgebra.FREE, TieTraits.ANY, Ends.BOTH, Optional.empty());
    private static final int REMEMBERED = 12;
    /// In networks of so many organisations what is left is found at a glance.
    private static final int MOST_AT_ONCE = 400;

    private final LayerAlgebra layers;
    private final TieTraits traits;
    private final Ends ends;
    private final Optional<Around> around;
    private final AtomicReference<FilteredTies.@Nullable Known> lines;
    private volatile List<Remembered> last = List.of();

    /// Which ends of a tie have to meet the conditions on organisations for it to be drawn.
    public enum Ends {
        /// Only organisations that meet them are drawn.
        BOTH,
        /// Those at the other ends of their ties are drawn too.
        EITHER
    }

    /// Networks are compared by identity: equal ones are rare and comparing them is costly.
    private record Remembered(Network network, Lens lens, List<LayerId> layers, Filter filter, FilterOutcome outcome) {
        boolean isOf(Seen seen, Network other) {
            return network == other && lens.equals(compared(seen.lens())) && layers.equals(List.copyOf(seen.layers())) && filter.equals(seen.filter());
        }
    }

    /// @param ends   which have to meet the conditions on organisations
    /// @param around whom the picture is to be about; empty for everybody
    public TieConditions(LayerAlgebra layers, TieTraits traits, Ends ends, Optional<Around> around) {
        this(layers, traits, ends, around, new AtomicReference<>());
    }

    /// @param lines those that were asked last: they are the same whatever is asked of them
    private TieConditions(LayerAlgebra layers, TieTraits traits, Ends ends, Optional<Around> around, AtomicReference<FilteredTies.@Nullable Known> lines) {
        this.lines = lines;
        this.layers = layers;
        this.traits = traits;
        this.ends = ends;
        this.around = around;
    }

    public LayerAlgebra layers() {
        return layers;
    }

    public TieTraits traits() {
        return traits;
    }

    public Ends ends() {
        return ends;
    }

    public Optional<Around> around() {
        return around;
    }

    /// Whether nothing is asked of ties themselves, whatever of their ends.
    public boolean isOfEndsOnly() {
        return layers.isFree() && traits.equals(TieTraits.ANY) && around.isEmpty();
    }

    public TieConditions with(LayerAlgebra other) {
        return new TieConditions(other, traits, ends, around, passed());
    }

    public TieConditions with(TieTraits other) {
        return new TieConditions(layers, other, ends, around, passed());
    }

    public TieConditions with(Ends other) {
        return new TieConditions(layers, traits, other, around, passed());
    }

    public TieConditions with(Optional<Around> other) {
        return new TieConditions(layers, traits, ends, other, passed());
    }

    /// What nobody asks for anything remembers nothing, as it is there as long as the program.
    private AtomicReference<FilteredTies.@Nullable Known> passed() {
        return this == NONE ? new AtomicReference<>() : lines;
    }

    private FilteredTies.Known known(Network network, Lens lens) {
        FilteredTies.Known before = lines.get();
        if (before != null && before.isOf(network, lens)) {
            return before;
        }
        FilteredTies.Known anew = new FilteredTies.Known(network, lens);
        lines.set(anew);
        return anew;
    }

    FilterOutcome left(Seen seen, Network network) {
        return known(seen, network).orElseGet(() -> found(seen, network));
    }

    /// Whether finding it takes longer than a glance and is still to be done.
    boolean isToBeFound(Seen seen, Network network) {
        return network.organisations().size() > MOST_AT_ONCE && known(seen, network).isEmpty();
    }

    private Optional<FilterOutcome> known(Seen seen, Network network) {
        return last.stream().filter(one -> one.isOf(seen, network)).findFirst().map(Remembered::outcome);
    }

    private synchronized FilterOutcome found(Seen seen, Network network) {
        Optional<FilterOutcome> before = known(seen, network);
        if (before.isPresent()) {
            return before.get();
        }
        Lens lens = compared(seen.lens());
        FilterOutcome outcome = new FilteredTies(seen.with(lens), network, known(network, lens)).outcome();
        last = Stream.concat(Stream.of(new Remembered(network, lens, List.copyOf(seen.layers()), seen.filter(), outcome)), last.stream()).limit(REMEMBERED).toList();
        return outcome;
    }

    /// Whatever the phase of a change, so that nobody comes or goes while it is played.
    private static Lens compared(Lens lens) {
        return lens instanceof Lens.Between between ? between.in(Lens.Phase.COMPARED) : lens;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TieConditions one && layers.equals(one.layers) && traits.equals(one.traits) && ends == one.ends && around.equals(one.around);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * layers.hashCode() + traits.hashCode()) + ends.ordinal()) + around.hashCode();
    }

    @Override
    public String toString() {
        return layers + ", " + traits + ", " + ends + ", " + around;
    }
}
