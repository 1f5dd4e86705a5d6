package samenspel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Holds the state and calls the listeners when it changes. All calls come from one thread, the window's.
public final class Session {
    private final Consumer<Effect> effects;
    private final List<BiConsumer<State, State>> listeners = new ArrayList<>();
    private final List<Supplier<Optional<Action>>> typing = new ArrayList<>();
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

    /// What is being typed and is not in the state yet.
    ///
    /// @param action that takes it over; empty where nothing is being typed
    public void onTyping(Supplier<Optional<Action>> action) {
        typing.add(action);
    }

    /// Takes over what is being typed: before anything is saved, or the document is left.
    public void finishTyping() {
        typing.forEach(typed -> typed.get().ifPresent(this::applied));
    }

    /// Applies an action. A listener may not dispatch: two changes would mix. Whoever fails, every other
    /// listener is called and every effect is carried out; the first failure is thrown after that.
    public void dispatch(Action action) {
        if (dispatching) {
            throw new IllegalStateException("dispatch within dispatch: " + action.getClass().getSimpleName());
        }
        if (action instanceof FileAction.Save || action instanceof FileAction.SaveAs || action instanceof Action.Question || action instanceof ExportAction) {
            finishTyping();
        }
        applied(action);
    }

    private void applied(Action action) {
        UpdateResult next = Update.apply(state, action);
        State former = state;
        state = next.state();
        Failures failures = new Failures();
        if (former != state) {
            dispatching = true;
            listeners.forEach(listener -> failures.of(() -> listener.accept(former, state)));
            dispatching = false;
        }
        next.effects().forEach(effect -> failures.of(() -> effects.accept(effect)));
        failures.end();
    }

    /// Collects what goes wrong while listeners are called, so that one that fails keeps no other from its call.
    private static final class Failures {
        private @Nullable Throwable first;

        void of(Runnable call) {
            try {
                call.run();
            } catch (RuntimeException | Error failure) {
                if (first == null) {
                    first = failure;
                } else if (first != failure) {
                    first.addSuppressed(failure);
                }
            }
        }

        void end() {
            switch (first) {
                case null -> {
                }
                case Error error -> throw error;
                case RuntimeException fault -> throw fault;
                default -> throw new IllegalStateException(first);
            }
        }
    }
}
