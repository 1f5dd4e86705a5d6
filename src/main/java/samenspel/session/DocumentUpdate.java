package samenspel.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.layout.Arrangement;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.study.Document;
import samenspel.text.Texts;

/// How the document follows from what the user does, with a named step of undo for each change.
final class DocumentUpdate {
    private DocumentUpdate() {
    }

    static State apply(State state, Action.OnDocument action) {
        Document document = state.document().orElseThrow();
        return switch (action) {
            case Action.Move move -> changed(state, moved(document, move), moveName(document, move.held().sequencedKeySet()),
                    Optional.of(move.gesture()));
            case Action.Straighten(var how) -> onChosen(state, document, how.key(), chosen -> how.applied(document.placement(), chosen));
            case Action.PinSelected() -> onChosen(state, document, "undo.pin-several", document.placement()::pinned);
            case Action.UnpinSelected() -> onChosen(state, document, "undo.unpin-several", document.placement()::unpinned);
            case Action.Unpin(var organisation) -> changed(state, document.with(document.placement().unpinned(organisation)),
                    StepName.of("undo.unpin", nameOf(document, organisation)));
            case Action.UnpinAll() -> changed(state, withoutPins(document), StepName.of("undo.unpin-all"));
            case Action.SetRule(var layer, var rule) -> withRule(state, document, layer, rule);
            case Action.PaintSector(var sector, var colour) -> painted(state, document, sector, colour);
            case Action.Arranged arranged -> state.awaits(arranged.ticket()) ? arranged(state.idle(), document, arranged) : state;
            case Action.Undo() -> undone(state, document);
            case Action.Redo() -> redone(state, document);
        };
    }

    /// A picture whose camera was set by hand is shown whole again: what was looked at is elsewhere now.
    private static State arranged(State state, Document document, Action.Arranged arranged) {
        String key = "arrangement." + (arranged.arrangement() instanceof Arrangement.Centrality ? Arrangement.CENTRALITY : arranged.arrangement().word());
        String name = Texts.in(state.settings().language()).get(key);
        boolean same = document.placement().at().equals(arranged.placement().at());
        State next = same ? state.with(Notice.good("notice.arranged-same"))
                : changed(state, document.with(arranged.placement()), StepName.of("undo.arrange", name));
        return next.with(next.view().map(view -> view.withCamera(Optional.empty())));
    }

    private static State changed(State state, Document next, StepName name) {
        return changed(state, next, name, Optional.empty());
    }

    private static State changed(State state, Document next, StepName name, Optional<String> gesture) {
        Document before = state.document().orElseThrow();
        return next.equals(before) ? state : state.withDocument(next, state.history().remembering(before, name, gesture));
    }

    private static String nameOf(Document document, OrganisationId organisation) {
        return document.network().organisation(organisation).orElseThrow().shortName();
    }

    /// A dragged organisation is pinned; those a live layout took along are not.
    private static Document moved(Document document, Action.Move move) {
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>(move.others());
        elsewhere.putAll(move.held());
        return document.with(document.placement().moved(elsewhere).pinned(move.held().keySet()));
    }

    private static StepName moveName(Document document, SequencedSet<OrganisationId> held) {
        return held.size() == 1 ? StepName.of("undo.move", nameOf(document, held.getFirst())) : StepName.of("undo.move-several", held.size());
    }

    /// A change of places or pins of those chosen, if any are.
    private static State onChosen(State state, Document document, String key, Function<SequencedSet<OrganisationId>, Placement> change) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        return chosen.isEmpty() ? state : changed(state, document.with(change.apply(chosen)), StepName.of(key, chosen.size()));
    }

    private static Document withoutPins(Document document) {
        return document.with(document.placement().unpinned(document.placement().pinned()));
    }

    private static State withRule(State state, Document document, LayerId id, DerivationRule rule) {
        return document.network().layer(id).filter(DerivedLayer.class::isInstance).map(DerivedLayer.class::cast)
                .map(layer -> changed(state, document.with(document.network().with(layer.with(rule))),
                        StepName.of("undo.rule", layer.name().in(state.settings().language().tag()))))
                .orElse(state);
    }

    private static State painted(State state, Document document, SectorId sector, Colour colour) {
        SequencedMap<SectorId, Colour> colours = new LinkedHashMap<>(document.look().sectors());
        colours.put(sector, colour);
        String name = document.network().sector(sector).orElseThrow().name().in(state.settings().language().tag());
        return changed(state, document.with(new Look(colours, document.look().layers())), StepName.of("undo.colour", name));
    }

    private static Notice told(String key, State state, History.Step step) {
        return Notice.good(key, step.name().in(Texts.in(state.settings().language())));
    }

    private static State undone(State state, Document present) {
        History history = state.history();
        return history.past() == null ? state : state.withDocument(history.past().other(), history.undone(present))
                .with(told("notice.undone", state, history.past()));
    }

    private static State redone(State state, Document present) {
        History history = state.history();
        return history.future() == null ? state : state.withDocument(history.future().other(), history.redone(present))
                .with(told("notice.redone", state, history.future()));
    }
}
