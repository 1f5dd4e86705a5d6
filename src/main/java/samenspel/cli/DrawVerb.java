package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.claim.Verdict;
import samenspel.cli.call.DrawCall;
import samenspel.cli.call.Input;
import samenspel.cli.call.LookOptions;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.SeenOptions;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.LineWidth;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figure;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.words.Findings;
import samenspel.layout.solve.Progress;
import samenspel.session.request.PictureRequest;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.Scene;
import samenspel.text.Texts;
import samenspel.work.files.BrowserFile;
import samenspel.work.files.PictureFile;

/// `draw`: the picture of a network as a file, the same as the window draws.
final class DrawVerb implements Verb {

    private static final String SCENE = "--scene";
    /// What a scene says itself.
    private static final List<String> WITHOUT_SCENE = List.of("--layers", "--wave", "--change", "--colour", "--size-by", "--groups", "--only", "--only-known", "--labels", "--no-faint");

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file().output()
                .text("--layers", "ID,…").text("--wave", "ID").text("--change", "ID..ID")
                .text("--colour", "sector|access|ID|NAME")
                .text("--size-by", "ID")
                .text("--groups", "core|communities|cutpoints|lambda:N").value("--capacity", ValueKind.CAPACITY, "N")
                .text("--arrangement", "WORD").value("--scene", ValueKind.NUMBER, "N")
                .texts("--only", "ID>=N|ID<=N|ID=N..N").flag("--only-known")
                .texts("--filter", "WORD").text("--in", "ID,…").flag("--in-any").text("--not-in", "ID,…")
                .choice("--labels", SeenOptions.Labels.class, "all|key|none").flag("--no-faint"))
                .value("--width", ValueKind.LENGTH, "16cm")
                .value("--height", ValueKind.LENGTH, "12cm")
                .value("--dpi", ValueKind.DPI, "300")
                .choice("--legend", DrawCall.Legend.class, "auto|right|below|inset|none")
                .text("--title", "TEXT|auto|none").text("--caption", "TEXT")
                .choice("--paper", Paper.class, "white|dark").flag("--transparent")
                .value("--date", ValueKind.DAY, "none")
                .value("--look", ValueKind.FILE, texts.get("cli.help.file"))
                .choice("--line-width", LineWidth.class, "alike|strength|direction")
                .text("--palette", "default|okabe-ito|grey|HEX,…")
                .choice("--sight", LookOptions.Eyes.class, "protan|deutan|tritan|grey").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        DrawCall asked = new DrawCall(call, terminal.texts());
        LookOptions look = new LookOptions(call, terminal);
        if (BrowserFile.is(asked.output())) {
            return browser(call, asked, look, terminal);
        }
        asked.check();
        look.check();
        Path file = call.matchedPositionalValue(0, null);
        Document document = asked.arranged(look.withLook(Input.read(file, terminal)));
        Optional<Scene> scene = scene(call, document, terminal.texts());
        if (scene.filter(one -> one.sight().view().isPresent()).isPresent()) {
            return new DrawnSceneView(document, scene.get(), asked.request(look.sight()), terminal).write(call, asked.output());
        }
        Seen seen = scene.isPresent() ? seen(scene.get(), document, call) : asked.seen(document.network());
        boolean against = Stream.of(seen.sizeBy(), seen.colourBy().size()).anyMatch(by -> by.filter(SizeBy::needsCapacity).isPresent());
        if (against && document.look().capacity().isEmpty()) {
            throw Stop.wrongUsage(terminal.texts().get("cli.draw.needs-capacity"));
        }
        Drawing drawing = new Drawing.One(document.depict(seen, Emphasis.NONE, terminal.texts().language()));
        PictureRequest request = part(asked.request(look.sight()), scene).over(scene.map(one -> FigureWords.NONE.withTitle(title(one, document, terminal))).orElseGet(() -> document.written().of(drawing.subject())));
        NamesOption.Going going = NamesOption.going(document, seen.names(), request.isWritten(), call, terminal);
        PictureRequest leaving = going.masked() ? request.unwritten() : request;
        Emphasis emphasis = scene.map(one -> one.sight().among(document.network()).selection()).filter(some -> !some.isEmpty()).map(Emphasis::on).orElse(Emphasis.NONE);
        Depiction depiction = going.document().depict(seen, emphasis, terminal.texts().language());
        LiveWords live = scene.isPresent() ? going.document().storyWords(seen.names(), terminal.texts().language()) : LiveWords.of(depiction);
        unsaid(live, leaving.page(), terminal);
        Figure figure = figure(depiction, live.in(leaving.page()));
        PictureFile picture = PictureFile.of(figure.diagram(), leaving, asked.output());
        written(picture, going, terminal);
        if (seen.labels() == LabelMode.ALL && figure.names().leftOut() > 0) {
            terminal.warn(terminal.texts().get("caption.names-left-out", figure.names().leftOut(), figure.names().wanted()));
        }
        return 0;
    }

    private static int browser(ParseResult call, DrawCall asked, LookOptions look, Terminal terminal) throws Stop {
        BrowserDraw drawn = new BrowserDraw(call, terminal);
        drawn.check();
        asked.checkWaves();
        look.check();
        Document document = asked.arranged(look.withLook(Input.read(call.matchedPositionalValue(0, null), terminal)));
        return drawn.write(document, asked.seen(document.network()), asked.output());
    }

    /// As the room reads it: what is drawn stands in place of the title where the scene shows what is not in the network, or its note says what does not hold.
    static String title(Scene scene, Document document, Terminal terminal) {
        Texts texts = terminal.texts();
        CheckedScene checked = CheckedScene.of(scene, document.storyWords(NameMode.SHORT, texts.language()).words());
        Optional<String> why = checked.unseen(texts).or(() -> Optional.of(texts.get("cli.draw.note")).filter(_ -> checked.note().verdict().filter(found -> found != Verdict.HOLDS).isPresent()));
        why.ifPresent(words -> terminal.warn(texts.get("cli.draw.not-said", words)));
        return why.isEmpty() ? scene.title() : "";
    }

    /// The part of the picture that a scene shows.
    private static PictureRequest part(PictureRequest request, Optional<Scene> scene) {
        return request.with(request.page().withExtract(scene.flatMap(one -> one.sight().camera())));
    }

    private static Optional<Scene> scene(ParseResult call, Document document, Texts texts) throws Stop {
        if (!call.hasMatchedOption(SCENE)) {
            return Optional.empty();
        }
        List<String> beside = WITHOUT_SCENE.stream().filter(call::hasMatchedOption).toList();
        if (!beside.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.draw.scene-and", String.join(", ", beside)));
        }
        int number = call.matchedOptionValue(SCENE, 1);
        return Optional.of(document.story().scene(number).orElseThrow(() -> Stop.cannot(texts.get("cli.draw.no-scene", number, document.story().scenes().size()))));
    }

    private static Seen seen(Scene scene, Document document, ParseResult call) {
        Seen seen = scene.sight().among(document.network()).seen();
        Appearance appearance = seen.appearance().onPaper();
        return seen.with(appearance.with(call.matchedOptionValue(NamesOption.OPTION, appearance.names())));
    }

    static void written(PictureFile picture, NamesOption.Going going, Terminal terminal) throws Stop {
        picture.flaws(terminal.texts()).forEach(terminal::warn);
        Stop.unless(() -> picture.write(going.permit(), Progress.NONE), terminal.texts());
    }

    /// Says why a title or caption is not written.
    static void unsaid(LiveWords live, Page page, Terminal terminal) {
        FigureWords words = page.parts().words();
        Stream.of(words.title(), words.caption()).map(live::filled).filter(told -> told.verdict().filter(found -> found != Verdict.HOLDS).isPresent())
                .forEach(told -> live.words().remarks(told).forEach(remark -> terminal.warn(live.words().texts().get("cli.draw.not-said", remark))));
    }

    /// @param page with its words filled in
    private static Figure figure(Depiction depiction, Page page) {
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        FigureWords words = page.parts().words();
        Page worded = words.found() ? page.with(words.finding(Findings.of(depiction, drawnLayersCache))) : page;
        return new Figures(drawnLayersCache).figure(depiction, worded);
    }
}
