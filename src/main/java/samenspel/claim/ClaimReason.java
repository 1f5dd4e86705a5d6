package samenspel.claim;

import java.util.List;
import java.util.Locale;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reason;

/// Why a reference has no number. Each has a message `claim.problem.<code>` that says what it is and what to do; first of its
/// arguments is what stood there.
public enum ClaimReason implements Reason {
    /// A brace that is not closed.
    UNCLOSED,
    /// Words in brackets, and no condition behind them.
    NO_CONDITION,
    /// The nearest there is, or all there are.
    UNKNOWN_NUMBER,
    /// All there are.
    UNKNOWN_LAYER,
    /// All there are.
    UNKNOWN_WAVE,
    UNKNOWN_ORGANISATION,
    /// An organisation and a sector have this id.
    ORGANISATION_OR_SECTOR,
    /// All there are.
    UNKNOWN_FORM,
    UNKNOWN_CONDITION,
    /// A point or comma in it may part thousands or decimals.
    THOUSANDS,
    /// Of a share, and without a percent sign.
    NO_PERCENT,
    /// Of no share, and with a percent sign.
    NOT_IN_PERCENT,
    /// What it is held against is a number of another kind.
    OTHER_KIND,
    /// All there are.
    UNKNOWN_BASE,
    ONE_LAYER,
    TWO_LAYERS,
    ONE_ORGANISATION,
    SOME_ORGANISATION,
    NO_ORGANISATION,
    TWO_WAVES,
    ONE_WAVE,
    NOT_ONE_NUMBER,
    /// This base is not known for it.
    NO_SUCH_BASE,
    NO_CAPACITY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "claim.problem." + code();
    }

    @Override
    public boolean isOwn(int argument) {
        return argument > 0 && (this == UNKNOWN_NUMBER || this == UNKNOWN_FORM || this == UNKNOWN_BASE);
    }

    Problem at(int line, int column, List<Object> arguments) {
        return new Problem(new Place("", "", line, column), this, arguments, Outcome.REJECTED);
    }
}
