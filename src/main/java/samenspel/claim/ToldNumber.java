package samenspel.claim;

import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.measure.NumberRange;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;

/// A number of a network.
///
/// @param value empty where it cannot be told
/// @param band  all that it can be, whatever the unknown ties are; [NumberRange#ALL] where nothing is known of it
/// @param part  of what it is the share
/// @param equal whether others share the place
public record ToldNumber(OptionalDouble value, NumberRange band, NumberUnit unit, Optional<Part> part, boolean equal) {
    private static final double WHOLE = 1e9;

    static ToldNumber of(NumberUnit unit, double value, NumberRange band) {
        OptionalDouble known = Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new ToldNumber(known, band, unit, Optional.empty(), false);
    }

    static ToldNumber exactly(NumberUnit unit, double value) {
        return of(unit, value, Double.isNaN(value) ? NumberRange.ALL : new NumberRange(value, value));
    }

    static ToldNumber count(long number, long unknown) {
        return of(NumberUnit.COUNT, number, new NumberRange(number, number + unknown));
    }

    /// So many of those that are in the part and of those that are not.
    static ToldNumber share(long in, long out, long unknownIn, long unknownOut) {
        double least = in + out + unknownOut;
        double most = in + out + unknownIn;
        NumberRange band = in + out + unknownIn + unknownOut == 0 ? NumberRange.ALL
                : new NumberRange(least == 0 ? unknownIn > 0 ? 1 : 0 : in / least, most == 0 ? 0 : (in + unknownIn) / most);
        return of(NumberUnit.SHARE, in + out == 0 ? Double.NaN : (double) in / (in + out), band).with(new Part(in, in + out));
    }

    /// @param otherwise where there are no bounds: [NumberRange#ALL] if unknown ties matter
    static ToldNumber of(NumberUnit unit, double value, Optional<Bounds> bounds, Optional<NumberRange> otherwise) {
        return bounds.map(one -> of(unit, value, new NumberRange(Math.min(one.least(), one.most()), Math.max(one.least(), one.most()))))
                .or(() -> otherwise.map(band -> of(unit, value, band))).orElseGet(() -> exactly(unit, value));
    }

    /// @throws NoNumber where the reading is no single number
    static ToldNumber of(NetworkValue value, boolean share, Optional<NumberRange> otherwise, String asked) throws NoNumber {
        return switch (value.reading()) {
            case NetworkValue.Count(long count) -> of(NumberUnit.COUNT, count, value.bounds(), otherwise);
            case NetworkValue.Amount(double amount) -> of(share ? NumberUnit.SHARE : NumberUnit.AMOUNT, amount, value.bounds(), otherwise);
            case NetworkValue.Part part -> of(NumberUnit.SHARE, value.number().orElse(Double.NaN), value.bounds(), otherwise).with(part);
            case NetworkValue.Undefined _ -> of(share ? NumberUnit.SHARE : NumberUnit.AMOUNT, Double.NaN, value.bounds(), Optional.of(NumberRange.ALL));
            case NetworkValue.Tally _, NetworkValue.Groups _, NetworkValue.Interchangeable _, NetworkValue.Levels _, NetworkValue.Blocks _ ->
                    throw new NoNumber(ClaimReason.NOT_ONE_NUMBER, asked);
        };
    }

    ToldNumber with(Part of) {
        return new ToldNumber(value, band, unit, Optional.of(of), equal);
    }

    /// Within other bounds, where there are any.
    ToldNumber around(Optional<Bounds> bounds) {
        return bounds.map(one -> new ToldNumber(value, new NumberRange(one.least(), one.most()), unit, part, equal)).orElse(this);
    }

    ToldNumber shared() {
        return new ToldNumber(value, band, unit, part, true);
    }

    /// Without what unknown ties may make of it.
    ToldNumber alone() {
        return new ToldNumber(value, value.isPresent() ? new NumberRange(value.getAsDouble(), value.getAsDouble()) : NumberRange.ALL, unit, part, equal);
    }

    /// Whether it can be something else than its value.
    public boolean isOpen() {
        return band.least() < band.most();
    }

    /// How much more it is than another.
    ToldNumber minus(ToldNumber other) {
        double difference = value.isPresent() && other.value.isPresent() ? value.getAsDouble() - other.value.getAsDouble() : Double.NaN;
        return of(unit, slight(difference), new NumberRange(slight(band.least() - other.band.most()), slight(band.most() - other.band.least())));
    }

    /// Differences of equal shares that differ in their last digits are none.
    private static double slight(double difference) {
        return Math.abs(difference) < 1 / WHOLE ? 0 : difference;
    }
}
