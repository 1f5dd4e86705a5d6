package samenspel.text.account;

import samenspel.text.Texts;

/// What became of all items that were read, such as rows, organisations or ties: `read = used + setAside + rejected`.
///
/// @param used     items that count in what was read
/// @param setAside items that are sound but do not count; in a refused file every one that is not itself at fault
/// @param rejected items that are not sound
public record Tally(int read, int used, int setAside, int rejected) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (read != used + setAside + rejected) {
            throw new IllegalArgumentException("the items do not add up: " + read + " read, but " + used + " used, " + setAside
                    + " set aside, " + rejected + " rejected");
        }
    }

    public static Tally of(int used, int setAside, int rejected) {
        return new Tally(used + setAside + rejected, used, setAside, rejected);
    }

    public Tally and(Tally other) {
        return of(used + other.used, setAside + other.setAside, rejected + other.rejected);
    }

    public String in(Texts texts) {
        return texts.get("report.sums", read, used, setAside, rejected);
    }
}
