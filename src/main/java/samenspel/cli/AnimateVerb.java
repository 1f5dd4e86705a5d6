package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.Tempo;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.NameMode;
import samenspel.diagram.picture.Seen;
import samenspel.network.Wave;
import samenspel.session.FilmKind;
import samenspel.session.FilmRequest;
import samenspel.study.Document;
import samenspel.study.Story;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.work.files.FilmFile;
import samenspel.work.gate.Permit;

/// `animate`: the change between two waves as a film, or the story of all waves, told as the window tells it.
final class AnimateVerb implements Verb {
    private static final FilmSize SIZE = new FilmSize(1920, 1080);
    private static final Pace PACE = new Pace(30);

    @Override
    public String name() {
        return "animate";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file().output()
                .text("--layers", "ID,…").text("--from", "ID").text("--to", "ID")
                .choice("--colour", ColourBy.class, "sector|access")
                .choice("--labels", AskedSeen.Labels.class, "all|key|none")
                .choice("--names", NameMode.class, "full|short|sector|none")
                .value("--size", FilmSize.class, FilmSize::parse, "1920x1080")
                .value("--fps", Pace.class, Pace::parse, "30")
                .flag("--story")
                .value("--hold", Seconds.class, Seconds::parse, texts.get("cli.help.seconds"))
                .value("--seconds", Seconds.class, Seconds::parse, texts.get("cli.help.seconds")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path output = call.matchedOptionValue("--output", null);
        FilmKind kind = kind(output, terminal.texts());
        Path file = call.matchedPositionalValue(0, null);
        Document document = Input.read(file, terminal);
        Known known = new Known(document.network(), terminal.texts());
        Seen seen = new AskedSeen(call).through(change(call, known), Optional.empty(), known);
        Permit permit = Discretion.check(document.network(), seen.names(), call, terminal.texts());
        Story told = Story.of(document, View.opening(document.network()).with(seen), terminal.texts().language()).orElseThrow();
        Story story = call.matchedOptionValue("--story", false) ? told.byEveryWave() : told;
        FilmRequest request = request(call, kind, story, terminal.texts());
        ProgressLine progress = new ProgressLine(terminal);
        try {
            Stop.unless(() -> FilmFile.write(story, request, output, permit, progress), terminal.texts());
        } finally {
            progress.end();
        }
        return 0;
    }

    private static FilmKind kind(Path output, Texts texts) throws Stop {
        return FilmKind.of(output.toString()).orElseThrow(() -> Stop.wrongUsage(texts.get("cli.animate.format", output.toString())));
    }

    private static Lens change(ParseResult call, Known known) throws Stop {
        List<Wave> waves = known.network().waves();
        if (waves.size() < 2) {
            throw Stop.cannot(known.texts().get("cli.change.one-wave"));
        }
        Wave from = known.wave(call.matchedOptionValue("--from", waves.getFirst().id().value()));
        Wave to = known.wave(call.matchedOptionValue("--to", waves.getLast().id().value()));
        if (from.equals(to)) {
            throw Stop.wrongUsage(known.texts().get("cli.change.same-wave", from.id().value()));
        }
        return new Lens.Between(from.id(), to.id());
    }

    private static FilmRequest request(ParseResult call, FilmKind kind, Story story, Texts texts) throws Stop {
        FilmSize size = call.matchedOptionValue("--size", SIZE);
        int pace = call.matchedOptionValue("--fps", PACE).framesPerSecond();
        return new FilmRequest(kind, Page.ofFilm(size.width(), size.height()), size.width(), size.height(), pace, tempo(call, story, texts));
    }

    private static Tempo tempo(ParseResult call, Story story, Texts texts) throws Stop {
        Seconds hold = call.matchedOptionValue("--hold", new Seconds(Tempo.USUAL.hold()));
        Tempo tempo = new Tempo(hold.value(), Tempo.USUAL.speed());
        Seconds length = call.matchedOptionValue("--seconds", null);
        if (length == null) {
            return tempo;
        }
        return tempo.lasting(length.value(), story.timeline(), story.changes().size())
                .orElseThrow(() -> Stop.wrongUsage(texts.get("cli.animate.seconds-range", length.value(),
                        story.length(new Tempo(hold.value(), Tempo.FASTEST)), story.length(new Tempo(hold.value(), Tempo.SLOWEST)))));
    }
}
