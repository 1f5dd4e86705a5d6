package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.look.Paper;
import samenspel.layout.Point;
import samenspel.network.Answer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.session.settings.Theme;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;

/// One way through each window in which the network is changed by hand.
class EditingTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final OrganisationId JGZ = new OrganisationId("jgz01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private Network network() {
        return window.state().document().orElseThrow().network();
    }

    private Wave wave() {
        return network().waves().getLast();
    }

    private List<HandEntry> byHand() {
        return window.state().document().orElseThrow().byHand();
    }

    private void choose(OrganisationId... some) {
        window.dispatch(new Action.Choose(new LinkedHashSet<>(List.of(some))));
    }

    /// What a command asks, until its window is there.
    private void ask(Command command) {
        window.later(command.action(window.state()));
        window.above();
        window.settle();
    }

    private <T extends Node> T control(Class<T> type, String id) {
        Window above = window.above();
        return window.on(() -> type.cast(above.getScene().getRoot().lookup("#" + id)));
    }

    private void write(String id, String words) {
        TextField field = control(TextField.class, id);
        window.on(() -> {
            field.setText(words);
            return null;
        });
        window.settle();
    }

    private void press(String id) {
        ButtonBase button = control(ButtonBase.class, id);
        Platform.runLater(button::fire);
        window.settle();
    }

    private String effects() {
        Window above = window.above();
        return window.on(() -> OpenWindow.visible((Parent) above.getScene().getRoot().lookup("#edit-effects")).stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).collect(Collectors.joining("\n")));
    }

    @Test
    void an_organisation_renamed_is_in_the_account_with_day_and_reason() {
        choose(CJG);
        hands.press(KeyCode.F2);
        window.above();
        write("edit-name", "Centrum Jeugd en Gezin");
        write("edit-reason", "nieuwe naam");
        press("edit-go");
        HandEntry entry = byHand().getLast();
        assertEquals(List.of("Centrum Jeugd en Gezin", LocalDate.of(2026, 11, 29), "nieuwe naam", HandKind.CHANGE),
                List.of(network().organisation(CJG).orElseThrow().name(), entry.day(), entry.reason(), entry.kind()));
    }

    @Test
    void one_that_did_not_answer_after_all_is_said_to_change_the_response_beforehand() {
        choose(CJG);
        ask(Command.CHANGE_ORGANISATION);
        press("edit-part-" + wave().id() + "-" + Participation.NOT_ANSWERED);
        String said = effects();
        press("edit-go");
        assertEquals(List.of(true, Participation.NOT_ANSWERED), List.of(said.contains("Answered:"), network().fieldwork(wave().id()).participationOf(CJG)));
    }

    @Test
    void an_organisation_added_is_chosen_and_in_no_wave_said_to_have_answered() {
        ask(Command.ADD_ORGANISATION);
        boolean before = control(Button.class, "edit-go").isDisabled();
        write("edit-name", "Buurtsportcoaches");
        press("edit-go");
        Organisation added = network().organisations().getLast();
        assertEquals(List.of(true, "Buurtsportcoaches", Optional.of(added.id()), true), List.of(before, added.name(), window.state().view().orElseThrow().onlySelected(),
                network().waves().stream().noneMatch(wave -> network().fieldwork(wave.id()).participationOf(added.id()) == Participation.ANSWERED)));
    }

    @Test
    void a_similar_name_leads_to_the_one_there_is() {
        ask(Command.ADD_ORGANISATION);
        write("edit-name", network().organisation(CJG).orElseThrow().name().replaceFirst("e", ""));
        Window above = window.above();
        Node link = window.on(() -> above.getScene().getRoot().lookup("#edit-alike").lookup(".hyperlink"));
        Platform.runLater(((Hyperlink) link)::fire);
        window.settle();
        assertEquals(Optional.of(CJG), window.state().view().orElseThrow().onlySelected());
    }

    @Test
    void two_merged_are_one_until_that_is_undone() {
        choose(CJG, JGZ);
        int before = network().organisations().size();
        ask(Command.MERGE);
        press("edit-go");
        int merged = network().organisations().size();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(before - 1, before, List.of()), List.of(merged, network().organisations().size(), byHand()));
    }

    @Test
    void two_can_be_kept_apart_instead() {
        choose(CJG, JGZ);
        ask(Command.MERGE);
        press("edit-merge-apart");
        press("edit-go");
        assertEquals(List.of(HandKind.KEEP_APART, true), List.of(byHand().getLast().kind(), network().organisation(JGZ).isPresent()));
    }

    @Test
    void the_other_to_merge_with_is_found_by_a_part_of_its_name() {
        choose(CJG);
        ask(Command.MERGE);
        write("edit-other-search", network().organisation(JGZ).orElseThrow().name());
        hands.press(KeyCode.ENTER);
        boolean shown = control(RadioButton.class, "edit-merge-one") != null;
        press("edit-go");
        assertEquals(List.of(true, false), List.of(shown, network().organisation(JGZ).isPresent()));
    }

    @Test
    void in_a_dark_window_the_line_of_a_layer_has_its_colour_for_dark_paper_and_no_white_box() {
        window.dispatch(new Action.SetTheme(Theme.DARK));
        choose(CJG, JGZ);
        hands.press(KeyCode.SHIFT, KeyCode.F2);
        Window above = window.above();
        Line line = window.on(() -> (Line) above.getScene().getRoot().lookup(".layer-line"));
        Colour own = window.state().document().orElseThrow().look().of(network().layers().getFirst().id()).colour();
        assertEquals(List.of(Color.web(Paper.DARK.of(own).hex()), Optional.empty()), window.on(() -> List.of(line.getStroke(), Optional.ofNullable(((Region) line.getParent()).getBackground()))));
        hands.press(KeyCode.ESCAPE);
        window.until(() -> !above.isShowing());
    }

    @Test
    void a_report_corrected_says_what_follows_and_is_kept() {
        LayerId layer = network().layers().getFirst().id();
        Pair pair = new Pair(CJG, JGZ);
        choose(CJG, JGZ);
        hands.press(KeyCode.SHIFT, KeyCode.F2);
        window.above();
        ComboBox<?> box = control(ComboBox.class, "edit-report-" + wave().id() + "-" + layer + "-" + CJG);
        window.on(() -> {
            box.getSelectionModel().select(0);
            return null;
        });
        window.settle();
        boolean said = !effects().isEmpty();
        press("edit-go");
        assertEquals(List.of(true, Answer.NO_ANSWER), List.of(said, network().fieldwork(wave().id()).report(layer, pair)));
    }

    @Test
    void removing_says_what_goes_and_does_it_when_told() {
        choose(CJG);
        ask(Command.REMOVE_ORGANISATION);
        boolean said = effects().contains("Strong");
        press("edit-go");
        assertEquals(List.of(true, Optional.empty()), List.of(said, network().organisation(CJG)));
    }

    @Test
    void the_buttons_stay_in_the_window_however_much_follows() {
        choose(CJG);
        ask(Command.REMOVE_ORGANISATION);
        Window above = window.above();
        window.on(() -> {
            VBox effects = (VBox) above.getScene().getRoot().lookup("#edit-effects");
            for (int line = 0; line < 60; line++) {
                effects.getChildren().add(new Label("what follows"));
            }
            return null;
        });
        window.settle();
        Button go = control(Button.class, "edit-go");
        assertTrue(window.on(() -> go.localToScene(go.getBoundsInLocal()).getMaxY() <= above.getScene().getHeight()));
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void turning_away_changes_nothing() {
        choose(CJG);
        ask(Command.REMOVE_ORGANISATION);
        hands.press(KeyCode.ESCAPE);
        assertTrue(byHand().isEmpty() && network().organisation(CJG).isPresent());
    }

    @Test
    void the_card_offers_to_change_the_one_it_is_about() {
        choose(CJG);
        List<String> offered = window.on(() -> window.control(MenuButton.class, "card-edit").getItems().stream().map(item -> item.getId()).toList());
        assertEquals(Stream.of(Command.ON_NETWORK).flatMap(List::stream).map(command -> "menu-" + command.id()).toList(), offered);
    }

    @Test
    void what_was_changed_by_hand_is_in_the_report() {
        choose(CJG, JGZ);
        ask(Command.MERGE);
        press("edit-go");
        window.later(Command.REPORT.action(window.state()));
        Node rows = control(Node.class, "report-rows");
        assertTrue(rows.isVisible());
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void a_tie_in_the_picture_says_between_whom_it_is() {
        Point at = window.picture().shown().stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast).filter(line -> line.joins().isPresent())
                .map(line -> new Point((line.from().x() + line.to().x()) / 2, (line.from().y() + line.to().y()) / 2))
                .filter(middle -> window.on(() -> window.picture().tieAt(middle.x(), middle.y())).isPresent()).findFirst().orElseThrow();
        Pair pair = window.on(() -> window.picture().tieAt(at.x(), at.y())).orElseThrow();
        assertTrue(network().layers().stream().filter(layer -> window.state().view().orElseThrow().seen().layers().contains(layer.id()))
                .anyMatch(layer -> network().waves().stream().anyMatch(wave -> network().tie(layer, wave.id(), pair).isTied())));
    }
}
