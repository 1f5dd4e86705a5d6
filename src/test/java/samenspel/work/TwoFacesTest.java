package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Comparison;
import samenspel.cli.Cli;
import samenspel.diagram.Drawn;
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.words.CountedAmong;
import samenspel.exchange.Import;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.write.ExportFormat;
import samenspel.layout.solve.Progress;
import samenspel.network.Sketch;
import samenspel.scenario.Scenarios;
import samenspel.session.browser.HandedOn;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
import samenspel.session.request.PictureRequest;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.storage.journal.Versions;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.FilmContent;
import samenspel.study.TableOrder;
import samenspel.study.View;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FileKind;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.EffectWriter;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Gate;

/// The window and the command line make the same file of the same wish, to the byte.
class TwoFacesTest {
    private static final Document STUDY = told(Drawn.onCircle(Sketch.of("a b c d e")
            .tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a b-c").tied(Sketch.SECOND, Sketch.CONTENT, 3, "a-b c-d").network()));
    private static final Document READ = PlacesInRows.parse("study", NetworkFile.write(STUDY).getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    private static final View VIEW = View.opening(READ.network());
    private static final long TICKET = 7;

    @TempDir
    Path folder;

    private static Document told(Document study) {
        View view = View.opening(study.network());
        return study.with(new Story(List.of(), Stream.of("One", "Two").map(title -> new Scene(title, "", false, view.scene(DrawnScenes.CANVAS, study))).toList()));
    }

    /// One wish: what the window carries out for a file, and how the command line is called for it.
    record Wish(String file, Function<Path, Effect.Writing> window, String call) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            wishes.add(new Wish("picture" + kind.ending(), file -> new Effect.WritePicture(Drawing.of(READ, VIEW, Language.EN),
                    new PictureRequest(Page.ofCm(16, 12).withDpi(96), kind, true), file, TICKET), "draw STUDY -o FILE --dpi=96"));
            wishes.add(new Wish("series-" + kind, folder -> new Effect.WriteSeries(READ, plan(kind), Optional.empty(), folder, TICKET),
                    "figures STUDY --all -d FILE --format=" + kind.name().toLowerCase(Locale.ROOT)));
        }
        for (FilmKind kind : FilmKind.values()) {
            wishes.add(new Wish("film" + kind.ending(), file -> new Effect.WriteFilm(new FilmWish.OfChange(story(), new FilmRequest(kind, Page.ofFilm(128, 96),
                    128, 96, 5, PlayingSpeed.USUAL)), file, TICKET), "animate STUDY -o FILE --size=128x96 --fps=5"));
            wishes.add(new Wish("story" + kind.ending(), file -> new Effect.WriteFilm(FilmWish.OfStory.of(READ, Language.EN).orElseThrow()
                    .with(new StoryFilmRequest(kind, 128, 96, 5, 1, RoomPaper.BLACK)), file, TICKET), "animate STUDY -o FILE --story --size=128x96 --fps=5 --hold=1 --paper=dark"));
        }
        wishes.add(new Wish("page.html", file -> new Effect.WritePage(HandedOn.of(READ), VIEW.seen(), Language.EN, file, TICKET), "hand-on STUDY -o FILE"));
        for (ExportFormat target : ExportFormat.values()) {
            wishes.add(new Wish("other-" + target.word() + target.ending(), file -> new Effect.WriteOther(READ, target.word(), Language.EN, file, TICKET),
                    "convert STUDY FILE --to " + target.word()));
        }
        for (String ending : List.of(".csv", ".xlsx")) {
            wishes.add(new Wish("table" + ending, file -> new Effect.WriteTable(listing(), Language.EN, file, TICKET), "change STUDY --table FILE"));
        }
        wishes.add(new Wish("matrix.svg", file -> new Effect.WritePicture(new Drawing.OfMatrix(new MatrixRequest(READ.network(), comparison(),
                MatrixContent.DIFFERENCE, READ.look(), Language.EN)), new PictureRequest(Page.ofCm(24, 24.5).withDpi(200), FileKind.SVG, true), file, TICKET),
                "change STUDY --matrix FILE"));
        wishes.add(new Wish("retention.png", file -> new Effect.WritePicture(new Drawing.OfRetention(retention()),
                new PictureRequest(RetentionFigures.fitting(retention(), Page.ofWidthCm(30)).withDpi(200), FileKind.PNG, true), file, TICKET), "change STUDY --retention FILE"));
        wishes.add(new Wish("own.samenspel.json", file -> new Effect.WriteFile(READ, file, TICKET), "convert STUDY FILE"));
        wishes.add(new Wish("template.xlsx", file -> new Effect.WriteTemplate(Language.EN, file, TICKET), "template FILE"));
        wishes.add(new Wish("anonymous.samenspel.json", file -> new Effect.WriteAnonymous(READ,
                new AnonymousRequest(false, Optional.of(keyFile(file)), Optional.empty()), Optional.empty(), file, TICKET), "anonymous STUDY -o FILE --key-file KEY"));
        return wishes.stream();
    }

    private static FigurePlan plan(FileKind kind) {
        FigureList all = FigureList.layersByWaves(READ.network(), Language.EN, FigureRecipe.USUAL_PAGE).each(recipe -> recipe.with(kind));
        return FigurePlan.of(READ.network(), Scenarios.NONE, all, Language.EN);
    }

    /// One for both, which the first of them makes.
    private static Path keyFile(Path file) {
        return file.getParent().getParent().resolve("a.samenspel-key");
    }

    private static FilmContent story() {
        return FilmContent.of(READ, VIEW.with(Drawn.change(READ.network())), Language.EN).orElseThrow();
    }

    private static Comparison comparison() {
        return VIEW.with(Drawn.change(READ.network())).withLayers(Drawn.layers(READ.network())).compare(READ.network()).orElseThrow();
    }

    private static RetentionRequest retention() {
        return new RetentionRequest(READ.network(), comparison(), READ.look(), VIEW.seen().names(), Language.EN);
    }

    private static ChangeListing listing() {
        return new ChangeListing(READ.network(), comparison(), CountedAmong.WHOLE, TableOrder.MOST_CHANGED, VIEW.seen().names());
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void the_same_wish_gives_the_same_bytes(Wish wish) throws IOException {
        Path byWindow = folder.resolve("window").resolve(wish.file());
        Files.createDirectories(byWindow.getParent());
        Action answer = new EffectWriter(new Drawings(new DrawnLayersCache()), new EarlierStates(new Versions(folder), InstantSource.system())).write(wish.window().apply(byWindow), Texts.in(Language.EN), Progress.NONE);
        assertEquals(false, answer instanceof Action.Ended(var notice, long _) && (notice.serious() || notice.key().equals("notice.cancelled")),
                answer.toString());
        assertEquals(bytes(byWindow), bytes(byCommand(wish.file(), wish.call())));
    }

    @Test
    void no_kind_of_file_is_left_out() {
        Set<Class<?>> tried = wishes().map(wish -> wish.window().apply(Path.of("a", "b", "f")).getClass()).collect(Collectors.toSet());
        // The command line prints what was read in place of saving a report, and reads looks but makes none.
        tried.addAll(Set.of(Effect.WriteReport.class, Effect.WriteLook.class));
        assertEquals(Set.of(Effect.Writing.class.getPermittedSubclasses()), tried);
    }

    @Test
    void a_list_of_figures_is_the_same() throws Exception {
        Path list = folder.resolve("a.figures.json");
        OwnFiles.save(FigureList.layersByWaves(READ.network(), Language.EN, FigureRecipe.USUAL_PAGE), list);
        Path written = folder.resolve("b.figures.json");
        byCommand("figures", "figures STUDY --all -d FILE --write-recipe " + written);
        assertEquals(Files.readString(list), Files.readString(written));
    }

    @Test
    void a_recipe_of_an_import_is_the_same() throws Exception {
        Path table = Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\nb,c\n");
        Path recipe = folder.resolve("a.samenspel-import.json");
        List<OpenedFile> opened = Import.opened(List.of(table), ReadingOptions.USUAL);
        OwnFiles.save(ImportPlan.of(opened, ReadingOptions.USUAL), recipe, Gate.of(List.of(table), opened, false));
        assertEquals(Files.readString(recipe), Files.readString(byCommand("b.samenspel-import.json", "check " + table + " --save-import FILE")));
    }

    private Path byCommand(String name, String call) throws IOException {
        Path study = Files.writeString(folder.resolve("study.samenspel.json"), NetworkFile.write(STUDY));
        Path file = folder.resolve("command").resolve(name);
        Files.createDirectories(file.getParent());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> words = Arrays.stream(call.split(" ")).map(word -> word.replace("STUDY", study.toString()).replace("KEY", keyFile(file).toString()).replace("FILE", file.toString())).toList();
        assertEquals(0, Cli.run(words, out, out, Language.EN), said::toString);
        return file;
    }

    /// Of a file, or of every file in a folder.
    private static SortedMap<String, String> bytes(Path path) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(path.relativize(file).toString(), digest(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    /// A failure that shows whole films helps nobody.
    private static String digest(byte[] bytes) {
        try {
            return bytes.length + " bytes " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
