package samenspel.render.raster;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Keeps what was made lately and makes what is missing. When the sizes kept exceed the room, what was
/// not asked for longest goes first.
final class RecentCache<K, V> {
    private final SequencedMap<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long room;
    private final ToIntFunction<V> size;
    private long used;

    RecentCache(long room, ToIntFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    V get(K key, Function<K, V> make) {
        V found = kept.get(key);
        if (found == null) {
            found = make.apply(key);
            kept.put(key, found);
            used += size.applyAsInt(found);
            forgetOldest();
        }
        return found;
    }

    /// The newest stays, however large.
    private void forgetOldest() {
        while (used > room && kept.size() > 1) {
            used -= size.applyAsInt(kept.pollFirstEntry().getValue());
        }
    }

    int count() {
        return kept.size();
    }
}
