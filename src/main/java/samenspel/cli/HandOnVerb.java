package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.DrawCall;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.cli.handon.StoryCall;
import samenspel.diagram.seen.Seen;
import samenspel.session.handon.HandOnKind;
import samenspel.session.handon.PosterSize;
import samenspel.session.request.FilmKind;
import samenspel.study.Document;
import samenspel.text.Texts;

/// `hand-on`: a study for others to look at by themselves, without Samenspel: a page for the browser, slides, a handout, a poster or a film.
final class HandOnVerb implements Verb {
    private static final String POSTER = "--poster";

    @Override
    public String name() {
        return "hand-on";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file().output().text("--layers", "ID,…").text("--wave", "ID").text("--change", "ID..ID").choice(POSTER, PosterSize.class, "a1|a0")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        DrawCall asked = new DrawCall(call, terminal.texts());
        HandOnKind kind = HandOnKind.of(asked.output().toString(), call.hasMatchedOption(POSTER)).orElseThrow(() -> Stop.wrongUsage(terminal.texts().get("cli.hand-on.format", asked.output().toString())));
        asked.checkWaves();
        Path file = call.matchedPositionalValue(0, null);
        Document document = Input.read(file, terminal);
        Seen seen = asked.seen(document.network());
        switch (kind) {
            case PAGE -> new BrowserDraw(call, terminal).write(document, seen, asked.output());
            case DECK -> new StoryCall(document, seen, call, terminal).deck(asked.output());
            case HANDOUT -> new StoryCall(document, seen, call, terminal).handout(asked.output());
            case POSTER -> new StoryCall(document, seen, call, terminal).poster(call.matchedOptionValue(POSTER, PosterSize.A1), asked.output());
            case FILM -> film(document, call, terminal, asked.output());
        }
        return 0;
    }

    /// As `animate` makes one of a story.
    private static void film(Document document, ParseResult call, Terminal terminal, Path output) throws Stop {
        List<String> beside = List.of("--layers", "--wave", "--change").stream().filter(call::hasMatchedOption).toList();
        if (!beside.isEmpty()) {
            throw Stop.wrongUsage(terminal.texts().get("cli.hand-on.film-and", String.join(", ", beside)));
        }
        new FilmedStory(call, terminal).write(document, FilmKind.of(output.toString()).orElseThrow(), AnimateVerb.SIZE, AnimateVerb.PACE, output);
    }
}
