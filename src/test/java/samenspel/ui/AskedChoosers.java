package samenspel.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.session.FileAction;
import samenspel.session.disk.ChangedFile;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.FilmKind;
import samenspel.session.request.SeveralFiles;
import samenspel.study.privacy.Exposure;
import samenspel.study.recipe.ProposedName;
import samenspel.study.privacy.Revealed;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.ComparedFile;
import samenspel.work.files.EarlierStates;
import samenspel.work.reading.UnsavedStudy;

/// Choosers that answer at once what a test has put in.
final class AskedChoosers implements Choosers {
    final List<String> proposed = new ArrayList<>();
    Optional<Path> open = Optional.empty();
    Optional<Path> save = Optional.empty();
    Optional<Path> picture = Optional.empty();
    Optional<Path> film = Optional.empty();
    Optional<Path> table = Optional.empty();
    List<Path> openTogether = List.of();
    Optional<SeveralFiles> together = Optional.empty();
    Optional<SeveralFiles> guessed = Optional.empty();
    Optional<Path> recipe = Optional.empty();
    Optional<Path> report = Optional.empty();
    Optional<Path> other = Optional.empty();
    Optional<Path> look = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Path> list = Optional.empty();
    Optional<AnonymousRequest> anonymous = Optional.empty();
    Names names = Names.STAY;
    final List<Exposure> asked = new ArrayList<>();
    Leave leave = Leave.STAY;
    List<String> lost = List.of();
    final List<ChangedFile> changes = new ArrayList<>();
    Optional<Changed> changed = Optional.empty();
    List<EarlierStates.Earlier> earlier = List.of();
    int restored;
    final List<UnsavedStudy> offered = new ArrayList<>();
    Optional<LeftWorkAnswer> leftWork = Optional.empty();
    int askedBeforeLeaving;
    List<Path> unreadable = List.of();
    boolean deletes;

    @Override
    public List<Path> filesToOpen() {
        return open.map(List::of).orElse(openTogether);
    }

    @Override
    public Optional<Path> folderToOpen() {
        return folder;
    }

    @Override
    public Optional<SeveralFiles> several(List<Path> files, SeveralFiles guess) {
        guessed = Optional.of(guess);
        return together;
    }

    @Override
    public Optional<Path> reportFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return report;
    }

    @Override
    public List<Path> tablesToImport() {
        return filesToOpen();
    }

    @Override
    public Optional<Path> recipeToSave(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return recipe;
    }

    @Override
    public Optional<Path> recipeToRead() {
        return recipe;
    }

    @Override
    public Optional<Path> fileToSave(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return save;
    }

    @Override
    public Optional<Path> pictureFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return picture;
    }

    @Override
    public Optional<Path> filmFile(ProposedName suggestion, FilmKind kind) {
        proposed.add(suggestion.toString());
        return film;
    }

    @Override
    public Optional<Path> templateFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return Optional.empty();
    }

    @Override
    public Optional<Path> textFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return Optional.empty();
    }

    @Override
    public Optional<Path> tableFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return table;
    }

    @Override
    public Optional<Path> otherFile(String program, String ending, ProposedName suggestion) {
        return other;
    }

    @Override
    public Optional<Path> lookToLoad() {
        return look;
    }

    @Override
    public Optional<Path> lookToSave(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return look;
    }

    @Override
    public Optional<Path> folder() {
        return folder;
    }

    @Override
    public boolean replaces(int files, Path into) {
        return true;
    }

    @Override
    public Optional<Path> figureListToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> figureListFile(ProposedName suggestion) {
        proposed.add(suggestion.toString());
        return list;
    }

    @Override
    public Optional<AnonymousRequest> anonymous(List<Revealed> reveals) {
        return anonymous;
    }

    @Override
    public Names names(Exposure exposure) {
        asked.add(exposure);
        return names;
    }

    @Override
    public Leave beforeLeaving(List<String> steps) {
        lost = steps;
        askedBeforeLeaving++;
        return leave;
    }

    @Override
    public Optional<Changed> changed(ComparedFile file) {
        changes.add(file.changed());
        return changed;
    }

    @Override
    public Optional<LeftWorkAnswer> left(UnsavedStudy study) {
        offered.add(study);
        return leftWork;
    }

    @Override
    public boolean deletes(List<Path> files) {
        unreadable = files;
        return deletes;
    }

    @Override
    public Optional<FileAction.Restore> version(List<EarlierStates.Earlier> states, Runnable forget) {
        earlier = states;
        return states.stream().skip(restored).findFirst().map(state -> new FileAction.Restore(state.document(), "then"));
    }
}
