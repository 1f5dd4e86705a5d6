package samenspel.exchange.harvest;

import java.util.List;
import samenspel.text.Spot;

/// Ends the reading of a file that cannot be used. Stays within `exchange`: callers get a value.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Spot spot;
    private final transient List<Object> arguments;

    public Unreadable(Reason reason, Spot spot, Object... arguments) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.spot = spot;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public Finding finding(Ledger ledger) {
        return ledger.finding(Fate.REFUSED, reason, spot, arguments.toArray());
    }
}
