package samenspel.ui.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.scenario.NamedScenario;
import samenspel.session.State;
import samenspel.study.View;

/// What views depend on. Networks are compared by identity, since this is asked at every change.
record Watched(List<Integer> networks, Look look, Map<StudyView, ViewChoices> chosen, Optional<NamedScenario> scenario, List<String> kept, NameMode names, Paper paper, Sight sight) {

    static Watched of(State state) {
        View view = state.view().orElseThrow();
        List<Integer> networks = java.util.stream.Stream.concat(java.util.stream.Stream.of(state.document().orElseThrow().network()), view.numbers().whole().beside().stream())
                .map(System::identityHashCode).toList();
        return new Watched(networks, state.document().get().look(), view.numbers().study().chosen(), view.numbers().study().among(state.document().get().scenarios()),
                state.document().get().scenarios().all().stream().map(NamedScenario::name).toList(), view.seen().names(), state.settings().paper(), view.sight());
    }
}
