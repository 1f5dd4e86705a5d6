package samenspel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Holds the state and tells who listens when it changes. All calls come from one thread, the window's.
public final class Session {
    private final Consumer<Effect> effects;
    private final List<BiConsumer<State, State>> listeners = new ArrayList<>();
    private State state;
    private boolean dispatching;

    /// @param effects carries out what must be done outside; it must not dispatch before it returns
    public Session(State start, Consumer<Effect> effects) {
        this.state = start;
        this.effects = effects;
    }

    public State state() {
        return state;
    }

    /// Adds a listener, which gets the former and the next state.
    public void listen(BiConsumer<State, State> listener) {
        listeners.add(listener);
    }

    /// Applies an action. A listener may not dispatch: two half-told changes would cross.
    public void dispatch(Action action) {
        if (dispatching) {
            throw new IllegalStateException("dispatch within dispatch: " + action.getClass().getSimpleName());
        }
        Next next = Update.apply(state, action);
        State former = state;
        state = next.state();
        if (former != state) {
            tell(former);
        }
        next.effects().forEach(effects);
    }

    private void tell(State former) {
        dispatching = true;
        try {
            listeners.forEach(listener -> listener.accept(former, state));
        } finally {
            dispatching = false;
        }
    }
}
