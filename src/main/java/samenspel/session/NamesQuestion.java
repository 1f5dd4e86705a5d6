package samenspel.session;

import java.util.List;
import java.util.Optional;
import samenspel.study.Document;
import samenspel.study.privacy.Exposure;

/// Lets names leave a confidential study only if somebody says so; the rule is [samenspel.study.privacy.Naming#isKeptIn]. It stands behind every update, so that no way out goes
/// round it: an effect that takes names out is not carried out; in its place the user is asked, and nothing else happens. The
/// answer does the same again, with or without names. It is not remembered.
final class NamesQuestion {
    private NamesQuestion() {
    }

    /// What follows if nothing has to be asked, or else the question.
    static UpdateResult checked(State state, Action action, UpdateResult next) {
        return next.state().document().flatMap(document -> asked(document, action, next.effects()))
                .or(() -> state.document().flatMap(document -> asked(document, action, next.effects())))
                .or(() -> guarded(action, next.effects()))
                .map(question -> UpdateResult.of(state, question)).orElse(next);
    }

    /// What follows once the user has said how.
    static UpdateResult permitted(Action.Permitted answer, UpdateResult next) {
        return answer.named() ? next : new UpdateResult(next.state(), next.effects().stream().flatMap(effect -> masked(effect).stream()).toList());
    }

    private static Optional<Effect> asked(Document document, Action action, List<Effect> effects) {
        return effects.stream().filter(Effect.Leaving.class::isInstance).map(Effect.Leaving.class::cast)
                .filter(leaving -> leaving.naming().isKeptIn(document.network())).findFirst()
                .map(leaving -> new Effect.AskNames(action, Exposure.of(document, leaving.content(), leaving.naming(), leaving.masked().isPresent())));
    }

    /// Words of a study that is not open, since it was refused.
    private static Optional<Effect> guarded(Action action, List<Effect> effects) {
        return effects.stream().filter(effect -> effect instanceof Effect.OfReport report && report.guarded()).findFirst()
                .map(_ -> new Effect.AskNames(action, Exposure.ofReport()));
    }

    /// Nothing in place of what cannot be without names: nobody is offered that.
    private static Optional<Effect> masked(Effect effect) {
        return effect instanceof Effect.Leaving leaving ? leaving.masked().map(Effect.class::cast) : Optional.of(effect);
    }
}
