package samenspel.text.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// A page as plain text for a terminal: prose and tables wrapped, examples as they are.
public final class PlainPage extends AbstractVisitor {
    private static final String STEP = "  ";
    private final String topic;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private String bullet = "";

    private PlainPage(String topic, int width) {
        this.topic = topic;
        this.width = width;
    }

    /// @param width columns of the terminal; only examples and single words may be longer
    public static String of(HelpPage page, int width) {
        PlainPage plain = new PlainPage(page.topic(), width);
        Markdown.parse(page.markdown()).accept(plain);
        return plain.text.toString();
    }

    @Override
    public void visit(Heading heading) {
        String title = PlainWords.of(heading, topic);
        gap();
        text.append(title).append('\n');
        if (heading.getLevel() < 3) {
            text.append((heading.getLevel() == 1 ? "=" : "-").repeat(title.length())).append('\n');
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (bullet.isEmpty()) {
            gap();
        }
        String first = indent + bullet;
        List<String> lines = LineWrap.lines(PlainWords.of(paragraph, topic), width - first.length());
        for (int line = 0; line < lines.size(); line++) {
            text.append(line == 0 ? first : " ".repeat(first.length())).append(lines.get(line)).append('\n');
        }
        bullet = "";
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
    private void items(Node list, String sign) {
        gap();
        String outer = indent;
        int number = 1;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            bullet = (sign.isEmpty() ? number + "." : sign) + " ";
            number++;
            visitChildren(item);
            indent = outer;
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        gap();
        code.getLiteral().lines().forEach(line -> text.append((indent + STEP + STEP + line).stripTrailing()).append('\n'));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            gap();
            new PlainTable(rows(table)).lines(width).forEach(line -> text.append(line).append('\n'));
        }
    }

    private List<List<String>> rows(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(PlainWords.of(cell, topic));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /// An empty line between two blocks.
    private void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
