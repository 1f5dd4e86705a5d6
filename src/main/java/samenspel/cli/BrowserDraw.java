package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.seen.Seen;
import samenspel.session.browser.BrowserPages;
import samenspel.session.browser.HandedOn;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.text.Texts;
import samenspel.work.files.BrowserFile;

/// A study as a page for the browser: what `draw` and `hand-on` make where the file is one.
record BrowserDraw(ParseResult call, Terminal terminal) {
    /// What a page has no place for, or takes from its reader's window.
    private static final List<String> WITHOUT = List.of("--scene", "--width", "--height", "--dpi", "--legend", "--title", "--caption", "--paper", "--transparent", "--date", "--sight");

    void check() throws Stop {
        List<String> beside = WITHOUT.stream().filter(call::hasMatchedOption).toList();
        if (!beside.isEmpty()) {
            throw Stop.wrongUsage(terminal.texts().get("cli.draw.browser-and", String.join(", ", beside)));
        }
    }

    /// @param seen what is seen first
    int write(Document document, Seen seen, Path output) throws Stop {
        List<Scene> scenes = document.story().scenes();
        Texts texts = terminal.texts();
        if (document.network().organisations().size() > BrowserPages.MOST_ORGANISATIONS) {
            throw Stop.cannot(texts.get("cli.draw.browser-large", BrowserPages.MOST_ORGANISATIONS));
        }
        NamesOption.Going going = NamesOption.going(document, seen.names(), !scenes.isEmpty(), call, terminal);
        BrowserPage page = BrowserPages.of(new HandedOn(going.document(), scenes, going.masked()), seen, texts.language());
        if (!seen.names().isNaming() && scenes.stream().anyMatch(scene -> !scene.note().isEmpty())) {
            terminal.warn(texts.get("cli.draw.browser-notes"));
        }
        Stop.unlessSaved(() -> BrowserFile.write(page, output, going.permit()), texts);
        return 0;
    }
}
