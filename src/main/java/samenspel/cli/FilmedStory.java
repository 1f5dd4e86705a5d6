package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.ProgressLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.NameMode;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.presenting.ToldScene;
import samenspel.session.presenting.ToldScenes;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.text.Texts;
import samenspel.work.files.FilmFile;

/// The scenes of a story as a film: what `animate` makes of them.
final class FilmedStory {
    static final String OPTION = "--story";
    /// What a scene says itself, or has not.
    private static final List<String> WITHOUT = List.of("--layers", "--from", "--to", "--colour", "--only", "--only-known", "--filter", "--in", "--in-any", "--not-in", "--labels", "--no-faint",
            "--title", "--caption", "--every-wave", "--seconds");

    private final ParseResult call;
    private final Terminal terminal;
    private final Texts texts;

    FilmedStory(ParseResult call, Terminal terminal) {
        this.call = call;
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    int write(Document document, FilmKind kind, ValueKind.FilmPixels size, int pace, Path output) throws Stop {
        List<String> beside = WITHOUT.stream().filter(call::hasMatchedOption).toList();
        if (!beside.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.animate.story-and", String.join(", ", beside)));
        }
        List<Scene> scenes = document.story().scenes();
        if (!document.story().isTellable()) {
            throw Stop.cannot(texts.get(scenes.isEmpty() ? "cli.animate.no-scenes" : "cli.animate.all-hidden"));
        }
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.SHORT);
        StoryFilmRequest request = new StoryFilmRequest(kind, size.width(), size.height(), pace, call.matchedOptionValue("--hold", StoryFilmRequest.USUAL_REST),
                call.matchedOptionValue("--paper", Paper.WHITE) == Paper.DARK ? RoomPaper.BLACK : RoomPaper.WHITE);
        FilmWish.OfStory asked = new FilmWish.OfStory(document, texts.language(), names, request);
        FilmWish.OfStory called = call.hasMatchedOption(NamesOption.OPTION) ? asked.called(names) : asked;
        NamesOption.Going going = NamesOption.going(document, names, true, call, terminal);
        FilmWish.OfStory wish = going.masked() ? called.masked() : called;
        StoryFilm film = StoryFilm.of(wish);
        say(wish.document(), names, film);
        ProgressLine progress = new ProgressLine(terminal);
        try {
            Stop.unless(() -> FilmFile.write(film, request, output, going.permit(), progress), texts);
        } finally {
            progress.end();
        }
        return 0;
    }

    /// Which scenes are passed over, which titles are not shown and why, and what has no shape.
    private void say(Document told, NameMode names, StoryFilm film) {
        List<Scene> scenes = told.story().scenes();
        List<Integer> hidden = IntStream.range(0, scenes.size()).filter(at -> scenes.get(at).hidden()).mapToObj(at -> at + 1).toList();
        if (!hidden.isEmpty()) {
            terminal.warn(texts.get("cli.animate.hidden", hidden.size(), hidden.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        for (ToldScene scene : ToldScenes.of(told, texts.language()).scenes()) {
            if (!scene.isTrue() || !names.isNaming() && scene.isHeldBack()) {
                terminal.warn(texts.get("cli.animate.neutral", scene.number(), String.join(" ", scene.remarks())));
            }
        }
        FilmFile.flaws(film, texts).forEach(terminal::warn);
    }
}
