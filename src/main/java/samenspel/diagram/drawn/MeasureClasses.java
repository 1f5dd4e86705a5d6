package samenspel.diagram.drawn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import samenspel.diagram.look.SequentialColours;
import samenspel.measure.OrganisationMeasure;

/// Numbers in up to six classes with round borders: of equal steps or of growing ones, whichever tells more of them apart. Of most
/// counts many are small and a few are large, which equal steps would put into one class.
///
/// @param least   of all numbers
/// @param borders between classes, rising: of a count the last that is still in the lower class, else the first of the upper one
/// @param largest of all numbers
public record MeasureClasses(OrganisationMeasure measure, double least, List<Double> borders, double largest) {
    private static final double[] STEPS = {1, 1.5, 2, 2.5, 3, 4, 5};
    /// Less round borders must tell so much more apart.
    private static final double EVENER = 1.05;
    private static final List<double[]> GROWING = List.of(new double[] {5, 2, 1}, new double[] {7, 5, 3, 2, 1.5, 1});

    public MeasureClasses {
        borders = List.copyOf(borders);
    }

    /// @param numbers at least one; where some are below 0, steps are equal and 0 is a border
    public static MeasureClasses of(OrganisationMeasure measure, Collection<Double> numbers) {
        double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double largest = numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Stream<List<Double>> growing = (least < 0 ? List.<double[]>of() : GROWING).stream().map(steps -> growingSteps(measure, steps, least, largest));
        return Stream.concat(Stream.of(equalSteps(measure, least, largest)), growing).map(borders -> new MeasureClasses(measure, least, borders, largest))
                .reduce((one, other) -> other.spread(numbers) > EVENER * one.spread(numbers) ? other : one).orElseThrow();
    }

    /// With the smallest round step of which there are not too many.
    private static List<Double> equalSteps(OrganisationMeasure measure, double least, double largest) {
        if (largest <= least) {
            return List.of();
        }
        double power = power(Math.max(Double.MIN_NORMAL, largest - least) / SequentialColours.MOST);
        List<Double> steps = Stream.of(power, 10 * power).flatMap(one -> DoubleStream.of(STEPS).mapToObj(step -> step * one))
                .filter(step -> !measure.counts() || step == Math.rint(step)).toList();
        List<Double> borders = steps.stream().map(step -> multiples(measure, step, least, largest)).filter(some -> some.size() < SequentialColours.MOST)
                .findFirst().orElseGet(() -> multiples(measure, steps.getLast(), least, largest));
        // Of nothing but noughts and ones each is a class.
        return borders.isEmpty() && measure.counts() ? List.of(least) : borders;
    }

    private static List<Double> multiples(OrganisationMeasure measure, double step, double least, double largest) {
        List<Double> multiples = new ArrayList<>();
        for (long times = least < 0 ? (long) Math.ceil(least / step) : Math.max(1, (long) Math.floor(least / step)); times * step < largest && multiples.size() < SequentialColours.MOST; times++) {
            if (parts(measure, times * step, least)) {
                multiples.add(times * step);
            }
        }
        return multiples;
    }

    /// Some times powers of ten, from the largest down.
    private static List<Double> growingSteps(OrganisationMeasure measure, double[] steps, double least, double largest) {
        List<Double> borders = new ArrayList<>();
        double power = largest > least ? power(largest) : 0;
        while (borders.size() < SequentialColours.MOST - 1 && steps[0] * power > least && (!measure.counts() || power >= 1)) {
            for (double times : steps) {
                if (times * power < largest && parts(measure, times * power, least) && borders.size() < SequentialColours.MOST - 1) {
                    borders.addFirst(times * power);
                }
            }
            power /= 10;
        }
        return borders;
    }

    /// Whether something lies below a border.
    private static boolean parts(OrganisationMeasure measure, double border, double least) {
        return measure.counts() ? border >= least && border == Math.rint(border) : border > least;
    }

    /// The largest power of ten that is not above a number above 0.
    private static double power(double number) {
        double power = 1;
        while (power > number) {
            power /= 10;
        }
        while (power * 10 <= number) {
            power *= 10;
        }
        return power;
    }

    /// How evenly numbers are spread over the classes: Shannon's entropy.
    private double spread(Collection<Double> numbers) {
        double[] counts = new double[size()];
        numbers.forEach(number -> counts[place(number)]++);
        return -IntStream.range(0, counts.length).filter(place -> counts[place] > 0)
                .mapToDouble(place -> counts[place] / numbers.size()).map(share -> share * StrictMath.log(share)).sum();
    }

    /// The same classes of other numbers.
    MeasureClasses of(Collection<Double> numbers) {
        return new MeasureClasses(measure, numbers.stream().mapToDouble(Double::doubleValue).reduce(least, Math::min), borders,
                numbers.stream().mapToDouble(Double::doubleValue).max().orElse(largest));
    }

    public int size() {
        return borders.size() + 1;
    }

    /// Of the class a number is in, 0 for the least.
    public int place(double number) {
        return (int) borders.stream().filter(border -> measure.counts() ? number > border : number >= border).count();
    }
}
