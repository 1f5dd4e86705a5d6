package samenspel.session;

import java.util.List;

/// What follows from an action.
public record UpdateResult(State state, List<Effect> effects) {
    public UpdateResult {
        effects = List.copyOf(effects);
    }

    static UpdateResult of(State state, Effect... effects) {
        return new UpdateResult(state, List.of(effects));
    }
}
