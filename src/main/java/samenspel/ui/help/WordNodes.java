package samenspel.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import samenspel.text.help.HelpLink;
import samenspel.text.help.Markdown;

/// The words of a paragraph or cell, marked and with links that can be followed. Nothing leads out of the program:
/// of a link to elsewhere the address can be read.
final class WordNodes extends AbstractVisitor {
    private final String topic;
    private final Consumer<HelpLink> go;
    private final TextFlow flow = new TextFlow();
    private final Deque<String> styles = new ArrayDeque<>();

    private WordNodes(String topic, Consumer<HelpLink> go) {
        this.topic = topic;
        this.go = go;
    }

    /// @param topic of the page the node stands on
    static TextFlow of(Node node, String topic, Consumer<HelpLink> go) {
        WordNodes words = new WordNodes(topic, go);
        words.visitChildren(node);
        words.flow.getStyleClass().add("help-words");
        return words.flow;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        within("help-literal", () -> add(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("help-emphasis", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within("help-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        Optional<HelpLink> inside = HelpLink.of(link.getDestination(), topic);
        if (inside.isEmpty()) {
            visitChildren(link);
            add(" (" + link.getDestination() + ")");
            return;
        }
        Hyperlink node = new Hyperlink(Markdown.words(link));
        node.getStyleClass().add("help-link");
        node.setOnAction(event -> go.accept(inside.get()));
        flow.getChildren().add(node);
    }

    private void within(String style, Runnable words) {
        styles.push(style);
        words.run();
        styles.pop();
    }

    private void add(String words) {
        Text node = new Text(words);
        node.getStyleClass().add("help-text");
        node.getStyleClass().addAll(styles);
        flow.getChildren().add(node);
    }
}
