package samenspel.measure.between;

import java.util.function.Function;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue;

/// What can be measured of several layers in one wave.
///
/// The plain name is the message `measure.<id>`, what it asks `measure.<id>.asks`, and what it does not say `measure.<id>.not`.
public enum LayersMeasure implements MeasureWords {
    /// Pairs tied in two of the layers or more ÷ pairs tied in any. From 0 to 1; grows with the number of layers.
    MULTIPLEXITY(Multiplexity::share),

    /// Mean number of layers of the pairs tied in any. From 1 to the number of layers; has no bounds.
    MULTIPLEXITY_MEAN(Multiplexity::mean),

    /// How many pairs are tied in 1, 2 … of the layers.
    MULTIPLEXITY_CENSUS(Multiplexity::census);

    private final Function<Multiplexity, NetworkValue> formula;

    LayersMeasure(Function<Multiplexity, NetworkValue> formula) {
        this.formula = formula;
    }

    public NetworkValue of(Multiplexity found) {
        return formula.apply(found);
    }
}
