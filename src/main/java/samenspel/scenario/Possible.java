package samenspel.scenario;

/// What a number today and in a scenario can be, with none of the ties unknown today there and with all of them. Equal ends where it is known;
/// most is NaN where it is unknown how much it can be, NaN everywhere where there is no number.
public record Possible(double nowLeast, double nowMost, double thenLeast, double thenMost) {

    static Possible of(double now, double nowOther, double then, double thenOther) {
        return new Possible(Math.min(now, nowOther), Math.max(now, nowOther), Math.min(then, thenOther), Math.max(then, thenOther));
    }

    /// Of the scenario alone.
    static Possible then(double one, double other) {
        return of(Double.NaN, Double.NaN, one, other);
    }

    /// Whether it is one number today and one in the scenario.
    public boolean isKnown() {
        return Double.compare(nowLeast, nowMost) == 0 && Double.compare(thenLeast, thenMost) == 0;
    }
}
