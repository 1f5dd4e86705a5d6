package samenspel.sample;

import java.util.List;
import samenspel.network.Name;
import samenspel.network.kind.MunicipalityKind;

/// The numbers one sample must have. Ties are counted as they can be known from the answers, in pairs;
/// lists of two are per wave. Numbers are chosen so that percentages come out whole.
///
/// @param silent        organisations that do not answer
/// @param quiet         organisations without any strong tie
/// @param basicTies     pairs with a basic relation
/// @param referralRanks numbers of referral partners of the most central, from the first
/// @param perceptions   per wave those who perceive a lead organisation, self-government, an administrative one
record Plan(
        int number, long seed, Name name, MunicipalityKind kind, int inhabitants, List<Integer> silent, int quiet,
        List<Integer> basicTies, Strong strong, Turnover content, Turnover referral, Turnover administrative,
        List<Integer> referralRanks, Hubs administrativeHubs, List<List<Integer>> perceptions) {

    /// @param ties in the first wave; `lost` of them are gone in the second and as many are new
    /// @param cjg  of the Centre for Youth and Family, `jgz` of the youth health service
    record Strong(int ties, int lost, Part cjg, Part jgz, Basis cjgBasis) {
    }

    record Part(int ties, int lost) {
    }

    /// Of a hundred strong ties of the CJG, on which two layers they rest; the others rest on content and referral.
    record Basis(int administrativeAndReferral, int contentAndAdministrative) {
    }

    /// @param pairs       tied in the first wave
    /// @param reports     by how many reports; of referral as many as its ranks and chance make, and 0 here
    /// @param lossPercent of the pairs and of the reports that the second wave no longer has
    /// @param mostOfOne   more ties than this no ordinary organisation has
    record Turnover(int pairs, int reports, int lossPercent, int mostOfOne) {
        int lostPairs() {
            return pairs * lossPercent / 100;
        }
    }

    /// How many partners the two centres of administrative information have.
    record Hubs(int purchasing, int cjg) {
    }
}
