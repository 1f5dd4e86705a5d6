package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.view.StudyView;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.Scenarios;
import samenspel.session.Action;
import samenspel.session.NumberAction;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.views.StudyPage;
import samenspel.ui.control.NumberField;

class ScenarioPageTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void open_the_page() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
        window.until(() -> choice().isPresent() && rows("work") > 0);
    }

    private Scenarios kept() {
        return window.state().document().orElseThrow().scenarios();
    }

    private Optional<ScenarioChoice> choice() {
        return window.state().view().orElseThrow().numbers().study().among(kept()).map(NamedScenario::choice);
    }

    private int rows(String table) {
        return window.control(TableView.class, "scenario-table-" + table).getItems().size();
    }

    private void press(String id) {
        window.on(() -> {
            window.control(Button.class, id).fire();
            return true;
        });
        window.settle();
    }

    private void keep(String name) {
        window.on(() -> {
            window.control(TextField.class, "scenario-name").setText(name);
            return true;
        });
        press("scenario-keep");
    }

    private void hold(int capacity) {
        window.on(() -> {
            window.control(NumberField.class, "scenario-capacity").getValueFactory().setValue((double) capacity);
            return true;
        });
        window.settle();
    }

    @Test
    void the_page_begins_with_a_proposal_its_picture_its_sentences_and_its_work_list() {
        assertEquals(Perspective.SCENARIO, window.state().view().orElseThrow().perspective());
        assertEquals(10, choice().orElseThrow().core().size());
        assertTrue(window.on(() -> window.control(Label.class, "scenario-sentences").getText()).contains("32 ties to make"));
        assertEquals(32 + 14, rows("work"));
        Drawing drawing = window.state().drawing().orElseThrow();
        assertEquals(Optional.of(StudyView.INTEGRATION), drawing instanceof Drawing.OfView of ? Optional.of(of.request().view()) : Optional.empty());
    }

    @Test
    void scenarios_are_kept_changed_duplicated_renamed_deleted_and_each_is_undone() {
        keep("By sector");
        hold(9);
        hold(8);
        assertEquals(Capacity.of(8), kept().named("By sector").orElseThrow().choice().capacity());
        press("scenario-duplicate");
        keep("Twice");
        assertEquals(List.of("By sector", "Twice"), kept().all().stream().map(NamedScenario::name).toList());
        press("scenario-delete");
        assertEquals(List.of("By sector"), kept().all().stream().map(NamedScenario::name).toList());
        List<Integer> left = List.of(2, 2, 1, 1, 0);
        for (int at = 0; at < left.size(); at++) {
            window.dispatch(new Action.Undo());
            window.settle();
            assertEquals(left.get(at), kept().all().size(), "after " + (at + 1));
        }
    }

    @Test
    void a_dial_changes_what_follows_and_the_comparison_has_every_scenario() {
        keep("Usual");
        press("scenario-duplicate");
        window.on(() -> {
            box("scenario-rule-team-periphery").setValue(PairRule.AS_IS);
            return true;
        });
        window.until(() -> rows("work") == choiceWork() && window.control(TableView.class, "scenario-table-compared").getColumns().size() == 4);
        assertEquals(PairRule.AS_IS, choice().orElseThrow().rules().teamPeriphery());
        assertEquals(PairRule.NONE, kept().named("Usual").orElseThrow().choice().rules().teamPeriphery());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String id) {
        return (ComboBox<Object>) window.control(ComboBox.class, id);
    }

    /// Without letting go of the team's other ties there is less to do.
    private int choiceWork() {
        var network = window.state().document().orElseThrow().network();
        ScenarioChoice now = choice().orElseThrow();
        return ScenarioOutcome.of(PresentTies.of(network, network.layer(now.layer()).orElseThrow(), now.wave()), now).work().size();
    }

    @Test
    void somebody_is_taken_into_the_core_by_a_key() {
        ScenarioChoice before = choice().orElseThrow();
        window.on(() -> {
            window.control(TextField.class, "scenario-search").setText("kerkring");
            return true;
        });
        window.settle();
        var list = window.control(ListView.class, "scenario-who");
        window.on(() -> {
            list.getSelectionModel().select(0);
            list.requestFocus();
            list.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "k", "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
        window.settle();
        assertEquals(before.core().size() + 1, choice().orElseThrow().core().size());
    }

    @Test
    void the_largest_number_of_a_proposal_is_whole_in_its_field() {
        window.on(() -> {
            window.control(NumberField.class, "scenario-number").show(200);
            return true;
        });
        window.settle();
        double[] widths = window.on(() -> {
            TextField editor = window.control(NumberField.class, "scenario-number").getEditor();
            return new double[]{editor.lookup(".text").getLayoutBounds().getWidth(), editor.getWidth() - editor.getInsets().getLeft() - editor.getInsets().getRight()};
        });
        assertTrue(widths[0] > 10 && widths[0] <= widths[1], () -> widths[0] + " in " + widths[1]);
    }

    @Test
    void another_proposal_is_taken_and_says_how_stable_it_is() {
        window.on(() -> {
            box("scenario-proposal").setValue(ProposalKind.CAPACITY);
            window.control(NumberField.class, "scenario-number").getValueFactory().setValue(6.0);
            return true;
        });
        press("scenario-propose");
        window.until(() -> choice().orElseThrow().core().size() == 6);
        assertTrue(window.on(() -> window.control(Label.class, "scenario-stable").getText()).contains("in each of the 2 waves alone"));
    }

    @Test
    void the_words_are_copied() {
        press("scenario-table-copy");
        assertTrue(window.on(() -> Clipboard.getSystemClipboard().getString()).contains("32 ties to make"));
    }

    @Test
    void the_page_of_views_draws_the_scenario_that_is_chosen_there() {
        keep("Usual");
        press("scenario-duplicate");
        hold(8);
        window.dispatch(new Action.ShowAs(Perspective.STUDY));
        StudyPage page = window.state().view().orElseThrow().numbers().study();
        window.dispatch(new NumberAction.ShowNumbers(window.state().view().orElseThrow().numbers().with(page.opened(StudyView.INTEGRATION))));
        window.settle();
        ComboBox<Object> box = box("study-kept");
        assertEquals(List.of("the usual proposal", "Usual", "Usual 2"), window.on(() -> box.getItems().stream().map(one -> box.getConverter().toString(one)).toList()));
        assertEquals("Usual 2", window.on(() -> box.getConverter().toString(box.getValue())));
        window.on(() -> {
            box.setValue(box.getItems().get(1));
            return true;
        });
        window.settle();
        assertEquals(Optional.of("Usual"), window.state().view().orElseThrow().numbers().study().scenario());
        window.on(() -> {
            box.setValue(box.getItems().getFirst());
            return true;
        });
        window.settle();
        assertEquals(Optional.empty(), choice());
    }

    @Test
    void the_name_of_a_scenario_that_is_chosen_stands_where_it_can_be_changed() {
        keep("Usual");
        window.on(() -> {
            box("scenario-chooser").setValue("");
            return true;
        });
        window.settle();
        assertEquals("", window.on(() -> window.control(TextField.class, "scenario-name").getText()));
        window.on(() -> {
            box("scenario-chooser").setValue("Usual");
            return true;
        });
        window.settle();
        assertEquals("Usual", window.on(() -> window.control(TextField.class, "scenario-name").getText()));
    }

    @Test
    void what_is_said_of_a_proposal_goes_when_another_core_is_looked_at() {
        press("scenario-propose");
        window.until(() -> !window.on(() -> window.control(Label.class, "scenario-stable").getText()).isEmpty());
        window.on(() -> {
            window.control(TextField.class, "scenario-search").setText("kerkring");
            return true;
        });
        window.settle();
        var list = window.control(ListView.class, "scenario-who");
        window.on(() -> {
            list.getSelectionModel().select(0);
            list.requestFocus();
            list.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "k", "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
        window.settle();
        assertEquals("", window.on(() -> window.control(Label.class, "scenario-stable").getText()));
    }

    @Test
    void what_is_said_of_a_proposal_goes_when_another_layer_or_wave_is_looked_at() {
        press("scenario-propose");
        window.until(() -> !window.on(() -> window.control(Label.class, "scenario-stable").getText()).isEmpty());
        window.on(() -> {
            box("scenario-wave").getSelectionModel().select(0);
            return true;
        });
        window.settle();
        assertEquals("", window.on(() -> window.control(Label.class, "scenario-stable").getText()));
    }

    @Test
    void a_name_that_is_taken_or_empty_is_refused_and_the_field_has_the_one_that_stays() {
        keep("Usual");
        press("scenario-duplicate");
        window.settle();
        for (String refused : List.of("Usual", " ")) {
            window.on(() -> {
                window.control(TextField.class, "scenario-name").setText(refused);
                return true;
            });
            press("scenario-keep");
            window.settle();
            assertEquals("Usual 2", window.on(() -> window.control(TextField.class, "scenario-name").getText()));
            assertEquals(refused.isBlank() ? "notice.scenario-no-name" : "notice.scenario-name-taken", window.state().notice().orElseThrow().key());
        }
    }

    @Test
    void as_many_as_the_team_can_keep_follows_the_capacity() {
        window.on(() -> {
            box("scenario-proposal").setValue(ProposalKind.CAPACITY);
            return true;
        });
        hold(8);
        press("scenario-propose");
        window.until(() -> choice().orElseThrow().core().size() == 8);
    }
}
