package samenspel.ui.help;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import samenspel.text.Texts;
import samenspel.text.help.HelpLink;
import samenspel.text.help.HelpPage;
import samenspel.text.help.Markdown;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;

/// A page of Markdown as nodes: one below the other in a column that is good to read.
final class PageNodes extends AbstractVisitor {
    private static final double GAP = 10;

    private final HelpPage page;
    private final Texts texts;
    private final Consumer<HelpLink> go;
    private final Map<String, Node> headings = new HashMap<>();
    private VBox column = new VBox(GAP);

    /// @param go called with the place a link leads to
    PageNodes(HelpPage page, Texts texts, Consumer<HelpLink> go) {
        this.page = page;
        this.texts = texts;
        this.go = go;
        column.getStyleClass().add("help-column");
        Markdown.parse(page.markdown()).accept(this);
    }

    VBox page() {
        return column;
    }

    /// The node of a heading.
    Optional<Node> heading(String anchor) {
        return Optional.ofNullable(headings.get(anchor));
    }

    @Override
    public void visit(Heading heading) {
        Label title = new Label(Markdown.words(heading));
        title.getStyleClass().add("help-heading-" + heading.getLevel());
        title.setWrapText(true);
        headings.put(Markdown.anchor(title.getText()), title);
        column.getChildren().add(title);
    }

    @Override
    public void visit(Paragraph paragraph) {
        column.getChildren().add(flow(paragraph));
    }

    private TextFlow flow(org.commonmark.node.Node node) {
        return WordNodes.of(node, page.topic(), go);
    }

    @Override
    public void visit(BulletList list) {
        items(list, "•");
    }

    @Override
    public void visit(OrderedList list) {
        items(list, "");
    }

    /// @param sign before each item; none counts them
    private void items(org.commonmark.node.Node list, String sign) {
        VBox outer = column;
        VBox all = new VBox(4);
        int number = 1;
        for (var item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            column = new VBox(4);
            visitChildren(item);
            Label mark = Labels.of(sign.isEmpty() ? number + "." : sign, "help-mark");
            HBox.setHgrow(column, Priority.ALWAYS);
            all.getChildren().add(new HBox(mark, column));
            number++;
        }
        column = outer;
        column.getChildren().add(all);
    }

    @Override
    public void visit(BlockQuote quote) {
        VBox outer = column;
        column = new VBox(4);
        column.getStyleClass().add("help-quote");
        visitChildren(quote);
        outer.getChildren().add(column);
        column = outer;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        Label text = Labels.of(code.getLiteral().stripTrailing(), "help-code");
        ScrollPane frame = new ScrollPane(text);
        frame.getStyleClass().add("help-code-frame");
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button copy = new Button("", Icons.of("copy"));
        copy.getStyleClass().add("help-copy");
        copy.setAccessibleText(texts.get("help.copy"));
        copy.setTooltip(new Tooltip(texts.get("help.copy")));
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, code.getLiteral())));
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        column.getChildren().add(new StackPane(frame, copy));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            column.getChildren().add(TableNodes.of(table, this::flow));
        }
    }
}
