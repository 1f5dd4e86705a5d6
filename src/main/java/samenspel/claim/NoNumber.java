package samenspel.claim;

import java.io.Serial;
import java.util.List;

/// A reference cannot be read, or names what is not there.
final class NoNumber extends Exception {
    @Serial
    private static final long serialVersionUID = 1;
    private final ClaimReason reason;
    private final transient List<Object> arguments;

    NoNumber(ClaimReason reason, Object... arguments) {
        super(reason.code());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    ClaimReason reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }
}
