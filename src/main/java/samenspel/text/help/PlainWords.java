package samenspel.text.help;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a paragraph, heading or cell for a terminal; behind a link stands how to follow it, unless
/// its words are the topic.
final class PlainWords extends AbstractVisitor {
    private final String topic;
    private final StringBuilder text = new StringBuilder();

    private PlainWords(String topic) {
        this.topic = topic;
    }

    /// @param topic of the page it stands on
    static String of(Node node, String topic) {
        PlainWords words = new PlainWords(topic);
        words.visitChildren(node);
        return words.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Optional<HelpLink> inside = HelpLink.of(link.getDestination(), topic);
        if (inside.isEmpty()) {
            text.append(" (").append(link.getDestination()).append(')');
        } else if (!List.of(topic, Markdown.words(link)).contains(inside.get().topic())) {
            text.append(" (samenspel help ").append(inside.get().topic()).append(')');
        }
    }
}
