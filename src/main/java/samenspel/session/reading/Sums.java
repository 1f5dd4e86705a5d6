package samenspel.session.reading;

import samenspel.text.Texts;

/// What became of all items of files: `read = used + setAside + rejected`.
public record Sums(int read, int used, int setAside, int rejected) {
    public Sums {
        if (read != used + setAside + rejected) {
            throw new IllegalArgumentException(read + " read, but " + used + " + " + setAside + " + " + rejected);
        }
    }

    public Sums and(Sums other) {
        return new Sums(read + other.read, used + other.used, setAside + other.setAside, rejected + other.rejected);
    }

    public String in(Texts texts) {
        return texts.get("report.sums", read, used, setAside, rejected);
    }
}
