package samenspel.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.session.Session;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// A part of a panel under a heading that folds it. Folded, it says how much in it is switched off.
final class FoldingPart extends VBox {
    private final Session session;
    private final Texts texts;
    private final String section;
    private final String title;
    private final Button head = new Button();
    private final Label off = Labels.whole("", "legend-count");
    private final VBox content = new VBox();
    private boolean folded;

    /// @param section known by this name in the settings
    FoldingPart(Session session, Texts texts, String section, String title) {
        this.session = session;
        this.texts = texts;
        this.section = section;
        this.title = title;
        head.setId("fold-" + section);
        head.getStyleClass().addAll("flat", "fold-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        head.setText(title);
        head.setOnAction(_ -> session.dispatch(new SettingsAction.PlacePanels(session.state().settings().panels().turned(section))));
        head.setGraphicTextGap(4);
        off.managedProperty().bind(off.visibleProperty());
        content.managedProperty().bind(content.visibleProperty());
        HBox.setHgrow(head, Priority.ALWAYS);
        getStyleClass().add("folding-part");
        getChildren().setAll(Rows.of(6, head, off), content);
        turn(session.state().settings().panels().folded().contains(section));
    }

    FoldingPart with(Node... rows) {
        content.getChildren().addAll(rows);
        return this;
    }

    void show(State state) {
        boolean wanted = state.settings().panels().folded().contains(section);
        if (wanted != folded) {
            turn(wanted);
        }
    }

    /// @param rows switched off in it
    void sayOff(long rows) {
        off.setText(rows == 0 ? "" : texts.get("legend.off", rows));
        off.setVisible(folded && rows > 0);
    }

    private void turn(boolean fold) {
        folded = fold;
        head.setGraphic(Icons.of(fold ? "folded" : "unfolded"));
        head.setAccessibleText(texts.get(fold ? "legend.folded" : "legend.unfolded", title));
        content.setVisible(!fold);
        off.setVisible(fold && !off.getText().isEmpty());
    }
}
