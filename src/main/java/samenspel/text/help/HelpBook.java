package samenspel.text.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import samenspel.text.Folding;
import samenspel.text.Language;

/// The help in one language.
///
/// @param chapters in the order of reading
public record HelpBook(List<HelpBook.Chapter> chapters) {
    private static final String CONTENTS = "README";

    /// Pages on one thing.
    public record Chapter(String title, List<HelpPage> pages) {
        public Chapter {
            pages = List.copyOf(pages);
        }
    }

    /// A section in which something was found.
    ///
    /// @param excerpt the words round it
    public record Hit(HelpPage page, HelpPage.Section section, String excerpt) {
    }

    public HelpBook {
        chapters = List.copyOf(chapters);
    }

    public static HelpBook in(Language language) {
        return in(language, page -> page);
    }

    /// @param filled puts into the text of a page what the program knows at this moment
    public static HelpBook in(Language language, UnaryOperator<String> filled) {
        Contents contents = new Contents(topic -> HelpPage.of(topic, filled.apply(text(language, topic))));
        Markdown.parse(text(language, CONTENTS)).accept(contents);
        return new HelpBook(contents.chapters.stream().filter(chapter -> !chapter.pages().isEmpty()).toList());
    }

    private static String text(Language language, String topic) {
        String name = "/samenspel/help/" + language.tag() + "/" + topic + ".md";
        try (InputStream stored = HelpBook.class.getResourceAsStream(name)) {
            if (stored == null) {
                throw new IllegalStateException("the help has no " + name);
            }
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// In the order of reading.
    public Stream<HelpPage> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream());
    }

    public HelpPage first() {
        return chapters.getFirst().pages().getFirst();
    }

    public Optional<HelpPage> page(String topic) {
        return pages().filter(page -> page.topic().equals(topic)).findFirst();
    }

    /// The sections that have all these words, or their beginnings, however they are written; first those that have them
    /// in their headings. Nothing for no words.
    public List<Hit> search(String words) {
        List<String> asked = Stream.of(Folding.fold(words).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        return Stream.concat(hits(asked, true), hits(asked, false)).toList();
    }

    private Stream<Hit> hits(List<String> asked, boolean inHeading) {
        return pages().flatMap(page -> page.sections().stream()
                .filter(section -> has(section.title(), asked) == inHeading
                        && (inHeading || has(page.title() + " " + section.title() + " " + section.words(), asked)))
                .map(section -> new Hit(page, section, Excerpt.of(section.words(), asked))));
    }

    private static boolean has(String text, List<String> asked) {
        String folded = " " + Folding.fold(text);
        return asked.stream().allMatch(word -> folded.contains(" " + word));
    }

    /// Reads the page of contents: each heading of the second level begins a chapter, each link below it is a page.
    private static final class Contents extends AbstractVisitor {
        private final List<Chapter> chapters = new ArrayList<>();
        private final Function<String, HelpPage> pages;

        Contents(Function<String, HelpPage> pages) {
            this.pages = pages;
        }

        @Override
        public void visit(Heading heading) {
            chapters.add(new Chapter(Markdown.words(heading), List.of()));
        }

        @Override
        public void visit(Link link) {
            HelpLink.of(link.getDestination(), CONTENTS).ifPresent(inside -> {
                Chapter chapter = chapters.removeLast();
                chapters.add(new Chapter(chapter.title(), Stream.concat(chapter.pages().stream(), Stream.of(pages.apply(inside.topic()))).toList()));
            });
        }
    }
}
