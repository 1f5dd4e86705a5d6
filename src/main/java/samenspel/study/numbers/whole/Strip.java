package samenspel.study.numbers.whole;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import samenspel.change.Change;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// One number of several networks on a scale that begins at 0 and ends at a whole number, so that they can be compared.
///
/// @param end   of the scale
/// @param marks a network each, in their order
public record Strip(Kind kind, double end, List<Strip.Mark> marks) {

    /// What is compared. Density is not among them: it falls as networks grow.
    public enum Kind {
        PARTNERS(NetworkMeasure.MEAN_DEGREE, NumberForm.DECIMAL),
        /// Of the ties of the first wave, those gone in the last.
        LOSS(null, NumberForm.PERCENT),
        CENTRALISATION(NetworkMeasure.DEGREE_CENTRALISATION, NumberForm.DECIMAL),
        ACROSS(NetworkMeasure.ACROSS_SECTORS, NumberForm.PERCENT);

        private final Optional<NetworkMeasure> measure;
        private final NumberForm form;

        Kind(@Nullable NetworkMeasure measure, NumberForm form) {
            this.measure = Optional.ofNullable(measure);
            this.form = form;
        }

        public NumberForm form() {
            return form;
        }

        /// Key of the message with its name.
        public String key() {
            return measure.map(NetworkMeasure::nameKey).orElse("whole.strip.loss");
        }
    }

    /// Where a network stands.
    ///
    /// @param first in its first wave; empty where it has the number once
    /// @param last  in its last wave, or the number; empty where it has none
    public record Mark(OptionalDouble first, OptionalDouble last) {
        static final Mark NONE = new Mark(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// All of them. A network that has not the layer has no marks.
    public static List<Strip> of(List<Network> networks, LayerId layer) {
        boolean change = networks.stream().anyMatch(network -> network.waves().size() > 1);
        return List.of(Kind.values()).stream().filter(kind -> change || kind != Kind.LOSS)
                .map(kind -> of(kind, networks.stream().map(network -> network.layer(layer).map(one -> mark(kind, network, one)).orElse(Mark.NONE)).toList())).toList();
    }

    private static Strip of(Kind kind, List<Mark> marks) {
        double most = marks.stream().flatMap(mark -> List.of(mark.first(), mark.last()).stream()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).max().orElse(1);
        return new Strip(kind, kind == Kind.PARTNERS ? roundUp(most) : 1, marks);
    }

    /// To an even number, so that the middle is a whole one.
    private static double roundUp(double most) {
        return Math.max(2, 2 * Math.ceil(most / 2 + 0.1));
    }

    private static Mark mark(Kind kind, Network network, Layer layer) {
        WaveId first = network.waves().getFirst().id();
        WaveId last = network.waves().getLast().id();
        if (kind.measure.isEmpty()) {
            return first.equals(last) ? Mark.NONE : new Mark(OptionalDouble.empty(), defined(Change.of(network, layer, first, last).counts().loss()));
        }
        NetworkMeasure measure = kind.measure.get();
        OptionalDouble now = measure.of(network, layer, last).number();
        return new Mark(first.equals(last) ? OptionalDouble.empty() : measure.of(network, layer, first).number(), now);
    }

    private static OptionalDouble defined(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /// From 0 to 1 along the scale.
    public double share(double number) {
        return Math.clamp(number / end, 0, 1);
    }
}
