package samenspel.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import samenspel.session.FileAction;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.FilmKind;
import samenspel.session.request.SeveralFiles;
import samenspel.storage.ImportRecipeFile;
import samenspel.storage.LookFile;
import samenspel.study.privacy.Exposure;
import samenspel.study.recipe.ProposedName;
import samenspel.study.privacy.Revealed;
import samenspel.study.recipe.FileKind;
import samenspel.text.Texts;
import samenspel.work.Worker;
import samenspel.work.files.EarlierStates;
import samenspel.work.reading.UnsavedStudy;

/// The system's own choosers.
public final class SystemChoosers implements Choosers {
    private static final String[] GRAPHS = {"*.graphml", "*.gexf", "*.gml", "*.net", "*.paj", "*.dl", "*.dgs", "*.dot", "*.gv", "*.json", "*.xml",
        "*.edges", "*.mat"};
    private static final String[] TABLES = {"*.csv", "*.tsv", "*.tab", "*.txt", "*.dat", "*.xlsx", "*.xlsm"};

    private static final String KEY_ENDING = ".samenspel-key";

    private final Supplier<Window> owner;
    private final Supplier<Texts> texts;
    private final Worker worker;
    private final Clock clock;
    private final Supplier<Optional<Path>> folder;

    /// @param worker draws small pictures
    /// @param clock  says which day it is, and where
    /// @param folder where a chooser begins; empty for where the system likes
    public SystemChoosers(Supplier<Window> owner, Supplier<Texts> texts, Worker worker, Clock clock, Supplier<Optional<Path>> folder) {
        this.folder = folder;
        this.owner = owner;
        this.texts = texts;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public List<Path> filesToOpen() {
        return opened(chooser("choose.open", filter("choose.readable", readable()), filter("choose.networks", "*.samenspel.json"),
                filter("choose.graphs", GRAPHS), filter("choose.tables", TABLES), filter("choose.all", "*.*")));
    }

    @Override
    public Optional<Path> folderToOpen() {
        return folder("choose.open-folder");
    }

    private static String[] readable() {
        return Stream.of(new String[] {"*.samenspel.json"}, GRAPHS, TABLES, new String[] {"*.zip"}).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public Optional<SeveralFiles> several(List<Path> files, SeveralFiles guess) {
        return new SeveralDialog(texts.get()).ask(owner.get(), files, guess);
    }

    @Override
    public Optional<Path> reportFile(ProposedName suggestion) {
        return saved(chooser("choose.report", filter("choose.csv", "*.csv")), suggestion);
    }

    @Override
    public List<Path> tablesToImport() {
        return opened(chooser("choose.import", filter("choose.tables", TABLES), filter("choose.all", "*.*")));
    }

    @Override
    public Optional<Path> recipeToSave(ProposedName suggestion) {
        return saved(chooser("choose.recipe", filter("choose.recipes", "*" + ImportRecipeFile.SUFFIX)), suggestion)
                .map(file -> file.toString().endsWith(ImportRecipeFile.SUFFIX) ? file : adding(ImportRecipeFile.SUFFIX, file));
    }

    @Override
    public Optional<Path> recipeToRead() {
        return read(chooser("choose.recipe.read", filter("choose.recipes", "*" + ImportRecipeFile.SUFFIX), filter("choose.all", "*.*")));
    }

    @Override
    public Optional<Path> fileToSave(ProposedName suggestion) {
        return saved(chooser("choose.save", filter("choose.networks", "*.samenspel.json")), suggestion);
    }

    @Override
    public Optional<Path> pictureFile(ProposedName suggestion) {
        FileKind wanted = FileKind.of(suggestion.toString()).orElse(FileKind.PNG);
        Map<FileKind, FileChooser.ExtensionFilter> filters = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            filters.put(kind, filter("choose." + kind.name().toLowerCase(Locale.ROOT), "*" + kind.ending()));
        }
        FileChooser chooser = chooser("choose.picture", filters.values().toArray(FileChooser.ExtensionFilter[]::new));
        chooser.setSelectedExtensionFilter(filters.get(wanted));
        Optional<Path> chosen = saved(chooser, suggestion);
        FileKind kind = filters.entrySet().stream().filter(one -> one.getValue() == chooser.getSelectedExtensionFilter())
                .map(Map.Entry::getKey).findFirst().orElse(wanted);
        return chosen.map(file -> FileKind.of(file.toString()).isPresent() ? file : adding(kind.ending(), file));
    }

    @Override
    public Optional<Path> filmFile(ProposedName suggestion, FilmKind kind) {
        FileChooser chooser = chooser("choose.film", filter("choose.film." + kind, "*" + kind.ending()));
        return saved(chooser, suggestion).map(file -> withEnding(file, kind.ending(), kind.ending(), chooser));
    }

    @Override
    public Optional<Path> tableFile(ProposedName suggestion) {
        FileChooser chooser = chooser("choose.table", filter("choose.xlsx", "*.xlsx"), filter("choose.csv", "*.csv"));
        return saved(chooser, suggestion).map(file -> withEnding(file, ".xlsx", ".csv", chooser));
    }

    @Override
    public Optional<Path> textFile(ProposedName suggestion) {
        FileChooser chooser = chooser("choose.text", filter("choose.txt", "*.txt"), filter("choose.md", "*.md"));
        return saved(chooser, suggestion).map(file -> withEnding(file, ".txt", ".md", chooser));
    }

    @Override
    public Optional<Path> otherFile(String program, String ending, ProposedName suggestion) {
        boolean folder = ending.isEmpty();
        FileChooser chooser = chooser(folder ? "choose.other-folder" : "choose.other",
                new FileChooser.ExtensionFilter(program, folder ? "*" : "*" + ending));
        return saved(chooser, suggestion).map(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending) ? file : adding(ending, file));
    }

    @Override
    public Optional<Path> templateFile(ProposedName suggestion) {
        FileChooser chooser = chooser("choose.template", filter("choose.xlsx", "*.xlsx"));
        return saved(chooser, suggestion).map(file -> withEnding(file, ".xlsx", ".xlsx", chooser));
    }

    /// Some systems do not add the ending of the chosen kind.
    private static Path withEnding(Path file, String usual, String other, FileChooser chooser) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        FileChooser.ExtensionFilter kind = chooser.getSelectedExtensionFilter();
        String ending = kind != null && kind.getExtensions().contains("*" + other) ? other : usual;
        return name.endsWith(usual) || name.endsWith(other) ? file : adding(ending, file);
    }

    @Override
    public Optional<Path> lookToLoad() {
        return read(chooser("choose.look", filter("choose.looks", "*" + LookFile.SUFFIX), filter("choose.all", "*.*")));
    }

    @Override
    public Optional<Path> lookToSave(ProposedName suggestion) {
        return saved(chooser("choose.look-to-save", filter("choose.looks", "*" + LookFile.SUFFIX)), suggestion)
                .map(file -> file.toString().endsWith(".json") ? file : adding(LookFile.SUFFIX, file));
    }

    @Override
    public Optional<Path> folder() {
        return folder("choose.folder");
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get().get(title));
        begin().ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public boolean replaces(int files, Path folder) {
        Texts words = texts.get();
        ButtonType replace = new ButtonType(words.get("series.replace"), ButtonBar.ButtonData.YES);
        ButtonType stay = new ButtonType(words.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return answer(words.get("series.title"), words.get("series.replaces", files, folder.toString()), replace, stay) == replace;
    }

    @Override
    public Optional<Path> figureListToOpen() {
        return read(chooser("choose.list", filter("choose.lists", "*.figures.json"), filter("choose.all", "*.*")));
    }

    @Override
    public Optional<Path> figureListFile(ProposedName suggestion) {
        return saved(chooser("choose.keep-list", filter("choose.lists", "*.figures.json")), suggestion);
    }

    @Override
    public Optional<AnonymousRequest> anonymous(List<Revealed> reveals) {
        return new AnonymousDialog(reveals, texts.get()).ask(owner.get(), this::keyFile);
    }

    private Optional<Path> keyFile(boolean isNew) {
        FileChooser chooser = chooser(isNew ? "choose.key.new" : "choose.key", filter("choose.keys", "*" + KEY_ENDING), filter("choose.all", "*.*"));
        return isNew ? saved(chooser, ProposedName.of(texts.get().get("choose.key.name") + KEY_ENDING))
                .map(file -> file.getFileName().toString().contains(".") ? file : adding(KEY_ENDING, file)) : read(chooser);
    }

    @Override
    public Names names(Exposure exposure) {
        return new NamesDialog(exposure, texts.get()).ask(owner.get());
    }

    @Override
    public Leave beforeLeaving(List<String> steps) {
        Texts words = texts.get();
        List<AnswerDialog.Answer<Leave>> answers = List.of(new AnswerDialog.Answer<>(Leave.DISCARD, "leave-discard", "leave.discard", true),
                new AnswerDialog.Answer<>(Leave.STAY, "leave-stay", "dialog.cancel", false), new AnswerDialog.Answer<>(Leave.SAVE, "leave-save", "leave.save", false));
        return new AnswerDialog<>(owner.get(), words.get("leave.title"), words, answers)
                .ask(words.get("leave.question"), List.of(AnswerDialog.part(words.get("leave.steps", steps.size()), steps, words))).orElse(Leave.STAY);
    }

    @Override
    public Optional<Changed> changed(ComparedFile file) {
        return new ChangedFileDialog(file, texts.get()).ask(owner.get());
    }

    @Override
    public Optional<FileAction.Restore> version(List<EarlierStates.Earlier> states, Runnable forget) {
        return new VersionsDialog(states, worker, clock, texts.get()).ask(owner.get(), forget);
    }

    @Override
    public Optional<LeftWorkAnswer> left(UnsavedStudy study) {
        return new LeftWorkDialog(study, worker, clock, texts.get()).ask(owner.get());
    }

    @Override
    public boolean deletes(List<Path> files) {
        Texts words = texts.get();
        List<AnswerDialog.Answer<Boolean>> answers = List.of(new AnswerDialog.Answer<>(true, "unreadable-delete", "unreadable.delete", true),
                new AnswerDialog.Answer<>(false, "unreadable-keep", "unreadable.keep", false));
        return new AnswerDialog<>(owner.get(), words.get("left.title"), words, answers).ask(words.get("unreadable.question"), List.of(
                AnswerDialog.line(words.get("unreadable.said"), "guard-line"),
                AnswerDialog.part(words.get("unreadable.place", files.size()), files.stream().map(Path::toString).toList(), words),
                AnswerDialog.line(words.get("unreadable.next"), "guard-line"))).orElse(false);
    }

    /// The last answer is that of who turns away.
    private ButtonType answer(String title, String question, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, answers);
        alert.setTitle(title);
        alert.setHeaderText(null);
        alert.setGraphic(null);
        alert.initOwner(owner.get());
        return alert.showAndWait().orElse(answers[answers.length - 1]);
    }

    private List<Path> opened(FileChooser chooser) {
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private Optional<Path> read(FileChooser chooser) {
        return path(chooser.showOpenDialog(owner.get()));
    }

    private Optional<Path> saved(FileChooser chooser, ProposedName suggestion) {
        chooser.setInitialFileName(suggestion.toString());
        return path(chooser.showSaveDialog(owner.get()));
    }

    private static Path adding(String ending, Path file) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(title));
        chooser.getExtensionFilters().setAll(filters);
        begin().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter filter(String key, String... patterns) {
        return new FileChooser.ExtensionFilter(texts.get().get(key), patterns);
    }

    /// A folder that is gone would make the system's chooser fail.
    private Optional<File> begin() {
        return folder.get().map(Path::toFile).filter(File::isDirectory);
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
