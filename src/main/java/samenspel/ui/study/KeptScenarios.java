package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import samenspel.diagram.view.ViewRequest;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.Scenarios;
import samenspel.session.Session;
import samenspel.study.views.StudyPage;
import samenspel.text.Texts;
import samenspel.ui.control.ValueNames;

/// Which scenario is drawn: the usual proposal, one that is kept in the document, or the one that is being made and not kept yet.
final class KeptScenarios extends ComboBox<KeptScenarios.Offered> {
    private static final double WIDTH = 240;

    private final Session session;
    private boolean showing;

    /// What can be chosen.
    ///
    /// @param name of one that is kept
    record Offered(Kind kind, String name) {
        private static final Offered USUAL = new Offered(Kind.USUAL, "");
        private static final Offered DRAFT = new Offered(Kind.DRAFT, "");
    }

    enum Kind {
        USUAL, DRAFT, KEPT
    }

    /// @param values whom to tell what is to be done with each request
    KeptScenarios(Session session, Consumer<Consumer<ViewRequest>> values, Texts texts) {
        this.session = session;
        setId("study-kept");
        setPrefWidth(WIDTH);
        setConverter(new ValueNames<>(one -> switch (one.kind) {
            case USUAL -> texts.get("study.kept.usual");
            case DRAFT -> texts.get("scenario.draft");
            case KEPT -> one.name;
        }));
        valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                choose(after);
            }
        });
        values.accept(_ -> fill());
    }

    private void choose(Offered one) {
        StudyPage page = StudyPane.page(session);
        StudyPane.look(session, switch (one.kind) {
            case USUAL -> page.withoutScenario();
            case DRAFT -> page.withScenario(Optional.empty());
            case KEPT -> page.withScenario(Optional.of(one.name));
        });
    }

    private void fill() {
        StudyPage page = StudyPane.page(session);
        Scenarios kept = session.state().document().orElseThrow().scenarios();
        List<Offered> offered = new ArrayList<>(List.of(Offered.USUAL));
        boolean looking = page.among(kept).filter(NamedScenario::isKept).isEmpty();
        Optional<NamedScenario> draft = page.withScenario(Optional.empty()).among(kept).filter(one -> looking || kept.all().stream().noneMatch(other -> other.choice().equals(one.choice())));
        draft.ifPresent(_ -> offered.add(Offered.DRAFT));
        kept.all().forEach(one -> offered.add(new Offered(Kind.KEPT, one.name())));
        showing = true;
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        Offered other = draft.isPresent() ? Offered.DRAFT : Offered.USUAL;
        setValue(page.among(kept).filter(NamedScenario::isKept).map(one -> new Offered(Kind.KEPT, one.name())).orElse(other));
        showing = false;
    }
}
