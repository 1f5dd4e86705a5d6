package samenspel.ui.assist;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.names.WrittenName;
import samenspel.text.Texts;
import samenspel.text.account.Place;
import samenspel.ui.control.Labels;

/// Two names that may be the same, where they stand first, and what was decided.
final class NameCell extends ListCell<NameProposal> {
    private final Texts texts;
    private final Label first = new Label();
    private final Label second = new Label();
    private final Label firstPlace = quiet();
    private final Label secondPlace = quiet();
    private final Label reason = quiet();
    private final Map<NameVerdict, ToggleButton> verdicts = new EnumMap<>(NameVerdict.class);
    private final HBox content;

    /// @param decide gets a proposal and what was decided of it
    NameCell(Texts texts, BiConsumer<NameProposal, NameVerdict> decide) {
        this.texts = texts;
        for (NameVerdict nameVerdict : new NameVerdict[] {NameVerdict.SAME, NameVerdict.DIFFERENT}) {
            ToggleButton button = new ToggleButton(texts.get("assist.names." + nameVerdict));
            button.getStyleClass().add(nameVerdict == NameVerdict.SAME ? "left-pill" : "right-pill");
            // The list has the keys: a stop at every button would make the way through it long.
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> decide.accept(getItem(), button.isSelected() ? nameVerdict : NameVerdict.OPEN));
            verdicts.put(nameVerdict, button);
        }
        HBox buttons = new HBox(verdicts.get(NameVerdict.SAME), verdicts.get(NameVerdict.DIFFERENT));
        buttons.setAlignment(Pos.CENTER);
        VBox names = new VBox(names(), reason);
        HBox.setHgrow(names, Priority.ALWAYS);
        content = new HBox(12, names, buttons);
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static Label quiet() {
        return Labels.of("", "assist-quiet");
    }

    private GridPane names() {
        GridPane names = new GridPane();
        names.setHgap(12);
        names.addRow(0, first, firstPlace);
        names.addRow(1, second, secondPlace);
        firstPlace.setMinWidth(Region.USE_PREF_SIZE);
        secondPlace.setMinWidth(Region.USE_PREF_SIZE);
        return names;
    }

    @Override
    protected void updateItem(NameProposal proposal, boolean empty) {
        super.updateItem(proposal, empty);
        setGraphic(empty ? null : content);
        if (!empty) {
            first.setText(proposal.first().text());
            second.setText(proposal.second().text());
            firstPlace.setText(place(proposal.first()));
            secondPlace.setText(place(proposal.second()));
            reason.setText(texts.get(proposal.likeness().key()));
            verdicts.forEach((nameVerdict, button) -> button.setSelected(proposal.nameVerdict() == nameVerdict));
            String decided = texts.get("assist.names." + proposal.nameVerdict());
            setAccessibleText(String.join(", ", proposal.first().text(), proposal.second().text(), reason.getText(), decided));
        }
    }

    private String place(WrittenName spelling) {
        Place place = spelling.places().getFirst();
        String table = place.path().isEmpty() ? place.file() : place.path();
        return texts.get("assist.names.place", table, place.line(), spelling.places().size());
    }
}
