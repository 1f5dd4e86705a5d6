package samenspel.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpPage;
import samenspel.text.help.PlainPage;

/// `help`: lists the pages of the help, or shows one.
final class HelpVerb implements Verb {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 100;

    @Override
    public String name() {
        return "help";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).topic().build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        HelpBook book = HelpBook.in(terminal.texts().language());
        String topic = call.matchedPositionalValue(0, "");
        terminal.out().print(topic.isEmpty() ? contents(book, terminal.texts()) : PlainPage.of(page(book, topic, terminal.texts()), width(terminal)));
        return 0;
    }

    private static HelpPage page(HelpBook book, String topic, Texts texts) throws Stop {
        return book.page(topic).orElseThrow(() -> Stop.wrongUsage(texts.get("cli.unknown.topic", topic,
                book.pages().map(HelpPage::topic).collect(Collectors.joining(", ")))));
    }

    private static String contents(HelpBook book, Texts texts) {
        int widest = book.pages().mapToInt(page -> page.topic().length()).max().orElse(0);
        StringBuilder list = new StringBuilder(texts.get("cli.help.contents")).append('\n');
        for (HelpBook.Chapter chapter : book.chapters()) {
            list.append('\n').append(chapter.title()).append('\n');
            chapter.pages().forEach(page -> list.append("  ").append(page.topic()).append(" ".repeat(widest + 2 - page.topic().length()))
                    .append(page.title()).append('\n'));
        }
        return list.toString();
    }

    /// That of the terminal, within what is good to read.
    private static int width(Terminal terminal) {
        return terminal.changes() ? Math.clamp(CommandSpec.create().usageMessage().autoWidth(true).width(), NARROWEST, WIDEST) : NARROWEST;
    }
}
