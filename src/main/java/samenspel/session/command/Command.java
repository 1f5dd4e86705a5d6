package samenspel.session.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import samenspel.diagram.look.Sight;
import samenspel.diagram.note.Note;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.network.Wave;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.FileAction;
import samenspel.session.NameMoves;
import samenspel.session.NoteAction;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.history.StepName;
import samenspel.session.request.AlignmentChoice;
import samenspel.study.LayoutRequest;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.filling.Gaps;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What the user can ask for by button, menu or key, in the order of menus. Texts are found by the id:
/// `command.<id>` is the name, `command.<id>.hint` says what it does.
public enum Command {
    NEW_NETWORK("add", "Shortcut+N", state -> true, state -> new Action.Question(Effect.Ask.NEW_NETWORK)),
    OPEN("open", "Shortcut+O", state -> true, state -> new Action.Question(Effect.Ask.FILE_TO_OPEN)),
    OPEN_FOLDER("open", "Shortcut+Shift+O", state -> true, state -> new Action.Question(Effect.Ask.FOLDER_TO_OPEN)),
    IMPORT("table", "Shortcut+I", state -> true, state -> new Action.Question(Effect.Ask.TABLES_TO_IMPORT)),
    CLOSE("close", "Shortcut+W", Command::hasDocument, state -> new Action.Question(Effect.Ask.CLOSE)),
    SAVE("save", "Shortcut+S", Command::hasDocument, state -> new FileAction.Save()),
    SAVE_AS("save", "Shortcut+Shift+S", Command::hasDocument, state -> new Action.Question(Effect.Ask.FILE_TO_SAVE)),
    SAVE_ANONYMOUS("anonymous", "Shortcut+Shift+N", Command::hasDocument, state -> new Action.Question(Effect.Ask.ANONYMOUS)),
    VERSIONS("versions", "Shortcut+Alt+S", state -> state.file().isPresent(), state -> new Action.Question(Effect.Ask.VERSIONS)),
    SAVE_PICTURE("save-picture", "Shortcut+E", Command::hasDocument, state -> new Action.Question(Effect.Ask.PICTURE)),
    SAVE_FILM("film", "Shortcut+Shift+V", state -> hasChange(state) || SceneChoices.isTellable(state), state -> new Action.Question(Effect.Ask.FILM)),
    SAVE_BROWSER("save-picture", "Shortcut+Shift+B", Command::hasDocument, state -> new Action.Question(Effect.Ask.BROWSER)),
    SAVE_SERIES("series", "Shortcut+Shift+E", Command::hasDocument, state -> new Action.Question(Effect.Ask.SERIES)),
    SAVE_OTHER("save", "Shortcut+Shift+F", Command::hasDocument, state -> new Action.Question(Effect.Ask.OTHER_FORMAT)),
    COPY_PICTURE("copy", "Shortcut+C", Command::hasDocument, state -> new ExportAction.CopyPicture()),
    SAVE_TEMPLATE("table", "Shortcut+Shift+T", state -> true, state -> new Action.Question(Effect.Ask.TEMPLATE)),
    CONFIDENTIAL("confidential", "Shortcut+Shift+C", Command::hasDocument, state -> new Action.MarkConfidential(!state.isConfidential())),
    REPORT("report", "Shortcut+Shift+I", Command::hasReport, state -> new Action.ShowReport(state.report().orElseThrow())),
    QUIT("quit", "Shortcut+Q", state -> true, state -> new Action.Question(Effect.Ask.QUIT)),
    UNDO("undo", "Shortcut+Z", state -> state.history().undoable().isPresent(), state -> new Action.Undo()),
    REDO("redo", "Shortcut+Shift+Z", state -> state.history().redoable().isPresent(), state -> new Action.Redo()),
    STEPS("versions", "Shortcut+Alt+Z", Command::hasDocument, state -> new Action.Question(Effect.Ask.STEPS)),
    FIND("find", "Shortcut+F", Command::hasDocument, state -> new Action.Question(Effect.Ask.SEARCH)),
    COMMANDS("commands", "Shortcut+Shift+P", state -> true, state -> new Action.Question(Effect.Ask.COMMANDS)),
    CHANGE_ORGANISATION("edit", "F2", EditChoices::isOnOne, EditChoices::change),
    CORRECT_REPORTS("correct", "Shift+F2", EditChoices::isOnOneOrTwo, EditChoices::correct),
    MERGE("merge", "Shortcut+Alt+M", EditChoices::isOnOneOrTwo, EditChoices::merge),
    ADD_ORGANISATION("add", "Shortcut+Alt+N", Command::hasDocument, EditChoices::add),
    REMOVE_ORGANISATION("remove", "Shortcut+Delete", EditChoices::isRemovable, EditChoices::remove),
    FILLING("filling", "Shortcut+G", Command::hasDocument, state -> new Action.Question(Effect.Ask.FILLING)),
    ZOOM_IN("zoom-in", "Shortcut+Plus", Command::hasDocument, state -> new Action.Zoom(1.25)),
    ZOOM_OUT("zoom-out", "Shortcut+Minus", Command::hasDocument, state -> new Action.Zoom(0.8)),
    FIT("fit", "Shortcut+0", Command::hasDocument, state -> new Action.Fit()),
    AS_PICTURE("as-picture", "Shortcut+4", Command::hasDocument, state -> new Action.ShowAs(Perspective.PICTURE)),
    AS_SIDE_BY_SIDE("as-side-by-side", "Shortcut+5", Command::hasChange, state -> new Action.ShowAs(Perspective.SIDE_BY_SIDE)),
    AS_MULTIPLES("as-multiples", "Shortcut+6", Command::hasDocument, state -> new Action.ShowAs(Perspective.MULTIPLES)),
    FIRST_WAVE("previous", "Shortcut+1", Command::hasDocument, state -> new Action.Show(wave(state, true))),
    CHANGE("change", "Shortcut+2", Command::hasChange, state -> new Action.Show(change(state))),
    LAST_WAVE("next", "Shortcut+3", Command::hasDocument, state -> new Action.Show(wave(state, false))),
    LEGEND_PANEL("legend", "F8", state -> true, PanelSteps::legend),
    CARD_PANEL("card", "Shift+F8", state -> true, PanelSteps::card),
    BARS("bars", "Shortcut+F8", state -> true, PanelSteps::bars),
    TIME_BAR("time-bar", "Shortcut+Shift+F8", state -> true, PanelSteps::time),
    FULL_SCREEN("full-screen", "F11", state -> true, PanelSteps::fullScreen),
    PLAY("play", "Space", Command::hasChange, state -> state.playing() ? new Action.Pause() : new Action.Play()),
    STAGE_BACK("previous", "Left", Command::hasSteps, state -> new Action.StepStage(-1)),
    STAGE_ON("next", "Right", Command::hasSteps, state -> new Action.StepStage(1)),
    PRESENT("present", "F5", Command::hasDocument, state -> SceneChoices.present(state, Effect.Ask.PRESENT)),
    PRESENT_HERE("present", "Shift+F5", Command::hasDocument, state -> SceneChoices.present(state, Effect.Ask.PRESENT_HERE)),
    COLOUR("theme", "Shortcut+K", Command::hasOtherColour, state -> new Action.ColourDiscs(otherColour(state))),
    LOOK("look", "Shortcut+Shift+K", Command::hasDocument, state -> new Action.Question(Effect.Ask.LOOK)),
    SIGHT("sight", "Shortcut+Shift+G", Command::hasDocument, state -> new Action.SetSight(nextSight(state))),
    SELECT_ALL("select-all", "Shortcut+A", Command::hasDocument, state -> new Action.SelectAll()),
    DRAW_ONLY("filter", "Shift+Enter", Command::hasChosen, DrawnChoices::withPartners),
    DRAW_AMONG("filter", "Shortcut+Shift+Enter", Command::hasChosen, DrawnChoices::among),
    SELECT_PARTNERS("select-all", "Shortcut+Alt+P", state -> !DrawnChoices.partners(state).isEmpty(), DrawnChoices::choosePartners),
    TIE_NEXT("next", "T", TieWalk::isPossible, state -> new Action.Question(Effect.Ask.TIE_NEXT)),
    TIE_BACK("previous", "Shift+T", TieWalk::isPossible, state -> new Action.Question(Effect.Ask.TIE_BACK)),
    TIE_OVER("note-arrow", "E", TieWalk::isPossible, state -> new Action.Question(Effect.Ask.TIE_OVER)),
    TIE_CARD("card", "K", TieWalk::isPossible, state -> new Action.Question(Effect.Ask.TIE_CARD)),
    COPY_SENTENCE("copy", "Shortcut+Alt+C", Command::hasChosen, DrawnChoices::copySentence),
    HIDE("hide", "H", Command::hasChosen, DrawnChoices::hide),
    SHOW_HIDDEN("sight", "Shift+H", state -> DrawnChoices.hidden(state) > 0, DrawnChoices::back),
    ALIGN_LEFT("align-left", "Alt+A", AlignmentChoice.LEFT),
    ALIGN_CENTRE("align-centre", "Alt+H", AlignmentChoice.CENTRE),
    ALIGN_RIGHT("align-right", "Alt+D", AlignmentChoice.RIGHT),
    ALIGN_TOP("align-top", "Alt+W", AlignmentChoice.TOP),
    ALIGN_MIDDLE("align-middle", "Alt+V", AlignmentChoice.MIDDLE),
    ALIGN_BOTTOM("align-bottom", "Alt+S", AlignmentChoice.BOTTOM),
    DISTRIBUTE_ACROSS("distribute-across", "Alt+Shift+H", AlignmentChoice.ACROSS),
    DISTRIBUTE_DOWN("distribute-down", "Alt+Shift+V", AlignmentChoice.DOWN),
    SNAP("snap", "Alt+G", AlignmentChoice.GRID),
    PIN("pin", "Alt+P", Command::hasChosenWithoutPin, state -> new Action.PinSelected()),
    UNPIN("unpin", "Alt+Shift+P", Command::hasChosenWithPin, state -> new Action.UnpinSelected()),
    NAME_BACK("name-back", "Alt+B", Command::hasChosenWithMovedName, state -> new Action.ResetNames(state.chosen())),
    LIVE("live", "Shortcut+L", Command::hasDocument, state -> new Action.Live(!state.live())),
    LAYOUT("arrange", "Shortcut+Shift+R", Command::hasDocument, state -> new Action.Question(Effect.Ask.LAYOUT)),
    ARRANGE("arrange", "Shortcut+R", Command::hasDocument, state -> new Action.Rearrange(LayoutRequest.of(state.document().orElseThrow()))),
    ARRANGE_SHOWN("arrange", "Shortcut+Alt+R", Command::hasDocument, ArrangeChoices::action),
    UNPIN_ALL("pin", "Shortcut+U", Command::hasPins, state -> new Action.UnpinAll()),
    NAMES_BACK("name-back", "Alt+Shift+B", Command::hasMovedName, state -> new Action.ResetAllNames()),
    AS_ORGANISATIONS("as-organisations", "Shortcut+Shift+7", Command::hasDocument, state -> new Action.ShowAs(Perspective.ORGANISATIONS)),
    AS_TABLE("as-table", "Shortcut+7", Command::hasChange, state -> new Action.ShowAs(Perspective.TABLE)),
    AS_MATRIX("as-matrix", "Shortcut+8", Command::hasDocument, state -> new Action.ShowAs(Perspective.MATRIX)),
    AS_NETWORK("as-network", "Shortcut+Shift+8", Command::hasDocument, state -> new Action.ShowAs(Perspective.NETWORK)),
    AS_RETENTION("as-retention", "Shortcut+9", Command::hasDocument, state -> new Action.ShowAs(Perspective.RETENTION)),
    AS_STUDY("as-study", "Shortcut+Shift+9", Command::hasDocument, state -> new Action.ShowAs(Perspective.STUDY)),
    AS_SCENARIO("as-scenario", "Shortcut+Shift+0", Command::hasDocument, state -> new Action.ShowAs(Perspective.SCENARIO)),
    SAVE_TABLE("table", "Shortcut+T", Command::hasChange, state -> new Action.Question(Effect.Ask.TABLE)),
    METHODS("methods", "Shortcut+Shift+M", Command::hasDocument, state -> new Action.Question(Effect.Ask.METHODS)),
    NOTE_TEXT("note", "Alt+N", NoteChoices::isPicture, NoteChoices::text),
    NOTE_ARROW("note-arrow", "Alt+Shift+N", NoteChoices::isPicture, NoteChoices::arrow),
    NOTE_CONTOUR("note-contour", "Alt+C", state -> NoteChoices.isPicture(state) && !state.chosen().isEmpty(), NoteChoices::contour),
    NOTE_NEXT("note-next", "Alt+M", state -> !NoteChoices.shown(state).isEmpty(), NoteChoices::next),
    NOTE_EDIT("note-edit", "Enter", Command::hasWords, state -> new NoteAction.ReviseNote()),
    NOTE_WAVES("note-waves", "Alt+Shift+W", state -> state.note().isPresent(), NoteChoices::waves),
    NOTE_DELETE("note-delete", "Delete", state -> state.note().isPresent(), state -> new NoteAction.DeleteNote()),
    STORY("present", "Shortcut+B", Command::hasDocument, state -> new Action.Question(Effect.Ask.STORY)),
    SCENE_ADD("add", "Shortcut+Shift+A", SceneChoices::canAdd, SceneChoices::add),
    STORY_READY("present", "Shortcut+Alt+B", SceneChoices::canAdd, state -> new Action.Question(Effect.Ask.READY_STORY)),
    SCENE_UPDATE("redo", "Shortcut+Shift+U", SceneChoices::isOther, SceneChoices::update),
    SCENE_WRITE("edit", "Shortcut+Alt+E", SceneChoices::isTold, state -> new Action.Question(Effect.Ask.SCENE)),
    SCENE_DUPLICATE("copy", "Shortcut+Alt+J", SceneChoices::isTold, SceneChoices::duplicate),
    SCENE_HIDE("hide", "Shortcut+Alt+H", SceneChoices::isTold, SceneChoices::hide),
    SCENE_EARLIER("previous", "Shortcut+Shift+Page Up", state -> SceneChoices.canMove(state, -1), state -> SceneChoices.move(state, -1)),
    SCENE_LATER("next", "Shortcut+Shift+Page Down", state -> SceneChoices.canMove(state, 1), state -> SceneChoices.move(state, 1)),
    SCENE_DELETE("remove", "Shortcut+Alt+X", SceneChoices::isTold, SceneChoices::delete),
    SCENE_PREVIOUS("previous", "Shortcut+Page Up", state -> SceneChoices.canShow(state, -1), state -> SceneChoices.show(state, -1)),
    SCENE_NEXT("next", "Shortcut+Page Down", state -> SceneChoices.canShow(state, 1), state -> SceneChoices.show(state, 1)),
    CLAIMS("report", "Shortcut+Alt+K", SceneChoices::hasScenes, state -> new Action.Question(Effect.Ask.CLAIMS)),
    LANGUAGE("language", "Shortcut+Shift+L", state -> true, state -> new Action.SetLanguage(state.settings().language().next())),
    THEME("theme", "Shortcut+D", state -> true, state -> new Action.SetTheme(state.settings().theme().turned())),
    CONTRAST("contrast", "Shortcut+Alt+D", state -> true, AppearanceSteps::contrast),
    PAPER("paper", "Shortcut+Shift+D", state -> true, state -> new SettingsAction.ShowOnPaper(state.settings().screenPaper().next())),
    MOTION("play", "Shortcut+M", state -> true, state -> new Action.ReduceMotion(!state.settings().reduceMotion())),
    TEXT_SIZE("text-size", "Shortcut+Alt+Plus", state -> true, AppearanceSteps::textSize),
    SMALLER_TEXT("text-size", "Shortcut+Alt+Minus", state -> true, AppearanceSteps::smallerText),
    TOOLBAR_WORDS("toolbar-words", "Shortcut+Alt+W", state -> true, AppearanceSteps::words),
    TOUCH("touch", "Shortcut+Alt+T", state -> true, AppearanceSteps::touch),
    HELP("help", "F1", state -> true, state -> new Action.Question(Effect.Ask.HELP)),
    ABOUT("explain", "Shortcut+F1", state -> true, state -> new Action.Question(Effect.Ask.ABOUT));

    /// Those that write what is shown for somebody else.
    public static final List<Command> EXPORTS = List.of(SAVE_PICTURE, SAVE_FILM, SAVE_BROWSER, SAVE_SERIES, SAVE_OTHER);

    /// Those that act on what is chosen, in groups.
    public static final List<List<Command>> ON_CHOSEN = List.of(
            List.of(ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM),
            List.of(DISTRIBUTE_ACROSS, DISTRIBUTE_DOWN, SNAP),
            List.of(PIN, UNPIN, NAME_BACK));

    /// Those that change the network by hand, of an organisation chosen or two.
    public static final List<Command> ON_NETWORK = List.of(CHANGE_ORGANISATION, CORRECT_REPORTS, MERGE, REMOVE_ORGANISATION);

    /// Those that act on notes: what makes one, and what is done to the one selected.
    public static final List<List<Command>> ON_NOTES = List.of(
            List.of(NOTE_TEXT, NOTE_ARROW, NOTE_CONTOUR),
            List.of(NOTE_NEXT, NOTE_EDIT, NOTE_WAVES, NOTE_DELETE));

    private final String icon;
    private final String shortcut;
    private final Predicate<State> available;
    private final Function<State, Action> action;

    Command(String icon, String shortcut, Predicate<State> available, Function<State, Action> action) {
        this.icon = icon;
        this.shortcut = shortcut;
        this.available = available;
        this.action = action;
    }

    Command(String icon, String shortcut, AlignmentChoice way) {
        this(icon, shortcut, state -> state.chosen().size() >= way.least(), state -> new Action.Align(way));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of a file in `icons`, without its ending.
    public String icon() {
        return icon;
    }

    /// In the notation of JavaFX's key combinations.
    public String shortcut() {
        return shortcut;
    }

    public boolean isAvailable(State state) {
        return available.test(state);
    }

    public Action action(State state) {
        return action.apply(state);
    }

    /// The name; undo and redo say what they would undo or redo.
    public String text(State state) {
        Texts texts = Texts.in(state.settings().language());
        Optional<StepName> step = switch (this) {
            case UNDO -> state.history().undoable();
            case REDO -> state.history().redoable();
            default -> Optional.empty();
        };
        return step.map(name -> texts.get("command." + id() + ".step", name.in(texts))).orElseGet(() -> said("", texts));
    }

    /// The name whatever would be undone.
    public String called(Texts texts) {
        return said("", texts);
    }

    public String hint(State state) {
        return said(".hint", Texts.in(state.settings().language()));
    }

    /// A message of this command, which may name the next language: as this language calls it, and as it calls itself.
    ///
    /// @param ending of its key; nothing for the name
    String said(String ending, Texts texts) {
        Language next = texts.language().next();
        return texts.get("command." + id() + ending, next, next.in(next));
    }

    private static boolean hasWords(State state) {
        return state.note().filter(note -> !(note.body() instanceof Note.Arrow)).isPresent();
    }

    private static boolean hasDocument(State state) {
        return state.document().isPresent();
    }

    private static boolean hasChosen(State state) {
        return !state.chosen().isEmpty();
    }

    private static boolean hasReport(State state) {
        return state.report().isPresent();
    }

    /// Nobody can be distinguished by a role that nobody has.
    private static boolean hasOtherColour(State state) {
        return hasDocument(state) && (otherColour(state) == ColourBy.Trait.SECTOR || Gaps.hasRoles(state.document().orElseThrow().network()));
    }

    private static boolean hasChange(State state) {
        return state.document().map(document -> document.network().waves().size() > 1).orElse(false);
    }

    /// Where several waves stand beside each other there is nothing to step through.
    private static boolean hasSteps(State state) {
        return hasChange(state) && state.view().filter(view -> view.perspective() == Perspective.SIDE_BY_SIDE || view.perspective() == Perspective.MULTIPLES).isEmpty();
    }

    private static boolean hasPins(State state) {
        return state.document().map(document -> !document.placement().pinned().isEmpty()).orElse(false);
    }

    private static boolean hasChosenWithPin(State state) {
        return state.chosen().stream().anyMatch(chosen -> state.document().orElseThrow().placement().pinned().contains(chosen));
    }

    private static boolean hasChosenWithoutPin(State state) {
        return !state.chosen().stream().allMatch(chosen -> state.document().orElseThrow().placement().pinned().contains(chosen));
    }

    private static boolean hasMovedName(State state) {
        return state.document().map(document -> !document.annotations().labels().isEmpty()).orElse(false);
    }

    private static boolean hasChosenWithMovedName(State state) {
        return hasMovedName(state) && NameMoves.among(state.document().orElseThrow().annotations(), state.chosen()) > 0;
    }

    private static ColourBy otherColour(State state) {
        return state.view().map(view -> view.seen().colourBy()).orElse(ColourBy.Trait.ACCESS) == ColourBy.Trait.SECTOR ? ColourBy.Trait.ACCESS : ColourBy.Trait.SECTOR;
    }

    private static Sight nextSight(State state) {
        Sight[] sights = Sight.values();
        return sights[(state.view().map(View::sight).orElse(Sight.NORMAL).ordinal() + 1) % sights.length];
    }

    private static Lens wave(State state, boolean first) {
        var waves = state.document().orElseThrow().network().waves();
        Wave wave = first ? waves.getFirst() : waves.getLast();
        return new Lens.OneWave(wave.id());
    }

    private static Lens change(State state) {
        var waves = state.document().orElseThrow().network().waves();
        return new Lens.Between(waves.getFirst().id(), waves.getLast().id());
    }
}
