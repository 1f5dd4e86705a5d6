package samenspel.ui.scenario;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import samenspel.network.OrganisationId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.history.StepName;
import samenspel.study.numbers.NumbersView;
import samenspel.study.views.StudyPage;

/// What the controls of the page do to the scenario looked at.
final class ScenarioDesk {
    private final Session session;

    ScenarioDesk(Session session) {
        this.session = session;
    }

    private NumbersView numbers() {
        return session.state().view().orElseThrow().numbers();
    }

    StudyPage page() {
        return numbers().study();
    }

    Scenarios kept() {
        return session.state().document().orElseThrow().scenarios();
    }

    /// The one that is kept, if the one looked at is.
    Optional<NamedScenario> open() {
        return page().scenario().flatMap(kept()::named);
    }

    Optional<ScenarioChoice> choice() {
        return page().among(kept()).map(NamedScenario::choice);
    }

    private void look(StudyPage page) {
        session.dispatch(new NumberAction.ShowNumbers(numbers().with(page)));
    }

    /// Begins with one that is not kept.
    void draft(ScenarioChoice choice) {
        look(page().with(choice));
    }

    void lookAt(Optional<String> name) {
        look(page().withScenario(name));
    }

    void change(UnaryOperator<ScenarioChoice> change) {
        change(change, Optional.empty());
    }

    /// @param gesture what joins changes that follow each other into one step of undo
    void change(UnaryOperator<ScenarioChoice> change, Optional<String> gesture) {
        choice().ifPresent(now -> {
            ScenarioChoice next = change.apply(now);
            if (next.equals(now)) {
                return;
            }
            open().ifPresentOrElse(one -> keep(kept().with(one.name(), former -> former.with(next)), StepName.of("undo.scenario.change", one.name()),
                    gesture.map(word -> word + " " + one.name())), () -> draft(next));
        });
    }

    private void keep(Scenarios next, StepName step, Optional<String> gesture) {
        session.dispatch(new NumberAction.KeepScenarios(next, step, gesture));
    }

    /// Keeps the draft, or another copy of the one looked at, and looks at that.
    void add(String name) {
        choice().ifPresent(choice -> {
            Scenarios next = kept().with(new NamedScenario(name, choice));
            String called = next.all().getLast().name();
            keep(next, StepName.of("undo.scenario.add", called), Optional.empty());
            lookAt(Optional.of(called));
        });
    }

    /// An empty name and one that another scenario has are refused, and that is said.
    void rename(String name) {
        String asked = name.strip();
        open().filter(one -> !one.name().equals(asked)).ifPresent(one -> {
            if (asked.isEmpty() || kept().named(asked).isPresent()) {
                session.dispatch(new Action.Notify(asked.isEmpty() ? Notice.bad("notice.scenario-no-name") : Notice.bad("notice.scenario-name-taken", asked)));
                return;
            }
            Scenarios next = kept().with(one.name(), former -> former.called(name));
            String called = next.all().get(kept().all().indexOf(one)).name();
            keep(next, StepName.of("undo.scenario.rename", called), Optional.empty());
            lookAt(Optional.of(called));
        });
    }

    /// What it was goes on as a draft.
    void delete() {
        open().ifPresent(one -> {
            keep(kept().without(one.name()), StepName.of("undo.scenario.delete", one.name()), Optional.empty());
            draft(one.choice());
        });
    }

    /// Makes somebody a team, or no longer one.
    void team(OrganisationId id, boolean on) {
        change(now -> now.withTeams(changed(now.teams(), id, on)));
    }

    /// Takes somebody into the core, or out of it.
    void core(OrganisationId id, boolean on) {
        change(now -> now.withTeams(changed(now.teams(), id, false)).withCore(changed(now.core(), id, on)));
    }

    private static Collection<OrganisationId> changed(Collection<OrganisationId> some, OrganisationId id, boolean on) {
        Set<OrganisationId> next = new TreeSet<>(some);
        if (on) {
            next.add(id);
        } else {
            next.remove(id);
        }
        return next;
    }
}
