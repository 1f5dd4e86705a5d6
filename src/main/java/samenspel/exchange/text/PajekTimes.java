package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TimeSpan;

/// Pajek's times: `[1-3,5,7-*]`.
final class PajekTimes {
    private PajekTimes() {
    }

    static List<TimeSpan> of(LineWord word, FileDraft fileDraft) {
        List<TimeSpan> spans = new ArrayList<>();
        String inner = word.text().replace("[", "").replace("]", "");
        for (String part : inner.split(",")) {
            Optional<TimeSpan> span = span(part.strip());
            if (span.isEmpty()) {
                fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, word.spot(), part);
            } else {
                spans.add(span.get());
            }
        }
        return spans;
    }

    private static Optional<TimeSpan> span(String part) {
        int dash = part.indexOf('-', 1);
        if (dash < 0) {
            return part.equals("*") ? Optional.of(TimeSpan.ALWAYS) : Moment.parse(part).map(TimeSpan::at);
        }
        Optional<Moment> from = bound(part.substring(0, dash), Moment.BEGINNING);
        Optional<Moment> to = bound(part.substring(dash + 1), Moment.END);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(TimeSpan.of(from.get(), to.get()));
    }

    private static Optional<Moment> bound(String written, Moment open) {
        return written.strip().equals("*") ? Optional.of(open) : Moment.parse(written);
    }
}
