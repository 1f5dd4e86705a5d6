package samenspel.study.byhand;

import java.util.ArrayList;
import java.util.List;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reason;

/// The changes by hand as a part of the report of a file: a line for each, and one for each thing that is otherwise.
public final class HandAccount {
    private HandAccount() {
    }

    /// Why a line is there.
    private enum ByHand implements Reason {
        ENTRY,
        DETAIL;

        @Override
        public String code() {
            return "by-hand";
        }

        @Override
        public String key() {
            return this == ENTRY ? "account.by-hand" : "account.by-hand-detail";
        }

        /// All of it is in the sentence.
        @Override
        public String stood(List<Object> arguments) {
            return "";
        }
    }

    public static Account of(List<HandEntry> entries, Network network, Texts texts) {
        HandWords words = new HandWords(network, texts);
        List<Problem> lines = new ArrayList<>();
        for (HandEntry entry : entries) {
            lines.add(line(ByHand.ENTRY, words.of(entry)));
            entry.details().forEach(detail -> lines.add(line(ByHand.DETAIL, words.of(detail))));
        }
        return Account.of(lines);
    }

    private static Problem line(ByHand why, String sentence) {
        return new Problem(Place.of(""), why, List.of(sentence), Outcome.BY_HAND);
    }
}
