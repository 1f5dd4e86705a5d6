package samenspel.ui.over;

import java.time.Clock;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import samenspel.session.State;
import samenspel.session.history.HistoryStep;
import samenspel.session.history.StepName;

/// When steps were made. The session reads no clock, so it is seen here.
public final class StepTimes {
    private final Clock clock;
    private final Map<StepName, LocalTime> made = new IdentityHashMap<>();
    private Optional<LocalTime> opened = Optional.empty();

    public StepTimes(Clock clock) {
        this.clock = clock;
    }

    /// Hears of every state of the window.
    public void follow(State before, State after) {
        boolean other = before.document() != after.document();
        if (other && after.history().past() == null && after.history().future() == null) {
            made.clear();
            opened = Optional.of(LocalTime.now(clock));
        } else if (other && after.history().past() != null) {
            made.putIfAbsent(after.history().past().name(), LocalTime.now(clock));
        }
    }

    /// When it was made, that of the beginning when the document was opened.
    Optional<LocalTime> of(HistoryStep step) {
        return step.name().isPresent() ? step.name().map(made::get) : opened;
    }
}
