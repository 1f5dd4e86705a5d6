package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Moment;
import samenspel.exchange.harvest.Span;

/// Pajek's times: `[1-3,5,7-*]`.
final class PajekTimes {
    private PajekTimes() {
    }

    static List<Span> of(Word word, Gathering fileDraft) {
        List<Span> spans = new ArrayList<>();
        String inner = word.text().replace("[", "").replace("]", "");
        for (String part : inner.split(",")) {
            Optional<Span> span = span(part.strip());
            if (span.isEmpty()) {
                fileDraft.ledger().rejected(ImportReason.NOT_A_TIME, word.spot(), part);
            } else {
                spans.add(span.get());
            }
        }
        return spans;
    }

    private static Optional<Span> span(String part) {
        int dash = part.indexOf('-', 1);
        if (dash < 0) {
            return part.equals("*") ? Optional.of(Span.ALWAYS) : Moment.parse(part).map(Span::at);
        }
        Optional<Moment> from = bound(part.substring(0, dash), Moment.BEGINNING);
        Optional<Moment> to = bound(part.substring(dash + 1), Moment.END);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(Span.of(from.get(), to.get()));
    }

    private static Optional<Moment> bound(String written, Moment open) {
        return written.strip().equals("*") ? Optional.of(open) : Moment.parse(written);
    }
}
