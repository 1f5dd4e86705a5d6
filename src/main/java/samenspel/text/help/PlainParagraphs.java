package samenspel.text.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// A text in Markdown as paragraphs of plain words, for where no marking can stand: an item of a list with its sign before it, a row of a table as one
/// paragraph.
public final class PlainParagraphs extends AbstractVisitor {
    private final List<String> paragraphs = new ArrayList<>();
    private String sign = "";

    private PlainParagraphs() {
    }

    public static List<String> of(String markdown) {
        PlainParagraphs plain = new PlainParagraphs();
        Markdown.parse(markdown).accept(plain);
        return List.copyOf(plain.paragraphs);
    }

    private void add(Node node) {
        String words = Markdown.words(node);
        if (!words.isEmpty()) {
            paragraphs.add(sign + words);
        }
        sign = "";
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        add(heading);
    }

    @Override
    public void visit(ListItem item) {
        int before = paragraphs.size();
        sign = item.getParent() instanceof OrderedList list ? (list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber()) + place(item) + ". " : "• ";
        visitChildren(item);
        sign = paragraphs.size() == before ? "" : sign;
    }

    private static int place(Node item) {
        int place = 0;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            place++;
        }
        return place;
    }

    private void lines(String literal) {
        literal.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    /// As it was typed, since nothing here reads it as markup.
    @Override
    public void visit(HtmlBlock typed) {
        lines(typed.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            add(node);
        } else {
            visitChildren(node);
        }
    }
}
