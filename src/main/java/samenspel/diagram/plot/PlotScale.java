package samenspel.diagram.plot;

import java.util.Set;
import java.util.stream.Collectors;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.OrganisationChange;
import samenspel.change.Presence;
import samenspel.change.Retention;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// What a panel says of its layer, along an axis from 0 to 1: of a change which share of ties is lost, of a single wave how many
/// ties there are, up to the most of any.
interface PlotScale {

    static PlotScale of(RetentionRequest request, Retention.InLayer layer, Texts texts) {
        return request.comparison().isOfOneWave() ? TiesOfWave.of(request.network(), request.comparison(), layer, texts) : new Lost(layer, texts);
    }

    double at(Counts counts);

    boolean tells(OrganisationChange change);

    String tick(double share);

    /// Over the line of all that are compared with.
    String header();

    /// Where the line stands; negative for none.
    double line();

    /// Where all key organisations together stand; negative for nowhere.
    double all();

    String dot(String who, String layer, Counts counts);

    /// How much is lost, beside the whole network.
    record Lost(Retention.InLayer layer, Texts texts) implements PlotScale {
        @Override
        public double at(Counts counts) {
            return counts.loss();
        }

        /// Where nothing is known of any tie, 0 % would be a lie.
        @Override
        public boolean tells(OrganisationChange change) {
            return change.counts().kept() + change.counts().lost() > 0;
        }

        @Override
        public String tick(double share) {
            return texts.get("retention.loss", share);
        }

        @Override
        public String header() {
            Counts counts = layer.network();
            return counts.before() == 0 ? texts.get("retention.header.none") : texts.get("retention.header", counts.loss(), counts.before());
        }

        @Override
        public double line() {
            return layer.network().before() == 0 ? -1 : layer.network().loss();
        }

        @Override
        public double all() {
            return layer.access().before() == 0 ? -1 : layer.access().loss();
        }

        @Override
        public String dot(String who, String name, Counts counts) {
            return counts.leavesLossOpen() ? texts.get("retention.dot.title.open", who, name, counts.loss(), counts.lossAtMost(), counts.unknownAfter(), counts.before())
                    : texts.get("retention.dot.title", who, name, counts.loss(), counts.before());
        }
    }

    /// How many ties there are, beside the mean of all other organisations.
    ///
    /// @param others mean of those that are no key organisations
    /// @param keys   mean of those that are
    /// @param most   the end of the axis
    record TiesOfWave(double others, double keys, double most, Texts texts) implements PlotScale {

        static TiesOfWave of(Network network, Comparison comparison, Retention.InLayer layer, Texts texts) {
            Set<OrganisationId> rest = network.organisations().stream().filter(one -> !one.givesAccess()).map(Organisation::id)
                    .filter(id -> comparison.participants().of(id).kind() != Presence.Kind.ABSENT).collect(Collectors.toSet());
            double ends = comparison.of(layer.layer().id()).ties().stream().mapToInt(tie -> (rest.contains(tie.pair().from()) ? 1 : 0) + (rest.contains(tie.pair().to()) ? 1 : 0)).sum();
            double others = rest.isEmpty() ? 0 : ends / rest.size();
            double keys = layer.keys().stream().mapToInt(one -> one.counts().before()).average().orElse(0);
            double most = layer.keys().stream().mapToInt(one -> one.counts().before()).max().orElse(1);
            return new TiesOfWave(others, keys, Math.max(2, Math.max(most, Math.ceil(others))), texts);
        }

        @Override
        public double at(Counts counts) {
            return counts.before() / most;
        }

        @Override
        public boolean tells(OrganisationChange change) {
            return true;
        }

        @Override
        public String tick(double share) {
            return texts.get("retention.ties", share * most);
        }

        @Override
        public String header() {
            return texts.get("retention.header.one", others);
        }

        @Override
        public double line() {
            return others / most;
        }

        @Override
        public double all() {
            return keys / most;
        }

        @Override
        public String dot(String who, String name, Counts counts) {
            return texts.get("retention.dot.title.one", who, name, counts.before());
        }
    }
}
