package samenspel.text.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import samenspel.text.help.NoteBlock.Kind;
import samenspel.text.help.NoteBlock.Piece;

/// What somebody wrote in Markdown, taken apart for who shows it without knowing Markdown. Links lead nowhere, and markup of other languages is words.
public final class NoteBlocks extends AbstractVisitor {
    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int level;
    private int strong;
    private int emphasised;
    private boolean quoted;
    private Optional<String> mark = Optional.empty();

    private NoteBlocks() {
    }

    public static List<NoteBlock> of(String markdown) {
        NoteBlocks all = new NoteBlocks();
        Markdown.parse(markdown).accept(all);
        return List.copyOf(all.blocks);
    }

    private void block(Kind kind) {
        if (!pieces.isEmpty()) {
            Kind own = mark.isPresent() ? Kind.ITEM : quoted ? Kind.QUOTATION : kind;
            blocks.add(new NoteBlock(own, level, mark.orElse(""), pieces));
            pieces.clear();
            mark = Optional.empty();
        }
    }

    @Override
    public void visit(Paragraph node) {
        visitChildren(node);
        block(Kind.PARAGRAPH);
    }

    @Override
    public void visit(Heading node) {
        visitChildren(node);
        block(Kind.HEADING);
    }

    @Override
    public void visit(BlockQuote node) {
        boolean before = quoted;
        quoted = true;
        visitChildren(node);
        quoted = before;
    }

    @Override
    public void visit(BulletList node) {
        items(node, -1);
    }

    @Override
    public void visit(OrderedList node) {
        items(node, node.getMarkerStartNumber() == null ? 1 : node.getMarkerStartNumber());
    }

    /// @param first number; below nought for none
    private void items(Node list, int first) {
        level++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            mark = Optional.of(first < 0 ? "•" : number + ".");
            visitChildren(item);
            number++;
        }
        level--;
    }

    @Override
    public void visit(StrongEmphasis node) {
        strong++;
        visitChildren(node);
        strong--;
    }

    @Override
    public void visit(Emphasis node) {
        emphasised++;
        visitChildren(node);
        emphasised--;
    }

    @Override
    public void visit(Text node) {
        words(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        words(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        words(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        words(" ");
    }

    @Override
    public void visit(HardLineBreak node) {
        words("\n");
    }

    @Override
    public void visit(FencedCodeBlock node) {
        lines(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        lines(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        lines(node.getLiteral());
    }

    private void lines(String text) {
        words(text.strip());
        block(Kind.PARAGRAPH);
    }

    /// A table: a paragraph a row.
    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock) {
            visitChildren(node);
        } else {
            lines(Markdown.words(node));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                words(cell == node.getFirstChild() ? "" : " · ");
                visitChildren(cell);
            }
            block(Kind.PARAGRAPH);
        } else {
            visitChildren(node);
        }
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, strong > 0, emphasised > 0));
        }
    }
}
