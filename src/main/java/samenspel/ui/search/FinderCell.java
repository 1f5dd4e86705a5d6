package samenspel.ui.search;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.session.command.Command;
import samenspel.session.search.FoundThing;
import samenspel.text.Texts;
import samenspel.ui.command.Keys;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;

/// What was found, with its key; the letters typed are lit in its name.
final class FinderCell extends ListCell<FinderRow> {
    static final double ROW = 38;
    static final double HEADING = 28;
    private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");

    private final Texts texts;
    private final double times;

    /// @param times so many times as large as usual words are
    FinderCell(Texts texts, double times) {
        this.texts = texts;
        this.times = times;
        getStyleClass().add("finder-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FinderRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setMouseTransparent(!(row instanceof FinderRow.Thing));
        pseudoClassStateChanged(NOT_NOW, row instanceof FinderRow.Thing(FoundThing found, String _) && !found.available());
        setPrefHeight(times * (row instanceof FinderRow.Heading ? HEADING : ROW));
        setGraphic(switch (row) {
            case FinderRow.Heading(String heading) -> Labels.of(heading, "finder-heading");
            case FinderRow.Thing(var found, var typed) -> line(found, typed);
            case null -> null;
        });
        setAccessibleText(row instanceof FinderRow.Thing(FoundThing found, String _) ? found.name() + ", " + found.detail() : null);
    }

    private HBox line(FoundThing found, String typed) {
        HBox name = name(found.name(), typed);
        name.setMinWidth(0);
        Label detail = Labels.of(found.available() ? found.detail() : texts.get("finder.not-now", found.detail()), "finder-detail");
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox line = new HBox(10, Icons.of(icon(found)), name, detail);
        if (!found.key().isEmpty()) {
            line.getChildren().add(Labels.whole(Keys.of(found.key(), texts), "key-cap"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String icon(FoundThing found) {
        return switch (found.kind()) {
            case COMMAND -> Stream.of(Command.values()).filter(command -> command.id().equals(found.id())).map(Command::icon).findFirst().orElse("commands");
            case ORGANISATION -> "as-organisations";
            case LAYER -> "legend";
            case FILTER -> "filter";
            case MEASURE -> "as-network";
            case HELP -> "help";
        };
    }

    private static HBox name(String name, String typed) {
        String first = typed.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        int at = first.isEmpty() ? -1 : name.toLowerCase(Locale.ROOT).indexOf(first);
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        if (at < 0 || at + first.length() > name.length()) {
            line.getChildren().setAll(part(name));
        } else {
            Stream.of(part(name.substring(0, at)), lit(name.substring(at, at + first.length())), part(name.substring(at + first.length())))
                    .filter(label -> !label.getText().isEmpty()).forEach(line.getChildren()::add);
        }
        return line;
    }

    private static Label part(String text) {
        Label part = Labels.of(text);
        part.setMinWidth(0);
        return part;
    }

    private static Label lit(String text) {
        Label lit = Labels.of(text, "finder-lit");
        lit.setMinWidth(Region.USE_PREF_SIZE);
        return lit;
    }

    /// How high rows are together.
    static double height(Iterable<FinderRow> rows) {
        double height = 0;
        for (FinderRow row : rows) {
            height += row instanceof FinderRow.Heading ? HEADING : ROW;
        }
        return height;
    }

    /// A key and what it does.
    static Node key(String key, String does) {
        HBox part = new HBox(6, Labels.whole(key, "key-cap"), Labels.of(does, "finder-detail"));
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }
}
