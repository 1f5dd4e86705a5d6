package samenspel.session;

import java.util.List;

/// What follows from an action.
public record Next(State state, List<Effect> effects) {
    public Next {
        effects = List.copyOf(effects);
    }

    static Next of(State state, Effect... effects) {
        return new Next(state, List.of(effects));
    }
}
