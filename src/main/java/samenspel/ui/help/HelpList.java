package samenspel.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;
import samenspel.text.help.HelpPage;

/// The contents with the headings of the open page, or what was found.
final class HelpList extends ListView<HelpList.Row> {
    private static final double WIDTH = 290;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final HelpLink NOWHERE = new HelpLink("", "");

    private final HelpBook book;
    private final Texts texts;
    private final Consumer<HelpLink> go;
    private String words = "";
    private HelpLink open = NOWHERE;

    /// @param kind  a style class
    /// @param under the words below; empty for none
    /// @param link  where it leads; nowhere for words only
    record Row(String kind, String text, String under, HelpLink link) {
    }

    /// @param go called with the place the reader chose
    HelpList(HelpBook book, Texts texts, Consumer<HelpLink> go) {
        this.book = book;
        this.texts = texts;
        this.go = go;
        setId("help-list");
        getStyleClass().add("help-list");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setAccessibleText(texts.get("command.help"));
        setCellFactory(list -> new Cell());
        setOnMouseClicked(event -> follow(getSelectionModel().getSelectedItem()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                follow(getSelectionModel().getSelectedItem());
            }
        });
    }

    /// Lists what has these words; the contents for none.
    void search(String asked) {
        words = asked;
        fill();
        scrollTo(0);
    }

    /// Shows the headings of the page that is open.
    void open(HelpLink link) {
        open = link;
        if (words.isBlank()) {
            fill();
        }
        refresh();
    }

    /// Goes to the first thing found.
    void first() {
        getItems().stream().filter(row -> !words.isBlank() && row.link() != NOWHERE).findFirst().ifPresent(this::follow);
    }

    private void follow(Row row) {
        if (row != null && row.link() != NOWHERE) {
            go.accept(row.link());
        }
    }

    private void fill() {
        List<Row> rows = words.isBlank() ? contents() : found();
        getItems().setAll(rows);
        rows.stream().filter(row -> row.link().equals(open)).findFirst().ifPresent(row -> getSelectionModel().select(row));
    }

    private List<Row> contents() {
        List<Row> rows = new ArrayList<>();
        for (HelpBook.Chapter chapter : book.chapters()) {
            rows.add(new Row("help-chapter", chapter.title(), "", NOWHERE));
            for (HelpPage page : chapter.pages()) {
                rows.add(new Row("help-topic", page.title(), "", new HelpLink(page.topic(), "")));
                if (page.topic().equals(open.topic())) {
                    page.sections().stream().filter(section -> section.level() == 2).forEach(section ->
                            rows.add(new Row("help-section", section.title(), "", new HelpLink(page.topic(), section.anchor()))));
                }
            }
        }
        return rows;
    }

    private List<Row> found() {
        List<Row> rows = book.search(words).stream().map(HelpList::row).toList();
        return rows.isEmpty() ? List.of(new Row("help-nothing", texts.get("help.nothing"), "", NOWHERE)) : rows;
    }

    private static Row row(HelpBook.Hit hit) {
        boolean whole = hit.section().level() == 1;
        String title = whole ? hit.page().title() : hit.page().title() + " › " + hit.section().title();
        return new Row("help-hit", title, hit.excerpt(), new HelpLink(hit.page().topic(), whole ? "" : hit.section().anchor()));
    }

    private final class Cell extends ListCell<Row> {
        private final Label title = new Label();
        private final Label under = new Label();
        private final VBox words = new VBox(title, under);

        Cell() {
            title.setWrapText(true);
            under.setWrapText(true);
            under.getStyleClass().add("help-excerpt");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OPEN, !empty && row.link().equals(open));
            setGraphic(empty ? null : words);
            if (!empty) {
                title.setText(row.text());
                title.getStyleClass().setAll("label", row.kind());
                under.setText(row.under());
                under.setManaged(!row.under().isEmpty());
                setDisable(row.link() == NOWHERE);
            } else {
                setDisable(true);
            }
        }
    }
}
