package samenspel.text.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.text.Language;

/// The pages as a whole: complete in every language, and no link leads nowhere.
class HelpPagesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "samenspel", "help");
    private static final Pattern OF_A_MACHINE = Pattern.compile("(?<![\\w.])/(work|home|root|tmp|Users)/|[A-Z]:\\\\");

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_page_stands_in_the_contents_once(Language language) throws IOException {
        List<String> listed = HelpBook.in(language).pages().map(HelpPage::topic).sorted().toList();
        assertEquals(files(language), listed);
    }

    private static List<String> files(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.tag()))) {
            return files.map(file -> file.getFileName().toString().replace(".md", "")).filter(name -> !name.equals("README")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_language_has_the_same_pages_with_the_same_headings(Language language) {
        assertEquals(outline(Language.EN), outline(language));
    }

    /// Topics in order, each with the levels of its headings.
    private static String outline(Language language) {
        return HelpBook.in(language).chapters().stream().map(chapter -> "chapter\n" + chapter.pages().stream()
                .map(page -> page.topic() + " " + page.sections().stream().map(HelpPage.Section::level).toList()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void a_page_is_called_in_the_contents_as_it_calls_itself(Language language) throws IOException {
        List<String> links = new ArrayList<>();
        Markdown.parse(Files.readString(FOLDER.resolve(language.tag()).resolve("README.md"))).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(Markdown.words(link));
            }
        });
        assertEquals(HelpBook.in(language).pages().map(HelpPage::title).toList(), links.subList(1, links.size()));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_link_leads_to_a_page_and_a_section_of_it(Language language) {
        HelpBook book = HelpBook.in(language);
        SortedSet<String> astray = new TreeSet<>();
        book.pages().forEach(page -> Markdown.parse(page.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (HelpLink.of(link.getDestination(), page.topic()).filter(inside -> leads(book, inside)).isEmpty()) {
                    astray.add(page.topic() + ": " + link.getDestination());
                }
            }
        }));
        assertEquals(new TreeSet<>(), astray);
    }

    private static boolean leads(HelpBook book, HelpLink link) {
        return book.page(link.topic()).filter(page -> link.anchor().isEmpty()
                || page.sections().stream().anyMatch(section -> section.anchor().equals(link.anchor()))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void no_two_sections_of_a_page_have_one_name(Language language) {
        HelpBook.in(language).pages().forEach(page -> assertEquals(page.sections().size(),
                page.sections().stream().map(HelpPage.Section::anchor).distinct().count(), page.topic()));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void no_page_names_a_folder_of_somebodys_machine(Language language) {
        HelpBook.in(language).pages().forEach(page -> assertFalse(OF_A_MACHINE.matcher(page.markdown()).find(), page.topic()));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void in_a_terminal_only_examples_are_wider_than_it(Language language) {
        List<String> wide = HelpBook.in(language).pages().flatMap(page -> PlainPage.of(page, 80).lines())
                .filter(line -> line.length() > 80 && !line.startsWith("    ")).toList();
        assertEquals(List.of(), wide);
    }

    @Test
    void dutch_pages_are_not_english_ones() {
        HelpBook dutch = HelpBook.in(Language.NL);
        assertEquals(List.of(), HelpBook.in(Language.EN).pages().filter(page -> page.markdown().equals(dutch.page(page.topic()).orElseThrow().markdown()))
                .map(HelpPage::topic).toList());
    }
}
