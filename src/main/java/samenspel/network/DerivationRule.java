package samenspel.network;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/// When reports in several layers together make a tie.
public sealed interface DerivationRule {

    /// Ids of the reported layers it counts; at least one, none twice.
    List<LayerId> of();

    /// In at least `minimumLayers` of the layers `of`, the two organisations' reports of at least `minimumFrequency`
    /// combine to a tie by `confirmation`.
    ///
    /// A *strong tie* is frequent (a minimum frequency), reciprocal (`BOTH`) and in more than one way
    /// (two layers or more); a *basic relation* is any report, by either side, in one layer or more.
    ///
    /// Where the strengths of reports are ranks, 1 the first, those up to a *last rank* count. Equal ranks count alike, also halves
    /// between two ranks; who is named without a rank, or did not answer, is unknown and stays so.
    ///
    /// @param minimumFrequency the smallest strength of a report that counts; 0 counts every report
    /// @param lastRank         the largest strength of a report that counts, from 1; empty counts every report
    /// @param confirmation     `EITHER` or `BOTH`
    /// @param minimumLayers    1 to the number of layers
    record EnoughLayers(List<LayerId> of, double minimumFrequency, OptionalInt lastRank, TieRule confirmation, int minimumLayers)
            implements DerivationRule {
        public EnoughLayers {
            of = List.copyOf(of);
            Require.that(!of.isEmpty(), "a derived layer needs at least one reported layer");
            Require.that(new HashSet<>(of).size() == of.size(), "a derived layer names a reported layer twice");
            Require.that(confirmation != TieRule.SENDER, "a derived layer is undirected: its rule is EITHER or BOTH");
            Require.that(lastRank.orElse(1) >= 1, "the first rank is 1");
            Require.that(minimumLayers >= 1 && minimumLayers <= of.size(), "the number of layers does not fit the layers named");
        }

        /// Without a last rank.
        public EnoughLayers(List<LayerId> of, double minimumFrequency, TieRule confirmation, int minimumLayers) {
            this(of, minimumFrequency, OptionalInt.empty(), confirmation, minimumLayers);
        }

        public EnoughLayers withMinimumFrequency(double frequency) {
            return new EnoughLayers(of, frequency, lastRank, confirmation, minimumLayers);
        }

        public EnoughLayers withLastRank(OptionalInt rank) {
            return new EnoughLayers(of, minimumFrequency, rank, confirmation, minimumLayers);
        }

        public EnoughLayers withConfirmation(TieRule rule) {
            return new EnoughLayers(of, minimumFrequency, lastRank, rule, minimumLayers);
        }

        public EnoughLayers withMinimumLayers(int layers) {
            return new EnoughLayers(of, minimumFrequency, lastRank, confirmation, layers);
        }

        /// A report as this rule counts it: too seldom, or ranked too late, is no tie.
        Answer counted(Answer report) {
            double strength = report.strengthOrZero();
            boolean counts = strength >= minimumFrequency && strength <= lastRank.orElse(Integer.MAX_VALUE);
            return report.isTied() && !counts ? Answer.NOT_TIED : report;
        }
    }
}
