package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.claim.ClaimWords;
import samenspel.study.findings.Finding;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.story.ClaimMarks;

/// One finding: its number, its sentence, what is to be known of it, and what can be made of it.
final class FindingRow extends HBox {
    private static final double NUMBERS = 190;
    private static final double VIEWS = 200;

    /// What its buttons do.
    interface Hand {
        void show(Finding finding);

        void edit(Finding finding);

        void figure(Finding finding);

        void scene(Finding finding);
    }

    /// @param words in which the numbers of its claims are told
    FindingRow(Finding one, ClaimWords words, Hand hand) {
        super(16);
        Texts texts = words.texts();
        VBox number = new VBox(2, Labels.wrapped(texts.get("outstanding.kind." + one.kind()), "finding-kind"), Labels.of(one.number(), "finding-number"));
        number.setMinWidth(NUMBERS);
        number.setMaxWidth(NUMBERS);
        VBox said = new VBox(3, Labels.wrapped(one.sentence(), "finding-sentence"));
        said.getChildren().addAll(marks(one, words));
        if (!one.definition().isEmpty()) {
            said.getChildren().add(Labels.wrapped(one.definition(), "quiet"));
        }
        said.getChildren().add(making(one, texts, hand));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button show = button("finding-" + one.kind().word(), texts.get("study.view." + one.kind().view().word()), one, () -> hand.show(one));
        show.setPrefWidth(VIEWS);
        getChildren().setAll(number, said, show);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("finding-row");
    }

    /// What can be made of it.
    private static HBox making(Finding one, Texts texts, Hand hand) {
        Button edit = button("finding-edit-" + one.kind().word(), texts.get("outstanding.edit"), one, () -> hand.edit(one));
        Button figure = button("finding-figure-" + one.kind().word(), texts.get("outstanding.figure"), one, () -> hand.figure(one));
        figure.setDisable(!one.canBeSaid());
        Button scene = button("finding-scene-" + one.kind().word(), texts.get("outstanding.scene"), one, () -> hand.scene(one));
        HBox making = new HBox(6, edit, figure, scene);
        making.getChildren().forEach(each -> each.getStyleClass().add("small"));
        return making;
    }

    private static Button button(String id, String text, Finding one, Runnable pressed) {
        Button button = Buttons.whole(id, text, pressed);
        button.setAccessibleText(one.sentence() + " " + text);
        return button;
    }

    /// That somebody made it, and what became of what it says.
    private static List<Node> marks(Finding one, ClaimWords words) {
        List<Node> marks = new ArrayList<>();
        one.edited().ifPresent(told -> {
            marks.add(Labels.of(words.texts().get("outstanding.edited"), "finding-edited"));
            marks.addAll(ClaimMarks.remarks(told, words));
        });
        return marks;
    }
}
