package samenspel.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PicturePart;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.exchange.write.ExportFormat;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.FileAction;
import samenspel.session.Notice;
import samenspel.session.NumberAction;
import samenspel.session.State;
import samenspel.session.request.PictureChoices;
import samenspel.session.request.FilmWish;
import samenspel.session.request.PictureMemory;
import samenspel.session.request.PictureRequest;
import samenspel.session.settings.Settings;
import samenspel.storage.LookFile;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.numbers.NumberTable;
import samenspel.study.numbers.Quotable;
import samenspel.study.numbers.QuotedWords;
import samenspel.study.numbers.explain.MethodsText;
import samenspel.study.recipe.ProposedName;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.FormatDialog;
import samenspel.ui.dialog.PictureDialog;
import samenspel.ui.dialog.film.FilmDialog;
import samenspel.ui.dialog.film.FilmOffer;
import samenspel.ui.explain.MethodsDialog;
import samenspel.ui.help.HelpWindow;
import samenspel.ui.panel.Workbench;
import samenspel.ui.table.CopiedRows;
import samenspel.work.files.BrowserFile;
import samenspel.work.JournalKeeper;
import samenspel.work.Worker;
import samenspel.work.files.CopiedPicture;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.OtherFile;
import samenspel.work.files.SettingsFile;
import samenspel.work.gate.Gate;
import samenspel.work.gate.Permit;
import samenspel.work.reading.RememberedImports;

/// Puts the session's questions to the user and dispatches the answers.
final class WindowQuestions implements Questions {
    private static final Page CLIPBOARD = Page.ofCm(28, 19);
    private static final int CLIPBOARD_DPI = 192;

    private final Stage stage;
    private final Choosers choosers;
    private final Drawings drawings;
    private final SettingsFile kept;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final Worker worker;
    private final ImportQuestions imports;
    private PictureMemory pictures = PictureMemory.NOTHING;
    private final FigureQuestions figures;
    private final ReportQuestions reports;
    private final EditQuestions edits;
    private final HelpWindow help;
    private final DiskQuestions disk;
    private final NetworkQuestions networks;
    private final Map<Effect.Ask, Runnable> shows = new EnumMap<>(Effect.Ask.class);
    private Optional<Runnable> afterSaving = Optional.empty();
    private Optional<PictureDialog> asking = Optional.empty();

    /// Off the window's thread.
    ///
    /// @param later   dispatches an action once the present one is done
    /// @param worker  draws pictures
    /// @param imports what was decided about files of tables
    /// @param clock   says which day it is
    /// @param keeper  of what is not saved
    /// @param earlier states of studies' files
    record Elsewhere(Consumer<Action> later, Worker worker, RememberedImports imports, Clock clock, JournalKeeper keeper, EarlierStates earlier) {
    }

    WindowQuestions(Stage stage, Choosers choosers, Drawings drawings, SettingsFile kept, Supplier<State> state, Elsewhere elsewhere) {
        this.stage = stage;
        this.choosers = choosers;
        this.drawings = drawings;
        this.kept = kept;
        this.state = state;
        this.later = elsewhere.later;
        this.worker = elsewhere.worker;
        this.imports = new ImportQuestions(stage, choosers, elsewhere, state, this::leaving);
        this.figures = new FigureQuestions(stage, choosers, state, elsewhere);
        this.edits = new EditQuestions(stage, state, later, elsewhere.clock, elsewhere.worker);
        this.help = new HelpWindow(stage);
        this.disk = new DiskQuestions(choosers, state, elsewhere, () -> afterSaving = Optional.empty());
        this.networks = new NetworkQuestions(stage, state, elsewhere, this::leaving);
        this.reports = new ReportQuestions(stage, choosers, state, elsewhere, this::leaving);
    }

    /// What the window itself does when this is asked.
    void on(Effect.Ask question, Runnable show) {
        shows.put(question, show);
    }

    @Override
    public void ask(Effect.Ask question) {
        switch (question) {
            case FILE_TO_OPEN -> leaving(() -> open(choosers.filesToOpen()));
            case FOLDER_TO_OPEN -> leaving(() -> open(choosers.folderToOpen().stream().toList()));
            case TABLES_TO_IMPORT -> Optional.of(choosers.tablesToImport()).filter(files -> !files.isEmpty()).ifPresent(imports::show);
            case FILE_TO_SAVE -> fileToSave();
            case TABLE -> choosers.tableFile(leaving(".xlsx")).ifPresent(file -> later.accept(new ExportAction.SaveTable(file)));
            case METHODS -> Platform.runLater(this::methods);
            case BROWSER -> choosers.otherFile(Texts.in(language()).get("choose.page"), BrowserFile.ENDING, leaving(BrowserFile.ENDING)).ifPresent(file -> later.accept(new ExportAction.SavePage(file)));
            case OTHER_FORMAT -> otherFormat(state.get().document().orElseThrow());
            case TEMPLATE -> choosers.templateFile(ProposedName.of(Texts.in(language()).get("template.file")))
                    .ifPresent(file -> later.accept(new ExportAction.SaveTemplate(file)));
            case PICTURE -> picture(state.get());
            case FILM -> film(FilmOffer.of(state.get()));
            case SERIES -> figures.series();
            case ANONYMOUS -> figures.anonymous();
            case FILLING -> reports.fill();
            case SEARCH, LAYOUT, LOOK, COMMANDS, STEPS, TIE_NEXT, TIE_BACK, TIE_OVER, TIE_CARD, QUIT, ABOUT, PRESENT, PRESENT_HERE, STORY, SCENE, CLAIMS, READY_STORY -> Objects.requireNonNull(shows.get(question), question.name()).run();
            case NEW_NETWORK -> networks.begin();
            case CLOSE -> networks.close();
            case LOOK_TO_LOAD -> choosers.lookToLoad().ifPresent(file -> later.accept(new ExportAction.LoadLook(file)));
            case LOOK_TO_SAVE -> choosers.lookToSave(leaving(LookFile.SUFFIX)).ifPresent(file -> later.accept(new ExportAction.SaveLook(file)));
            case HELP -> help.show(state.get());
            case VERSIONS -> disk.versions();
            case NETWORK_BESIDE -> choosers.filesToOpen().stream().findFirst().ifPresent(file -> later.accept(new NumberAction.AddBeside(file)));
            case LEFT_WORK -> leaving(disk::askLeft);
        }
    }

    private void methods() {
        State now = state.get();
        MethodsText text = MethodsText.of(now.document().orElseThrow(), now.view().orElseThrow());
        new MethodsDialog(stage, text, Texts.in(language()), () -> later.accept(new ExportAction.CopyTable(text)),
                () -> choosers.textFile(leaving(".txt")).ifPresent(file -> later.accept(new ExportAction.SaveNumbers(text.marked(file.toString().endsWith(".md")), file)))).show();
    }

    /// Opens one file, or several as one network.
    void open(List<Path> files) {
        if (files.size() == 1) {
            later.accept(new Action.Open(files.getFirst()));
        } else if (!files.isEmpty()) {
            later.accept(new Action.OpenTogether(files, Optional.empty()));
        }
    }

    @Override
    public void ask(Effect.AskSeveral question) {
        Platform.runLater(() -> choosers.several(question.files(), question.guess())
                .ifPresent(how -> later.accept(new Action.OpenTogether(question.files(), Optional.of(how)))));
    }

    @Override
    public void ask(Effect.AskEdit question) {
        edits.ask(question.editQuestion());
    }

    /// The ways into the help.
    Workbench.Guide guide() {
        return new Workbench.Guide(place -> help.show(state.get(), place), words -> help.search(state.get(), words));
    }

    NetworkQuestions networks() {
        return networks;
    }

    @Override
    public DiskQuestions disk() {
        return disk;
    }

    @Override
    public ReportQuestions report() {
        return reports;
    }

    @Override
    public void askImport(List<Path> files) {
        Platform.runLater(() -> imports.show(files));
    }

    @Override
    public void ask(Effect.AskRecipe question) {
        imports.keep(question);
    }

    private void fileToSave() {
        Optional<Path> file = choosers.fileToSave(ProposedName.ofStudy(state.get().file(), network(), language(), ".samenspel.json"));
        if (file.isEmpty()) {
            afterSaving = Optional.empty();
        }
        file.ifPresent(chosen -> later.accept(new FileAction.SaveAs(chosen)));
    }

    /// Leaves the open document: at once if it is saved or given up, after saving it if the user asks for
    /// that, or not at all. A document that cannot be saved is not left.
    void leaving(Runnable go) {
        Choosers.Leave answer = state.get().hasUnsavedChanges() ? choosers.beforeLeaving(state.get().unsavedSteps()) : Choosers.Leave.DISCARD;
        switch (answer) {
            case STAY -> afterSaving = Optional.empty();
            case DISCARD -> go.run();
            case SAVE -> {
                afterSaving = Optional.of(go);
                later.accept(new FileAction.Save());
            }
        }
    }

    /// Goes where the user wanted to go once the document is saved.
    void follow(State before, State after) {
        help.follow(after);
        if (afterSaving.isEmpty() || after.work().isPresent()) {
            return;
        }
        if (!after.hasUnsavedChanges()) {
            afterSaving.ifPresent(Platform::runLater);
            afterSaving = Optional.empty();
        } else if (before.work().isPresent()) {
            // The question about a file that somebody else changed is put right after this.
            Platform.runLater(this::notSaved);
        }
    }

    private void notSaved() {
        if (!disk.isAsking()) {
            afterSaving = Optional.empty();
        }
    }

    @Override
    public void picture(Drawing drawing) {
        picture(drawing, Optional.empty());
    }

    /// What the window shows, with the choice to save just that.
    private void picture(State shown) {
        boolean one = shown.drawing().filter(Drawing.One.class::isInstance).isPresent();
        Optional<PicturePart> screen = Optional.of(new PicturePart(shown.projection(), shown.canvas())).filter(_ -> one);
        shown.drawing().ifPresent(drawing -> picture(drawing, screen));
    }

    /// Asks until there is a file or the user turns away from the question itself.
    private void picture(Drawing drawing, Optional<PicturePart> screen) {
        Texts texts = Texts.in(state.get().settings().language());
        PictureDialog.Asked asked = new PictureDialog.Asked(drawing, screen, LocalDate.now());
        FigureWords words = state.get().document().orElseThrow().written().of(drawing.subject());
        PictureChoices start = pictures.start(drawing, words, drawings.usual(drawing, Optional.of(asked.today())));
        Optional<Path> file = Optional.empty();
        while (file.isEmpty()) {
            PictureDialog dialog = new PictureDialog(asked, drawings, worker, texts);
            asking = Optional.of(dialog);
            Optional<PictureChoices> answer = dialog.ask(stage, start, chosen -> {
                pictures = pictures.keeping(drawing, chosen);
                later.accept(new ExportAction.CopyFigure(chosen.of(drawing), asked.request(chosen)));
            });
            asking = Optional.empty();
            if (answer.isEmpty()) {
                return;
            }
            start = answer.get();
            pictures = pictures.keeping(drawing, start);
            file = choosers.pictureFile(ProposedName.ofPicture(network(), drawing, drawings, start.kind().ending()));
        }
        later.accept(new ExportAction.SavePicture(start.of(drawing), asked.request(start), file.get()));
    }

    private void otherFormat(Document document) {
        Texts texts = Texts.in(state.get().settings().language());
        Optional<ExportFormat> target = new FormatDialog(one -> new OtherFile(document, one, true).leftOut(texts), worker, texts).ask(stage);
        target.ifPresent(one -> choosers.otherFile(one.plainName(), one.ending(), leaving(one.ending()))
                .ifPresent(file -> later.accept(new ExportAction.SaveOther(one.word(), file))));
    }

    private void film(FilmOffer offer) {
        Optional<FilmWish> wish = new FilmDialog(offer, worker, Texts.in(language()), state.get().settings().reduceMotion()).ask(stage);
        wish.ifPresent(asked -> choosers.filmFile(leaving(asked.kind().ending()), asked.kind())
                .ifPresent(file -> later.accept(new ExportAction.SaveFilm(asked, file))));
    }

    private ProposedName leaving(String ending) {
        return ProposedName.leaving(network(), language(), ending);
    }

    private Network network() {
        return state.get().document().orElseThrow().network();
    }

    private Language language() {
        return state.get().settings().language();
    }

    @Override
    public void copy(Effect.CopyPicture asked) {
        Drawing drawing = asked.drawing();
        copy(drawing, new PictureRequest((drawing instanceof Drawing.One ? CLIPBOARD : drawings.usual(drawing)).withDpi(CLIPBOARD_DPI)), Gate.of(asked));
    }

    @Override
    public void copy(Effect.CopyFigure asked) {
        copy(asked.drawing(), asked.request(), Gate.of(asked));
    }

    private void copy(Drawing drawing, PictureRequest request, Permit permit) {
        worker.ask(_ -> CopiedPicture.of(drawings.of(drawing, request.page()), request, permit), picture -> {
            Clipboard.getSystemClipboard().setContent(ClipboardFigure.of(picture));
            asking.ifPresent(PictureDialog::copied);
            later.accept(new ExportAction.PictureCopied());
        });
    }

    @Override
    public void ask(Effect.AskNames question) {
        figures.ask(question);
    }

    @Override
    public void copy(Effect.CopyRows rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(CopiedRows.of(rows.listing(), rows.rows(), Texts.in(state.get().settings().language())));
        Clipboard.getSystemClipboard().setContent(content);
        later.accept(new Action.Notify(Notice.good("table.copied", rows.rows().size())));
    }

    @Override
    public void copy(Effect.CopyTable asked) {
        switch (asked.table()) {
            case NumberTable table -> {
                Sheet sheet = table.sheet(asked.language());
                copy(CsvSheet.tabbed(sheet, asked.language()), Notice.good("table.copied", sheet.rows().size()));
            }
            case QuotedWords words -> copy(words.words(asked.language()), Notice.good("explain.copied"));
        }
    }

    private void copy(String text, Notice done) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        later.accept(new Action.Notify(done));
    }

    @Override
    public void save(Quotable table) {
        Platform.runLater(() -> (table instanceof NumberTable ? choosers.tableFile(leaving(".xlsx")) : choosers.textFile(leaving(".txt")))
                .ifPresent(file -> later.accept(new ExportAction.SaveNumbers(table, file))));
    }

    @Override
    public void keep(Settings settings) {
        kept.write(settings);
    }
}
