package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TimeSpan;
import samenspel.text.account.Repair;

/// Pajek's times: `[1-3,5,7-*]`, with or without blanks. What cannot be read is no time, and is said.
final class PajekTimes {
    private PajekTimes() {
    }

    /// Gives an item the times of a word in brackets.
    static void give(LineWord word, ItemDraft item, FileDraft fileDraft) {
        String inner = word.text().replaceAll("[\\[\\]\\s\u00a0]", "");
        for (String part : inner.split("[,;]", -1)) {
            Optional<TimeSpan> span = span(part);
            boolean reversed = span.isPresent() && !span.get().isInOrder();
            if (reversed && fileDraft.repairs(Repair.SWAP_TIMES)) {
                item.there(TimeSpan.of(span.get().to(), span.get().from()));
            } else if (reversed) {
                fileDraft.ledger().rejected(ImportReason.TIMES_REVERSED, word.spot(), span.get().from().written(), span.get().to().written());
                item.timesUnread();
            } else if (span.isPresent()) {
                item.there(span.get());
            } else if (!part.isEmpty() || inner.isEmpty()) {
                fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, word.spot(), inner.isEmpty() ? word.text() : part);
                item.timesUnread();
            }
        }
    }

    /// Of a year and a month, `2018-01`, and of other dates the dashes part no two moments.
    private static Optional<TimeSpan> span(String part) {
        if (part.equals("*")) {
            return Optional.of(TimeSpan.ALWAYS);
        }
        List<TimeSpan> found = new ArrayList<>();
        for (int dash = part.indexOf('-', 1); dash > 0; dash = part.indexOf('-', dash + 1)) {
            between(part.substring(0, dash), part.substring(dash + 1)).ifPresent(found::add);
        }
        return found.stream().filter(TimeSpan::isInOrder).findFirst().or(() -> Moment.parse(part).map(TimeSpan::at)).or(() -> found.stream().findFirst());
    }

    private static Optional<TimeSpan> between(String from, String to) {
        Optional<Moment> first = bound(from, Moment.BEGINNING);
        Optional<Moment> last = bound(to, Moment.END);
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : Optional.of(TimeSpan.of(first.get(), last.get()));
    }

    private static Optional<Moment> bound(String written, Moment open) {
        return written.equals("*") ? Optional.of(open) : Moment.parse(written);
    }
}
