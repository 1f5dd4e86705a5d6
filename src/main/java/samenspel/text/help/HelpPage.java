package samenspel.text.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// A page of the help.
///
/// @param topic    its name in every language, that of its file without the ending
/// @param markdown its text
/// @param sections its headings in order, each with what stands below it; the first is the title of the page
public record HelpPage(String topic, String markdown, List<Section> sections) {

    /// What stands below a heading before the next one.
    ///
    /// @param level  1 for the title of the page
    /// @param anchor its name in links
    /// @param words  without marking, on one line
    public record Section(String title, int level, String anchor, String words) {
    }

    public HelpPage {
        sections = List.copyOf(sections);
    }

    /// @param markdown begins with a heading
    public static HelpPage of(String topic, String markdown) {
        List<Section> sections = new ArrayList<>();
        for (Node node = Markdown.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                String title = Markdown.words(heading);
                sections.add(new Section(title, heading.getLevel(), Markdown.anchor(title), wordsBelow(heading)));
            }
        }
        return new HelpPage(topic, markdown, sections);
    }

    private static String wordsBelow(Heading heading) {
        StringBuilder words = new StringBuilder();
        for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            words.append(Markdown.words(node)).append(' ');
        }
        return words.toString().strip();
    }

    public String title() {
        return sections.getFirst().title();
    }
}
