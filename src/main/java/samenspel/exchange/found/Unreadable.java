package samenspel.exchange.found;

import java.util.List;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// Ends the reading of a file that cannot be used. Stays within `exchange`: callers get a value.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ImportReason reason;
    private final transient Spot spot;
    private final transient List<Object> arguments;

    public Unreadable(ImportReason reason, Spot spot, Object... arguments) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.spot = spot;
        this.arguments = List.of(arguments);
    }

    /// What comes of the file: nothing, and why; and what else was found until then.
    public <T> Reading<T> reading(Ledger ledger) {
        Problem why = ledger.problem(Outcome.REFUSED, reason, spot, arguments.toArray());
        return Reading.refused(Account.of(List.of(why)).and(ledger.account()));
    }
}
