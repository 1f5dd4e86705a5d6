package samenspel.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;

/// Asks for which words the nearest name is to be taken: none unasked.
final class PairsDialog {
    private static final double HEIGHT = 320;

    private final SequencedMap<String, String> pairs;
    private final Texts texts;

    /// @param pairs each word with the name nearest to it
    PairsDialog(SequencedMap<String, String> pairs, Texts texts) {
        this.pairs = pairs;
        this.texts = texts;
    }

    Optional<Set<String>> ask(Window owner) {
        Map<String, CheckBox> boxes = new LinkedHashMap<>();
        pairs.forEach((word, name) -> boxes.put(word, box(word, name)));
        VBox list = new VBox(8);
        list.getChildren().addAll(boxes.values());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        VBox content = new VBox(12, new Label(texts.get("mend.nearest.question")), scroll);
        content.getStyleClass().add("report-dialog");
        AskDialog dialog = new AskDialog(owner, texts, "mend.nearest.title", content, "mend.nearest.take");
        dialog.go("pairs-take");
        return dialog.answer(() -> ticked(boxes)).filter(words -> !words.isEmpty());
    }

    private CheckBox box(String word, String name) {
        CheckBox box = new CheckBox(word + "  →  " + name);
        box.setMnemonicParsing(false);
        box.setSelected(pairs.size() == 1);
        return box;
    }

    private static Set<String> ticked(Map<String, CheckBox> boxes) {
        Set<String> words = new TreeSet<>();
        boxes.forEach((word, box) -> {
            if (box.isSelected()) {
                words.add(word);
            }
        });
        return words;
    }
}
