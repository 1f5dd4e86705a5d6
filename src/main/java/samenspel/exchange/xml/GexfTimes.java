package samenspel.exchange.xml;

import java.util.Optional;
import java.util.function.Consumer;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.TimeSpan;
import samenspel.text.Spot;
import samenspel.text.account.Repair;

/// The times GEXF gives in the attributes of an element: `start`, `end`, `startopen`, `endopen`,
/// `timestamp`, `timestamps="<[2007, 2008]>"`, `intervals="<[2007, 2009); [2011, 2012]>"`.
final class GexfTimes {
    private final XmlCursor cursor;
    private int unreadSoFar;

    GexfTimes(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /// Gives every time of the current element; none if it speaks of no time, or of none that can be read.
    ///
    /// @param unread is told that a time could not be read
    void ofElement(Consumer<TimeSpan> there, Runnable unread) {
        int before = unreadSoFar;
        ofElement(there);
        if (unreadSoFar > before) {
            unread.run();
        }
    }

    void ofItem(ItemDraft item) {
        ofElement(item::there, item::timesUnread);
    }

    private void ofElement(Consumer<TimeSpan> there) {
        Spot spot = cursor.spot();
        cursor.attribute("timestamp").flatMap(written -> moment(written, spot)).ifPresent(moment -> there.accept(TimeSpan.at(moment)));
        cursor.attribute("timestamps").ifPresent(written -> timestamps(written, spot, there));
        cursor.attribute("intervals").ifPresent(written -> intervals(written, spot, there));
        Optional<String> start = cursor.attribute("start").or(() -> cursor.attribute("startopen"));
        Optional<String> end = cursor.attribute("end").or(() -> cursor.attribute("endopen"));
        if (start.isPresent() || end.isPresent()) {
            boolean withStart = cursor.attribute("start").isPresent() || start.isEmpty();
            boolean withEnd = cursor.attribute("end").isPresent() || end.isEmpty();
            span(start.orElse(""), end.orElse(""), withStart, withEnd, spot).ifPresent(there);
        }
    }

    private void timestamps(String written, Spot spot, Consumer<TimeSpan> there) {
        for (String part : written.replaceAll("[<>\\[\\]\"]", "").split("[,;]")) {
            if (!part.isBlank()) {
                moment(part, spot).ifPresent(moment -> there.accept(TimeSpan.at(moment)));
            }
        }
    }

    private void intervals(String written, Spot spot, Consumer<TimeSpan> there) {
        for (String part : written.replaceAll("[<>\"]", "").split(";")) {
            String interval = part.strip();
            if (interval.isEmpty()) {
                continue;
            }
            String[] ends = interval.replaceAll("[\\[\\]()]", "").split(",");
            if (ends.length < 2) {
                unread(ImportReason.NOT_A_TIME, spot, interval);
            } else {
                span(ends[0], ends[1], !interval.startsWith("(") && !interval.startsWith("]"),
                        !interval.endsWith(")") && !interval.endsWith("["), spot).ifPresent(there);
            }
        }
    }

    private Optional<TimeSpan> span(String start, String end, boolean withStart, boolean withEnd, Spot spot) {
        Optional<Moment> from = bound(start, Moment.BEGINNING, spot);
        Optional<Moment> to = bound(end, Moment.END, spot);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        TimeSpan span = new TimeSpan(from.get(), to.get(), withStart, withEnd);
        if (span.isInOrder()) {
            return Optional.of(span);
        }
        if (cursor.fileDraft().repairs(Repair.SWAP_TIMES)) {
            return Optional.of(new TimeSpan(to.get(), from.get(), withEnd, withStart));
        }
        unread(ImportReason.TIMES_REVERSED, spot, start, end);
        return Optional.empty();
    }

    private Optional<Moment> bound(String written, Moment open, Spot spot) {
        String text = written.strip();
        boolean isOpen = text.isEmpty() || text.endsWith("Infinity") || text.endsWith("INF");
        return isOpen ? Optional.of(open) : moment(text, spot);
    }

    private Optional<Moment> moment(String written, Spot spot) {
        Optional<Moment> moment = Moment.parse(written);
        if (moment.isEmpty()) {
            unread(ImportReason.NOT_A_TIME, spot, written.strip());
        }
        return moment;
    }

    private void unread(ImportReason why, Spot spot, Object... written) {
        unreadSoFar++;
        cursor.ledger().rejected(why, spot, written);
    }
}
