package samenspel.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.ChangeColumn;
import samenspel.measure.Measure;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.whole.NetworkMeasure;

/// What a reference tells.
public sealed interface Quantity {

    /// In texts, such as `loss`.
    String word();

    /// Ties of a layer in a wave, of whom it names at least one end.
    enum OfTies implements Quantity {
        TIES,
        /// Of all ties.
        TIES_SHARE,
        /// Each two organisations once, whatever the direction.
        PAIRS,
        PAIRS_SHARE,
        /// Ties within one sector, of all.
        WITHIN_SECTORS,
        /// By partners, from 1.
        PLACE,
        /// Partners above the capacity, of all it names together.
        TOO_MANY;

        @Override
        public String word() {
            return wordOf(this);
        }
    }

    /// What organisations say of steering.
    enum OfSteering implements Quantity {
        /// Of those who said.
        PERCEIVED,
        PERCEIVED_COUNT;

        @Override
        public String word() {
            return wordOf(this);
        }
    }

    /// What something is called.
    enum OfNames implements Quantity {
        NAME,
        /// Partners an organisation is held against.
        CAPACITY;

        @Override
        public String word() {
            return wordOf(this);
        }
    }

    /// Ties between two waves.
    record OfChange(ChangeColumn column) implements Quantity {
        @Override
        public String word() {
            return wordOf(column);
        }
    }

    /// Ties lost between two waves that had an end that is no longer in the network.
    enum OfLeaving implements Quantity {
        LOST_WITH_WHO_LEFT,
        /// Of those that give access.
        LOST_WITH_ACCESS_WHO_LEFT;

        @Override
        public String word() {
            return wordOf(this);
        }
    }

    record OfNetwork(NetworkMeasure measure) implements Quantity {
        @Override
        public String word() {
            return measure.id();
        }
    }

    record OfOrganisation(OrganisationMeasure measure) implements Quantity {
        @Override
        public String word() {
            return measure.id();
        }
    }

    /// Two layers, or one in two waves.
    record OfTwo(PairMeasure measure) implements Quantity {
        @Override
        public String word() {
            return measure.id();
        }
    }

    record OfLayers(LayersMeasure measure) implements Quantity {
        @Override
        public String word() {
            return measure.id();
        }
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All there are, in the order of a menu; each word once.
    static List<Quantity> all() {
        List<Quantity> all = new ArrayList<>(List.of(OfTies.values()));
        all.addAll(List.of(OfSteering.values()));
        Arrays.stream(ChangeColumn.values()).filter(column -> !column.isText()).map(OfChange::new).forEach(all::add);
        all.addAll(List.of(OfLeaving.values()));
        Stream.of(NetworkMeasure.values()).filter(measure -> measure != NetworkMeasure.TIES).map(OfNetwork::new).forEach(all::add);
        Stream.<OrganisationMeasure>concat(Stream.of(Measure.values()), Stream.of(FurtherMeasure.values()))
                .filter(measure -> !measure.needsChange()).map(OfOrganisation::new).forEach(all::add);
        Stream.of(PairMeasure.values()).map(OfTwo::new).forEach(all::add);
        Stream.of(LayersMeasure.values()).map(OfLayers::new).forEach(all::add);
        all.addAll(List.of(OfNames.values()));
        return List.copyOf(all);
    }

    static Optional<Quantity> ofWord(String word) {
        return all().stream().filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
    }
}
