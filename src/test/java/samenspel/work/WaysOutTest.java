package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.cli.Cli;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.seen.NameMode;
import samenspel.exchange.write.ExportFormat;
import samenspel.layout.Point;
import samenspel.layout.solve.Progress;
import samenspel.network.Answer;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.render.svg.Svg;
import samenspel.scenario.Scenarios;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.State;
import samenspel.session.Steps;
import samenspel.session.Update;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.PictureRequest;
import samenspel.storage.NetworkFile;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.Perspective;
import samenspel.study.UnknownFields;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.ProposedName;
import samenspel.study.recipe.Series;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.EffectWriter;

/// Out of a confidential study comes no name, id, note, attribute or name of the network unless somebody asks for it: in no kind of
/// file, neither from the window nor from the command line, however organisations are called. Files are looked at unpacked.
class WaysOutTest {
    private static final Document STUDY = study();
    /// What must not come out.
    private static final List<String> SECRETS = List.of("Zwaluwnest", "Kievitshof", "Reigerberg", "Specht", "Zwaluw", "Kievit", "Reiger",
            "id-zwlw", "id-kvt", "id-rgr", "id-spcht", "Vinkensoort", "Vogelstad", "Geheimhouden", "Binnenkring", "Directeur Jansen", "note-fluister");
    private static final long TICKET = 3;

    @TempDir
    Path folder;

    private static Document study() {
        Network sketch = Sketch.of("id-zwlw id-kvt id-rgr id-spcht").network();
        List<Organisation> named = List.of(organisation("id-zwlw", "Zwaluwnest", "Zwaluw"), organisation("id-kvt", "Kievitshof", "Kievit"),
                organisation("id-rgr", "Reigerberg", "Reiger"), organisation("id-spcht", "Spechthuis", "Specht"));
        Profile profile = new Profile(Name.of("Vogelstad"), MunicipalityKind.OTHER, 4711, GovernanceForm.LEAD_ORGANISATION, true, true);
        Network network = new Network(profile, sketch.frequencies(), sketch.sectors(), named, sketch.waves(), sketch.layers(), told(sketch));
        Anchor anchor = new Anchor.On(named.getFirst().id(), new Point(9, 9));
        List<Note> notes = List.of(note("note-fluister", new Note.Text("Geheimhouden", anchor)), note("note-2", new Note.Arrow(anchor, new Anchor.At(new Point(1, 1)))),
                note("note-3", new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(named.get(0).id(), named.get(1).id()))), "Binnenkring")));
        return Drawn.onCircle(network).with(Annotations.NONE.with(notes));
    }

    private static SequencedMap<WaveId, Fieldwork> told(Network sketch) {
        SequencedMap<WaveId, Fieldwork> told = new LinkedHashMap<>();
        List<String> ties = List.of("a-b b-a b-c c-d", "a-b c-d d-c");
        Network tied = Sketch.of("a b c d").tied(Sketch.FIRST, Sketch.CONTENT, 3, ties.getFirst()).tied(Sketch.SECOND, Sketch.CONTENT, 3, ties.getLast()).network();
        Map<String, String> ids = Map.of("a", "id-zwlw", "b", "id-kvt", "c", "id-rgr", "d", "id-spcht");
        tied.fieldwork().forEach((wave, work) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
            work.reports().forEach((layer, byPair) -> {
                SequencedMap<Pair, Answer> renamed = new LinkedHashMap<>();
                byPair.forEach((pair, answer) -> renamed.put(new Pair(new OrganisationId(ids.get(pair.from().value())),
                        new OrganisationId(ids.get(pair.to().value()))), answer));
                reports.put(layer, renamed);
            });
            told.put(wave, new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), reports));
        });
        return told;
    }

    private static Organisation organisation(String id, String name, String shortName) {
        return new Organisation(new OrganisationId(id), name, shortName, Sketch.of("a").network().sectors().getFirst().id(), "Vinkensoort",
                AccessRole.ACCESS, CareLevel.BASIC, MunicipalTask.NONE).with(Attributes.of(new LinkedHashMap<>(Map.of("Leiding", AttributeValue.of("Directeur Jansen")))));
    }

    private static Note note(String id, Note.Body body) {
        return new Note(new NoteId(id), body, Optional.empty());
    }

    /// The secrets that stand in what came out.
    private static List<String> found(byte[] bytes) throws IOException {
        String all = Unpacked.of(bytes);
        return SECRETS.stream().filter(all::contains).toList();
    }

    private List<String> found(Path made) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.exists(made) ? Files.walk(made) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(found(Files.readAllBytes(file)));
                found.addAll(SECRETS.stream().filter(file.getFileName().toString()::contains).toList());
            }
        }
        return found;
    }

    // The command line.

    static Stream<String> calls() {
        List<String> calls = new ArrayList<>(List.of("layout STUDY -o OUT.csv", "layout STUDY -o OUT.csv --stability 0.5 --arrangement stress", "change STUDY",
                "change STUDY --csv", "convert BOOK OUT.gexf", "change STUDY --table OUT.csv", "change STUDY --table OUT.xlsx", "change STUDY --matrix OUT.svg", "change STUDY --matrix OUT.png",
                "change STUDY --retention OUT.svg", "change STUDY --multiples OUT.svg", "check STUDY", "check STUDY --json", "check BROKEN", "check BROKEN --json",
                "draw BROKEN -o OUT.svg", "convert BROKEN OUT.samenspel.json", "draw TORN -o OUT.svg", "check TORN", "anonymous STUDY -o OUT.samenspel.json",
                "anonymous STUDY -o OUT.samenspel.json --keep-places", "check ODD", "check ODD --json", "draw ODD -o OUT.svg", "convert ODD OUT.gexf", "check BOOK",
                "check BOOK --save-import OUT.samenspel-import.json", "change BOOK", "draw BOOK -o OUT.svg"));
        for (FileKind kind : FileKind.values()) {
            calls.add("draw STUDY -o OUT" + kind.ending() + " --dpi=60 --labels=all");
            calls.add("figures STUDY --all -d OUT --format=" + kind.name().toLowerCase(Locale.ROOT) + " --write-recipe LIST.figures.json");
        }
        calls.add("animate STUDY -o OUT.gif --size=128x96 --fps=5");
        calls.add("animate STUDY -o OUT.mp4 --size=128x96 --fps=5");
        Arrays.stream(ExportFormat.values()).forEach(target -> calls.add("convert STUDY OUT" + target.ending() + " --to " + target.word()));
        return calls.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_call_lets_anything_out_unasked(String call) throws Exception {
        for (String names : List.of("", " --names=sector", " --names=none")) {
            Path out = Files.createDirectory(folder.resolve("out" + names.strip()));
            String said = run(call + names, out);
            assertEquals(List.of(), found(said.getBytes(StandardCharsets.UTF_8)), () -> call + names + " says " + said);
            assertEquals(List.of(), found(out), call + names);
        }
    }

    @Test
    void layout_refuses_to_write_the_own_file_without_names_and_says_what_to_do() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        assertTrue(run("layout STUDY -o OUT.json --names=sector", out).contains("samenspel anonymous"));
        assertEquals(List.of(), found(out));
    }

    @Test
    void convert_writes_the_own_file_with_its_mark_and_with_no_other_names_than_in_full() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        run("convert STUDY OUT.samenspel.json --names=sector", out);
        assertEquals(List.of(), found(out));
        run("convert STUDY OUT.samenspel.json", out);
        assertTrue(Files.readString(out.resolve("made.samenspel.json")).contains("\"confidential\": true"));
    }

    /// This test finds what is there.
    @ParameterizedTest
    @ValueSource(strings = {"draw STUDY -o OUT.svg --names=full --labels=all", "draw STUDY -o OUT.pdf --names=full --labels=all",
        "draw STUDY -o OUT.pptx --names=full --labels=all", "draw STUDY -o OUT.svg --names=none --notes", "change STUDY --table OUT.xlsx --names=full",
        "draw STUDY -o OUT.pdf --names=none --notes", "convert STUDY OUT.xlsx --names=full"})
    void what_is_asked_for_comes_out(String call) throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        run(call, out);
        assertTrue(found(out).contains("Vogelstad"), call);
        assertTrue(!call.contains("--notes") || found(out).contains("Geheimhouden"), call);
    }

    private String run(String call, Path out) throws IOException {
        String whole = NetworkFile.write(STUDY);
        Map<String, Path> files = Map.of("STUDY", Files.writeString(folder.resolve("s.samenspel.json"), whole),
                // An organisation twice, one that is not there, and a file that breaks off.
                "BROKEN", Files.writeString(folder.resolve("b.samenspel.json"), whole.replace("\"id\": \"id-kvt\"", "\"id\": \"id-zwlw\"")),
                "ODD", Files.writeString(folder.resolve("o.samenspel.json"), whole.replaceFirst("\"places\"", "\"places-of-Kievitshof\": 1, \"places\"")
                        .replace("\"on\": \"id-zwlw\"", "\"on\": \"id-kvtx-Reigerberg\"")),
                "TORN", Files.writeString(folder.resolve("t.samenspel.json"), whole.substring(0, whole.length() - 40)), "BOOK", book());
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        List<String> words = Arrays.stream(call.split(" ")).map(word -> {
            String given = word;
            for (var file : files.entrySet()) {
                given = given.equals(file.getKey()) ? file.getValue().toString() : given;
            }
            return given.startsWith("OUT") ? out.resolve("made" + given.substring(3)).toString() : given.startsWith("LIST") ? out.resolve(given).toString() : given;
        }).toList();
        Cli.run(words, writer, writer, Language.EN);
        return said.toString();
    }

    /// The study as a workbook that says that it is confidential, with a row that is set aside.
    private Path book() throws IOException {
        Path book = folder.resolve("book.xlsx");
        if (!Files.exists(book)) {
            PrintWriter nobody = new PrintWriter(new StringWriter());
            Path study = Files.writeString(folder.resolve("whole.samenspel.json"), NetworkFile.write(STUDY));
            assertEquals(0, Cli.run(List.of("convert", study.toString(), book.toString(), "--names=full"), nobody, nobody, Language.EN));
        }
        return book;
    }

    // The window.

    private static State state(NameMode names, Perspective perspective) {
        State open = Steps.after(Steps.open(), new Action.Open(Path.of("study.samenspel.json")));
        State read = Steps.after(open, new Action.Opened(STUDY, Path.of("study.samenspel.json"), false, List.of(), open.work().orElseThrow().ticket()));
        return Steps.after(read, new Action.SetNames(names), new Action.ShowAs(perspective));
    }

    /// Of a title and a caption, which may name anybody.
    private static final String WRITTEN = STUDY.network().organisations().getFirst().name() + " stands out";

    private static List<Action> actions(State state, Perspective perspective, Path out) {
        List<Action> actions = new ArrayList<>();
        Drawing drawing = state.drawing().orElseThrow();
        PictureRequest request = new PictureRequest(Page.ofCm(16, 12).withDpi(60).with(new FigureWords(WRITTEN, false, WRITTEN)));
        for (FileKind kind : FileKind.values()) {
            actions.add(new ExportAction.SavePicture(drawing, request, out.resolve("picture" + kind.ending())));
        }
        if (perspective == Perspective.PICTURE) {
            for (FilmKind kind : FilmKind.values()) {
                actions.add(new ExportAction.SaveFilm(new FilmWish.OfChange(state.film().orElseThrow(), new FilmRequest(kind, Page.ofFilm(128, 96), 128, 96, 5, PlayingSpeed.USUAL)),
                        out.resolve("film" + kind.ending())));
            }
            actions.add(new ExportAction.SavePage(out.resolve("page.html")));
            actions.add(new ExportAction.SaveSeries(Series.of(STUDY.network(), Scenarios.NONE, Language.EN).plan(), out.resolve("series")));
        }
        actions.addAll(List.of(new ExportAction.CopyPicture(), new ExportAction.CopyFigure(drawing, request), new ExportAction.SaveTable(out.resolve("t.csv")),
                new ExportAction.SaveTable(out.resolve("t.xlsx")), new ExportAction.CopyRows(STUDY.network().organisations().stream().map(Organisation::id).toList()),
                new ExportAction.SaveOther("gexf", out.resolve("o.gexf")), new ExportAction.SaveTemplate(out.resolve("template.xlsx")),
                new ExportAction.SaveLook(out.resolve("a.samenspel-look.json"))));
        return actions;
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void nothing_leaves_the_window_unasked_or_with_the_answer_without_names(Perspective perspective) throws Exception {
        for (NameMode names : NameMode.values()) {
            Path out = Files.createDirectory(folder.resolve(names.name()));
            State state = state(names, perspective);
            for (Action action : actions(state, perspective, out)) {
                for (Action way : List.of(action, new Action.Permitted(action, false))) {
                    for (Effect effect : Update.apply(state, way).effects()) {
                        assertEquals(List.of(), found(carriedOut(effect).getBytes(StandardCharsets.UTF_8)), () -> names + " " + way);
                    }
                }
            }
            assertEquals(List.of(), found(out), names::name);
        }
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void no_name_that_is_proposed_for_a_file_tells_anything(Perspective perspective) throws Exception {
        for (NameMode names : NameMode.values()) {
            Drawing drawing = state(names, perspective).drawing().orElseThrow();
            for (Language language : Language.all()) {
                String proposed = ProposedName.ofPicture(STUDY.network(), drawing, new Drawings(new DrawnLayersCache()), ".svg").toString();
                assertEquals(List.of(), found(proposed.getBytes(StandardCharsets.UTF_8)), proposed);
                assertTrue(proposed.matches("net(work|werk)-.*[.]svg"), proposed);
                String leaving = ProposedName.leaving(STUDY.network(), language, ".xlsx").toString() + ProposedName.anonymous(language, ".json")
                        + ProposedName.ofStudy(Optional.empty(), STUDY.network(), language, ".samenspel.json");
                assertEquals(List.of(), found(leaving.getBytes(StandardCharsets.UTF_8)), leaving);
            }
        }
    }

    /// What is not a file as text.
    private static String carriedOut(Effect effect) {
        Drawings drawings = new Drawings(new DrawnLayersCache());
        return switch (effect) {
            case Effect.Writing writing -> {
                EarlierStates none = new EarlierStates(new Versions(Path.of("target", "own")), InstantSource.system());
                Action answer = new EffectWriter(drawings, none).write(writing, Texts.in(Language.EN), Progress.NONE);
                yield answer instanceof Action.Ended(var notice, long _) ? notice.in(Texts.in(Language.EN)) : "";
            }
            case Effect.CopyRows rows -> rows.listing().sheet(Language.EN).toString() + rows.listing().rows(rows.rows(), Language.EN).size();
            case Effect.CopyPicture copy -> Svg.write(drawings.of(copy.drawing(), Page.ofCm(16, 12)));
            case Effect.CopyFigure copy -> Svg.write(drawings.of(copy.drawing(), copy.request().page()));
            default -> "";
        };
    }
}
