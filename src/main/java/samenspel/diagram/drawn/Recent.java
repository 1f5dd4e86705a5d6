package samenspel.diagram.drawn;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samenspel.network.Network;

/// Values that were worked out last for pictures of networks, the latest first. May be used from several threads.
///
/// @param <V> the values
final class Recent<V> {
    private final int most;
    private volatile List<Known<V>> known = List.of();

    /// A value and what it depends on. Networks are compared by identity: equal ones are rare and comparing them is costly.
    private record Known<V>(Network network, List<Object> by, V value) {
    }

    /// @param most how many are remembered
    Recent(int most) {
        this.most = most;
    }

    /// @param by what the value depends on besides the network
    Optional<V> of(Network network, List<Object> by) {
        return known.stream().filter(one -> one.network == network && one.by.equals(by)).findFirst().map(Known::value);
    }

    /// The same, worked out where it is not known; two threads that ask for one at the same time wait for each other.
    synchronized V of(Network network, List<Object> by, Supplier<V> worked) {
        return of(network, by).orElseGet(() -> {
            V value = worked.get();
            known = Stream.concat(Stream.of(new Known<>(network, by, value)), known.stream()).limit(most).toList();
            return value;
        });
    }
}
