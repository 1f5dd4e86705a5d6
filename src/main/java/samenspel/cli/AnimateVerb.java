package samenspel.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.ProgressLine;
import samenspel.cli.call.SeenOptions;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.cli.call.WrittenOptions;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.seen.Seen;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.study.Document;
import samenspel.study.FilmContent;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.work.files.FilmFile;
import samenspel.work.gate.Permit;

/// `animate`: the change between two waves as a film, or that of all waves, or the scenes of a story, as the window shows them.
final class AnimateVerb implements Verb {
    static final ValueKind.FilmPixels SIZE = new ValueKind.FilmPixels(1920, 1080);
    static final int PACE = 30;

    @Override
    public String name() {
        return "animate";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file().output()
                .text("--layers", "ID,…").text("--from", "ID").text("--to", "ID")
                .text("--colour", "sector|access|ID|NAME")
                .texts("--only", "ID>=N|ID<=N|ID=N..N").flag("--only-known")
                .texts("--filter", "WORD").text("--in", "ID,…").flag("--in-any").text("--not-in", "ID,…")
                .choice("--labels", SeenOptions.Labels.class, "all|key|none").flag("--no-faint"))
                .text("--title", "TEXT|auto|none").text("--caption", "TEXT")
                .value("--size", ValueKind.FILM_SIZE, "1920x1080")
                .value("--fps", ValueKind.FRAMES_PER_SECOND, "30")
                .choice("--paper", Paper.class, "white|dark").flag("--story").flag("--every-wave")
                .value("--hold", ValueKind.SECONDS, texts.get("cli.help.seconds"))
                .value("--seconds", ValueKind.SECONDS, texts.get("cli.help.seconds")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path output = call.matchedOptionValue("--output", null);
        FilmKind kind = kind(output, terminal.texts());
        Path file = call.matchedPositionalValue(0, null);
        Document document = Input.read(file, terminal);
        if (call.hasMatchedOption(FilmedStory.OPTION)) {
            return new FilmedStory(call, terminal).write(document, kind, size(call), pace(call), output);
        }
        NetworkLookup known = new NetworkLookup(document.network(), terminal.texts());
        Seen seen = new SeenOptions(call).through(known.between(call), Optional.empty(), known);
        FilmContent named = content(document, seen, call, terminal.texts());
        FilmRequest request = request(call, kind, named, terminal.texts()).over(document.written().of(named.subject()));
        NamesOption.Going going = NamesOption.going(document, seen.names(), request.isWritten(), call, terminal);
        FilmContent story = content(going.document(), seen, call, terminal.texts());
        write(going.masked() ? request.unwritten() : request, story, output, going.permit(), terminal);
        return 0;
    }

    private static FilmContent content(Document document, Seen seen, ParseResult call, Texts texts) {
        FilmContent content = FilmContent.of(document, View.opening(document.network()).with(seen), texts.language()).orElseThrow();
        return call.matchedOptionValue("--every-wave", false) ? content.byEveryWave() : content;
    }

    private static void write(FilmRequest request, FilmContent story, Path output, Permit permit, Terminal terminal) throws Stop {
        FilmFile.flaws(story, request, terminal.texts()).forEach(terminal::warn);
        ProgressLine progress = new ProgressLine(terminal);
        try {
            Stop.unless(() -> FilmFile.write(story, request, output, permit, progress), terminal.texts());
        } finally {
            progress.end();
        }
    }

    private static FilmKind kind(Path output, Texts texts) throws Stop {
        return FilmKind.of(output.toString()).orElseThrow(() -> Stop.wrongUsage(texts.get("cli.animate.format", output.toString())));
    }

    private static FilmRequest request(ParseResult call, FilmKind kind, FilmContent story, Texts texts) throws Stop {
        ValueKind.FilmPixels size = size(call);
        return new FilmRequest(kind, page(call, size), size.width(), size.height(), pace(call), tempo(call, story, texts));
    }

    private static ValueKind.FilmPixels size(ParseResult call) {
        return call.matchedOptionValue("--size", SIZE);
    }

    private static int pace(ParseResult call) {
        return call.matchedOptionValue("--fps", PACE);
    }

    private static Page page(ParseResult call, ValueKind.FilmPixels size) {
        return Page.ofFilm(size.width(), size.height()).with(new Page.Parts(WrittenOptions.hasTitle(call), LegendPlace.AUTOMATIC, true, WrittenOptions.words(call)))
                .with(call.matchedOptionValue("--paper", Paper.WHITE));
    }

    private static PlayingSpeed tempo(ParseResult call, FilmContent story, Texts texts) throws Stop {
        double hold = call.matchedOptionValue("--hold", PlayingSpeed.USUAL.hold());
        PlayingSpeed playingSpeed = new PlayingSpeed(hold, PlayingSpeed.USUAL.speed());
        Double length = call.matchedOptionValue("--seconds", null);
        if (length == null) {
            return playingSpeed;
        }
        return playingSpeed.lasting(length, story.timeline(), story.changes().size())
                .orElseThrow(() -> Stop.wrongUsage(texts.get("cli.animate.seconds-range", length,
                        story.length(new PlayingSpeed(hold, PlayingSpeed.FASTEST)), story.length(new PlayingSpeed(hold, PlayingSpeed.SLOWEST)))));
    }
}
