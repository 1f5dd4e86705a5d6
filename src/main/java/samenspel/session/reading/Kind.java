package samenspel.session.reading;

/// All remarks of one reason that came to the same.
///
/// @param first of them, in the order of the files
/// @param times for how many items they stand
public record Kind(Remark first, int times) {
    public boolean has(Remark remark) {
        return remark.outcome() == first.outcome() && remark.key().equals(first.key());
    }

    Kind and(Remark remark) {
        return new Kind(first, times + remark.times());
    }
}
