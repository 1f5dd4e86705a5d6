package samenspel.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.note.Note;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Placement;
import samenspel.network.OrganisationId;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.disk.OnDisk;
import samenspel.session.history.History;
import samenspel.session.history.StepName;
import samenspel.session.note.NoteEditing;
import samenspel.session.note.NoteTool;
import samenspel.session.settings.PlayState;
import samenspel.session.settings.Settings;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.FilmContent;
import samenspel.study.SmallPictures;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.byhand.HandAccount;
import samenspel.study.story.Scene;
import samenspel.text.Texts;
import samenspel.text.account.Account;

/// All the program knows at a moment.
///
/// @param document   open now; empty on the welcome page
/// @param view       how it is looked at; empty without a document
/// @param disk       what its file holds
/// @param work       under way, if anything is
/// @param nextTicket the number the next piece of work gets
/// @param notice     the last one, until it is dismissed
/// @param play       whether and how far time runs in the playing of changes
/// @param live       whether a drag pulls partners along
/// @param canvas     the room the picture has in the window
/// @param noteEditing what is being done with notes
/// @param origin       how the document came in; empty where nobody said
public record State(
        Optional<Document> document,
        Optional<View> view,
        History history,
        OnDisk disk,
        Settings settings,
        Optional<Work> work,
        long nextTicket,
        Optional<Notice> notice,
        PlayState play,
        boolean live,
        Box canvas,
        NoteEditing noteEditing,
        Optional<DocumentOrigin> origin) {

    /// With nothing done about notes.
    public State(Optional<Document> document, Optional<View> view, History history, Optional<Path> file, Optional<Document> saved,
                 Settings settings, Optional<Work> work, long nextTicket, Optional<Notice> notice, PlayState play, boolean live, Box canvas) {
        this(document, view, history, new OnDisk(file, saved, Optional.empty()), settings, work, nextTicket, notice, play, live, canvas, NoteEditing.NONE, Optional.empty());
    }

    public static State starting(Settings settings) {
        return new State(Optional.empty(), Optional.empty(), History.NONE, Optional.empty(), Optional.empty(), settings,
                Optional.empty(), 1, Optional.empty(), PlayState.STILL, false, new Box(0, 0, 1000, 700));
    }

    /// With another document in place of all there was.
    State opening(Document other, OnDisk where) {
        return new State(Optional.of(other), Optional.of(View.opening(other.network())), History.NONE, where, settings, Optional.empty(),
                nextTicket, Optional.empty(), PlayState.STILL, false, canvas, NoteEditing.NONE, Optional.empty());
    }

    /// With nothing open.
    State closed() {
        return new State(Optional.empty(), Optional.empty(), History.NONE, OnDisk.NOTHING, settings, Optional.empty(), nextTicket, Optional.empty(),
                PlayState.STILL, false, canvas, NoteEditing.NONE, Optional.empty());
    }

    /// Whether there is something that a closing window would lose.
    public boolean hasUnsavedChanges() {
        return document.isPresent() && document.get() != saved().orElse(null) && !document.equals(saved());
    }

    /// The same with what is being typed in the document.
    public State finishedTyping() {
        return document.isPresent() ? NoteUpdate.finished(this) : this;
    }

    /// Where the document was read from or saved to, if anywhere.
    public Optional<Path> file() {
        return disk.file();
    }

    /// Where what belongs to the document is looked for and saved first: beside its file, or beside the file it came out of.
    public Optional<Path> folder() {
        return file().or(() -> origin.flatMap(from -> from.files().stream().findFirst())).flatMap(from -> Optional.ofNullable(from.toAbsolutePath().getParent()));
    }

    /// The document as its file has it.
    public Optional<Document> saved() {
        return disk.saved();
    }

    /// The steps that a closing window would lose, the last one first, in words; those taken back as such, and those that came back
    /// with unsaved work by their own names.
    public List<String> unsavedSteps() {
        Texts texts = Texts.in(settings.language());
        List<StepName> here = document.map(open -> history.since(open, saved())).orElse(List.of());
        List<String> before = saved().isEmpty() || here.contains(FileUpdate.BROUGHT_BACK) ? disk.unsaved() : List.of();
        return Stream.concat(here.stream().filter(step -> before.isEmpty() || !step.equals(FileUpdate.BROUGHT_BACK)).map(step -> step.in(texts)),
                before.stream()).toList();
    }

    /// Whether time runs.
    public boolean playing() {
        return play.runs();
    }

    /// What became of everything in the files it came out of, and what was changed by hand since; empty where there is nothing to show.
    public Optional<DocumentOrigin> report() {
        Account byHand = document.map(open -> HandAccount.of(open.byHand(), open.network(), Texts.in(settings.language()))).orElse(Account.NOTHING);
        return Optional.of(origin.orElse(DocumentOrigin.NOWHERE).and(byHand)).filter(DocumentOrigin::hasReport);
    }

    /// Whether names leave the study only if somebody says so each time.
    public boolean isConfidential() {
        return document.map(open -> open.network().profile().confidential()).orElse(false);
    }

    /// From layout to screen: the user's camera, or the one that shows everything.
    public Projection projection() {
        return view.flatMap(View::camera).or(() -> view.flatMap(View::still)).orElseGet(this::fitting);
    }

    /// Where the organisations stand in what is on the screen; a document is open.
    public Placement placement() {
        Document open = document.orElseThrow();
        return open.placement(view.orElseThrow().lensNow(open));
    }

    /// The table of the change looked at, as it is listed; empty with a single wave.
    public Optional<ChangeListing> table() {
        return document.map(Document::network).flatMap(network -> view.orElseThrow().compare(network)
                .map(comparison -> new ChangeListing(network, comparison, view.get().among(), view.get().counting().table(), view.get().seen().names())));
    }

    /// The one picture, but for what the pointer highlights.
    public Optional<Depiction> depiction() {
        return document.map(open -> {
            View seen = view.orElseThrow();
            return seen.depict(open, seen.emphasis(), settings.language());
        });
    }

    /// What a saved picture shows: what is on the screen, but for what the pointer highlights.
    public Optional<Drawing> drawing() {
        return document.map(open -> Drawing.of(open, view.orElseThrow(), settings.language()));
    }

    /// What a film shows: the change looked at; empty with a single wave.
    public Optional<FilmContent> film() {
        return document.flatMap(open -> FilmContent.of(open, view.orElseThrow(), settings.language()));
    }

    /// The pictures beside each other, if that is the form looked at.
    public Optional<SmallMultiples> smallPictures(Emphasis emphasis) {
        return document.flatMap(open -> SmallPictures.of(open, view.orElseThrow(), emphasis, settings.language()));
    }

    /// The organisations that the user has chosen and sees, in the order of choosing.
    public SequencedSet<OrganisationId> chosen() {
        return document.map(open -> view.orElseThrow().chosen(open.network())).orElseGet(LinkedHashSet::new);
    }

    /// The camera that shows everything.
    public Projection fitting() {
        Box room = canvas.grown(-Math.min(canvas.width(), canvas.height()) * 0.045);
        return document.map(d -> Projection.fitting(d.placements(), room)).orElse(new Projection(1, 0, 0));
    }

    State with(Optional<View> other) {
        return new State(document, other, history, disk, settings, work, nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    State with(View other) {
        return with(Optional.of(other));
    }

    State with(Settings other) {
        return new State(document, view, history, disk, other, work, nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    State with(Notice other) {
        return new State(document, view, history, disk, settings, work, nextTicket, Optional.of(other), play, live, canvas, noteEditing, origin);
    }

    State withoutNotice() {
        return new State(document, view, history, disk, settings, work, nextTicket, Optional.empty(), play, live, canvas, noteEditing, origin);
    }

    State with(PlayState other) {
        return new State(document, view, history, disk, settings, work, nextTicket, notice, other, live, canvas, noteEditing, origin);
    }

    public State with(DocumentOrigin other) {
        return new State(document, view, history, disk, settings, work, nextTicket, notice, play, live, canvas, noteEditing, Optional.of(other));
    }

    State withLive(boolean on) {
        return new State(document, view, history, disk, settings, work, nextTicket, notice, play, on, canvas, noteEditing, origin);
    }

    State with(NoteEditing other) {
        return new State(document, view, history, disk, settings, work, nextTicket, notice, play, live, canvas, other, origin);
    }

    /// The scene shown last, if it is still there.
    public Optional<Scene> told() {
        return view.flatMap(View::told).flatMap(place -> document.orElseThrow().story().scene(place + 1));
    }

    /// Its place, from 0.
    public Optional<Integer> toldPlace() {
        return told().flatMap(_ -> view.flatMap(View::told));
    }

    /// Whether what is seen is what that scene shows.
    public boolean isOnScene() {
        return told().filter(scene -> view.orElseThrow().shows(scene.sight(), document.orElseThrow(), canvas)).isPresent();
    }

    /// A scene on the screen shows the same part of the picture in another room.
    private View in(Box room, View seen) {
        return told().filter(_ -> isOnScene()).flatMap(scene -> scene.sight().camera()).map(part -> seen.withCamera(Optional.of(part.in(room)))).orElseGet(seen::loose);
    }

    /// What would be seen if another form were looked at.
    public State lookedAtAs(Perspective form) {
        return view.map(seen -> ViewUpdate.shownAs(this, seen, form)).orElse(this);
    }

    /// @param room of the picture, in pixels
    public State withCanvas(Box room) {
        return new State(document, room.equals(canvas) ? view : view.map(seen -> in(room, seen)), history, disk, settings, work, nextTicket, notice, play, live, room, noteEditing, origin);
    }

    State with(OnDisk other) {
        return new State(document, view, history, other, settings, work, nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    /// Another document in place of this one, with a history.
    State withDocument(Document other, History past) {
        return new State(Optional.of(other), view, past, disk, settings, work, nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    State working(String key, String what) {
        return new State(document, view, history, disk, settings, Optional.of(new Work(nextTicket, key, what)),
                nextTicket + 1, notice, play, live, canvas, noteEditing, origin);
    }

    /// With what is under way counted in pieces.
    State counting(int pieces) {
        return withWork(work.orElseThrow().in(pieces));
    }

    State progressed(double done) {
        return withWork(work.orElseThrow().with(done));
    }

    State changedWork(String key) {
        Work former = work.orElseThrow();
        return withWork(new Work(former.ticket(), key, former.what()).in(former.pieces()));
    }

    private State withWork(Work other) {
        return new State(document, view, history, disk, settings, Optional.of(other), nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    State idle() {
        return new State(document, view, history, disk, settings, Optional.empty(), nextTicket, notice, play, live, canvas, noteEditing, origin);
    }

    /// What the escape key does: it breaks off what is under way, files being written apart, or else ends the writing of a note, whose
    /// words are kept, or else puts a tool away and
    /// lets go of a note, or else leaves the whole screen, or else lets go of what is selected.
    public Action escape() {
        Action done = noteEditing.writing().<Action>map(note -> new NoteAction.WriteNote(note.body().words())).orElseGet(this::letGo);
        return work.filter(under -> !under.writes()).<Action>map(_ -> new Action.Cancel()).orElse(done);
    }

    private Action letGo() {
        Action last = settings.panels().windowed().<Action>map(SettingsAction.PlacePanels::new).orElseGet(() -> new Action.Select(Optional.empty()));
        return noteEditing.isNone() ? last : new NoteAction.TakeNoteTool(NoteTool.NONE);
    }

    /// The note selected.
    public Optional<Note> note() {
        return noteEditing.selected().flatMap(id -> document.flatMap(open -> open.annotations().note(id)));
    }

    /// Whether an answer with this number is the one waited for.
    boolean awaits(long ticket) {
        return work.map(w -> w.ticket() == ticket).orElse(false);
    }
}
