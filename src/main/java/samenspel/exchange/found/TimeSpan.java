package samenspel.exchange.found;

/// A stretch of time, not bounded where `from` is [Moment#BEGINNING] or `to` is [Moment#END].
///
/// @param withFrom whether the first moment itself is in it
/// @param withTo   whether the last moment itself is in it
public record TimeSpan(Moment from, Moment to, boolean withFrom, boolean withTo) {
    public static final TimeSpan ALWAYS = new TimeSpan(Moment.BEGINNING, Moment.END, true, true);

    /// From one moment to another, both in it.
    public static TimeSpan of(Moment from, Moment to) {
        return new TimeSpan(from, to, true, true);
    }

    public static TimeSpan at(Moment moment) {
        return of(moment, moment);
    }

    /// Whether it runs forward. A file may hold one that ends before it starts.
    public boolean isInOrder() {
        return from.compareTo(to) <= 0;
    }

    public boolean has(Moment moment) {
        int first = moment.compareTo(from);
        int last = moment.compareTo(to);
        return (first > 0 || first == 0 && withFrom) && (last < 0 || last == 0 && withTo);
    }
}
