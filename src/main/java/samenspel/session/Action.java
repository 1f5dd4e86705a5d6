package samenspel.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import samenspel.change.Denominator;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.look.Sight;
import samenspel.diagram.matrix.MatrixShows;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.LabelMode;
import samenspel.diagram.picture.LegendKey;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.NameMode;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.measure.Measure;
import samenspel.network.DerivationRule;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.session.reading.Mending;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Extras;
import samenspel.study.LayoutWish;
import samenspel.study.Perspective;
import samenspel.study.Story;
import samenspel.study.TableOrder;
import samenspel.study.filling.Filling;
import samenspel.study.recipe.FigurePlan;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// Something that happened: the user did it, or work outside came to an end.
public sealed interface Action {

    /// Actions on how the document is looked at.
    sealed interface OnView extends Action {
    }

    /// Actions that change the document; each is a step of undo.
    sealed interface OnDocument extends Action {
    }

    /// Actions on what is written and drawn on the picture; those that change the document are each a step of undo.
    sealed interface OnNotes extends Action {
    }

    /// Actions on files and other things outside.
    sealed interface OnWorld extends Action {
    }

    /// Actions on the report of what was read.
    sealed interface OnReport extends OnWorld {
    }

    /// Actions on tables, workbooks and files for other programs.
    sealed interface OnOther extends OnWorld {
    }

    /// Actions on look files.
    sealed interface OnLook extends OnWorld {
    }

    /// Actions on files made for others: series of figures and copies without names.
    sealed interface OnFigures extends OnWorld {
    }

    /// Actions on what is kept for the next time.
    sealed interface OnSettings extends OnWorld {
    }

    record Show(Lens lens) implements OnView {
    }

    /// In another form.
    record LookAs(Perspective perspective) implements OnView {
    }

    /// Losses are a share of something else.
    record Count(Denominator denominator) implements OnView {
    }

    /// Lists other organisations in the table of change, or in another order.
    record ListAs(TableOrder order) implements OnView {
    }

    /// The matrix of sectors says something else.
    record Cross(MatrixShows shows) implements OnView {
    }

    /// Lights the ties behind a cell of the matrix of sectors, or no longer.
    record LightCell(Optional<SectorMatrix.Place> place) implements OnView {
    }

    record ToggleRow(LegendKey row) implements OnView {
    }

    /// Shows one row of the legend and hides others of its kind; all of them when only that one was shown.
    ///
    /// @param others of its kind
    record OnlyRow(LegendKey row, List<LegendKey> others) implements OnView {
    }

    record ShowOnly(LayerId layer) implements OnView {
    }

    record ColourDiscs(ColourBy by) implements OnView {
    }

    record SizeDiscs(Optional<Measure> by) implements OnView {
    }

    record Label(LabelMode mode) implements OnView {
    }

    record Call(NameMode mode) implements OnView {
    }

    /// Shows colours as another sight sees them.
    record See(Sight sight) implements OnView {
    }

    record Select(Optional<OrganisationId> organisation) implements OnView {
    }

    /// Chooses several, in this order, in place of those chosen before.
    record Choose(SequencedSet<OrganisationId> organisations) implements OnView {
    }

    /// Adds an organisation to those chosen, or takes it away.
    record ToggleSelected(OrganisationId organisation) implements OnView {
    }

    record SelectAll() implements OnView {
    }

    record Look(Projection camera) implements OnView {
    }

    record Fit() implements OnView {
    }

    /// Larger or smaller about the middle of the picture.
    record Zoom(double factor) implements OnView {
    }

    record Play() implements OnView {
    }

    record Pause() implements OnView {
    }

    /// Shows a moment of the telling, in seconds; the end of time stops the play.
    record Tell(double seconds) implements OnView {
    }

    /// To the stage before (−1) or after (1).
    record StepStage(int by) implements OnView {
    }

    record Live(boolean on) implements OnView {
    }

    /// @param held    where the hand has taken one organisation or several
    /// @param others  where a live layout has taken other organisations
    /// @param gesture the same for all moves of one drag
    record Move(SequencedMap<OrganisationId, Point> held, Map<OrganisationId, Point> others, String gesture) implements OnDocument {
        public Move(OrganisationId organisation, Point to, Map<OrganisationId, Point> others, String gesture) {
            this(new LinkedHashMap<>(Map.of(organisation, to)), others, gesture);
        }
    }

    /// Sets those chosen straight.
    record Straighten(Straightening how) implements OnDocument {
    }

    record PinSelected() implements OnDocument {
    }

    record UnpinSelected() implements OnDocument {
    }

    record Unpin(OrganisationId organisation) implements OnDocument {
    }

    record UnpinAll() implements OnDocument {
    }

    /// A hand takes a name elsewhere.
    ///
    /// @param offset  from the centre of the disc to the middle of the name, in the layout's frame
    /// @param gesture the same for all moves of one drag
    record MoveName(OrganisationId organisation, Point offset, String gesture) implements OnDocument {
    }

    /// Names of some that were moved by hand are placed by the program again.
    record PutNamesBack(SequencedSet<OrganisationId> of) implements OnDocument {
    }

    record PutAllNamesBack() implements OnDocument {
    }

    record SetRule(LayerId layer, DerivationRule rule) implements OnDocument {
    }

    record PaintSector(SectorId sector, Colour colour) implements OnDocument {
    }

    /// Another look.
    ///
    /// @param gesture the same for all looks of one drag; empty for a step of its own
    record Dress(samenspel.diagram.Look look, StepName name, Optional<String> gesture) implements OnDocument {
    }

    /// @param placement of all waves in one picture
    /// @param waves     pictures of waves that stand otherwise
    /// @param wish      that was asked for
    record Arranged(Placement placement, WavePlacements waves, LayoutWish wish, long ticket) implements OnDocument {
    }

    /// Whether names may leave the study unasked.
    record MarkConfidential(boolean on) implements OnDocument {
    }

    /// Takes up a tool, or puts it away; lets go of a note.
    record TakeNoteTool(NoteTool tool) implements OnNotes {
    }

    record SelectNote(Optional<NoteId> note) implements OnNotes {
    }

    /// Begins to write something new.
    record BeginNote(Anchor at) implements OnNotes {
    }

    /// Begins to write the words of the note selected anew.
    record ReviseNote() implements OnNotes {
    }

    /// Ends the writing.
    record WriteNote(String words) implements OnNotes {
    }

    /// Ends the writing; all is as it was.
    record LeaveNote() implements OnNotes {
    }

    record AddNote(Note.Body body) implements OnNotes {
    }

    /// @param gesture the same for all moves of one drag
    record MoveNote(NoteId note, Note.Body to, String gesture) implements OnNotes {
    }

    /// Shows the note selected in one wave only.
    ///
    /// @param wave empty for all
    record SeeNote(Optional<WaveId> wave) implements OnNotes {
    }

    /// Takes the note selected away.
    record DeleteNote() implements OnNotes {
    }

    /// Sectors and access roles as somebody filled them in.
    record Fill(Filling filling) implements OnDocument {
    }

    record Undo() implements OnDocument {
    }

    record Redo() implements OnDocument {
    }

    record Question(Effect.Ask ask) implements OnWorld {
    }

    record Open(Path file) implements OnWorld {
    }

    /// Files that are one network together.
    ///
    /// @param how what they are; empty to guess, or to ask if that is open
    record OpenTogether(List<Path> files, Optional<Together> how) implements OnWorld {
        public OpenTogether {
            files = List.copyOf(files);
        }
    }

    /// Files may be waves as well as layers.
    ///
    /// @param guess what their names suggest
    record FoundSeveral(List<Path> files, Together guess, long ticket) implements OnWorld {
        public FoundSeveral {
            files = List.copyOf(files);
        }
    }

    /// A network out of files of other programs. It has no file of its own yet.
    ///
    /// @param notice what was recognised
    /// @param came   out of which files, and what became of all in them
    record BroughtIn(Document document, Notice notice, Optional<Came> came, long ticket) implements OnWorld {
        public BroughtIn(Document document, Notice notice, long ticket) {
            this(document, notice, Optional.empty(), ticket);
        }
    }

    /// Shows what became of everything in files that were read.
    record ShowReport(Came came) implements OnReport {
    }

    /// Reads the same files once more and mends what can be.
    record Mend(Came came, Mending mending) implements OnReport {
    }

    /// Puts rows of a report on the clipboard.
    record CopyReport(Sheet rows) implements OnReport {
    }

    /// Actions on how files of tables are read.
    sealed interface OnImport extends OnWorld {
    }

    /// Shows how files of tables are read, to be checked and corrected.
    record CheckImport(List<Path> files) implements OnImport {
        public CheckImport {
            files = List.copyOf(files);
        }
    }

    /// How to read files is too doubtful to open them before somebody has looked.
    record FoundDoubtful(List<Path> files, long ticket) implements OnImport {
        public FoundDoubtful {
            files = List.copyOf(files);
        }
    }

    /// Opens files as was decided when they were looked at last.
    record OpenImport(List<Path> files) implements OnImport {
        public OpenImport {
            files = List.copyOf(files);
        }
    }

    /// Asks where to save what was decided about files, for those of next year.
    record KeepImport(List<Path> files) implements OnImport {
        public KeepImport {
            files = List.copyOf(files);
        }
    }

    /// Asks where to save a report.
    record KeepReport(Sheet report) implements OnReport {
    }

    record SaveReport(Sheet report, Path file) implements OnReport {
    }

    record ReportSaved(Path file, long ticket) implements OnReport {
    }

    /// @param name of the sample's file
    record OpenSample(String name) implements OnWorld {
    }

    /// @param details odd things found while reading, worded
    /// @param came    the same with their places
    record Opened(Document document, Path file, boolean sample, List<String> details, Optional<Came> came, long ticket) implements OnWorld {
        public Opened(Document document, Path file, boolean sample, List<String> details, long ticket) {
            this(document, file, sample, details, Optional.empty(), ticket);
        }
    }

    record Save() implements OnWorld {
    }

    record SaveAs(Path file) implements OnWorld {
    }

    record Saved(Document document, Path file, long ticket) implements OnWorld {
    }

    /// @param format as the command line calls it, such as `gexf`
    /// @param file   or folder, as the format wants it
    record SaveOther(String format, Path file) implements OnOther {
    }

    record OtherSaved(Path file, long ticket) implements OnOther {
    }

    /// Asks how one of several pictures is to be saved.
    record AskPicture(Drawing drawing) implements OnWorld {
    }

    record SavePicture(Drawing drawing, PictureRequest request, Path file) implements OnWorld {
    }

    record PictureSaved(Path file, long ticket) implements OnWorld {
    }

    /// Actions on films.
    sealed interface OnFilm extends OnWorld {
    }

    record SaveFilm(Story story, FilmRequest request, Path file) implements OnFilm {
    }

    record FilmSaved(Path file, long ticket) implements OnFilm {
    }

    /// @param file its ending, `.csv` or `.xlsx`, says which kind
    record SaveTable(Path file) implements OnOther {
    }

    record TableSaved(Path file, long ticket) implements OnOther {
    }

    record LoadLook(Path file) implements OnLook {
    }

    /// @param extras  what the file held that this version does not know
    /// @param details odd things found while reading, worded
    record LookLoaded(samenspel.diagram.Look look, Extras extras, List<String> details, Path file, long ticket) implements OnLook {
    }

    record SaveLook(Path file) implements OnLook {
    }

    record LookSaved(Path file, long ticket) implements OnLook {
    }

    /// @param file its ending is `.xlsx`
    record SaveTemplate(Path file) implements OnOther {
    }

    record TemplateSaved(Path file, long ticket) implements OnOther {
    }

    record CopyPicture() implements OnWorld {
    }

    /// Copies what would be saved.
    record CopyFigure(Drawing drawing, PictureRequest request) implements OnWorld {
    }

    /// Puts rows of the table of change on the clipboard, in their order there.
    record CopyRows(List<OrganisationId> rows) implements OnWorld {
        public CopyRows {
            rows = List.copyOf(rows);
        }
    }

    /// Something that takes names out may be done.
    ///
    /// @param named false for sector and number in place of names
    record Permitted(Action action, boolean named) implements Action {
    }

    record SaveSeries(FigurePlan plan, Path folder) implements OnFigures {
    }

    /// A series came to an end: whole, in part, or broken off.
    ///
    /// @param made    how many figures are there now
    /// @param missing which could not be made and why, worded
    record SeriesSaved(Path folder, int made, int all, List<String> missing, long ticket) implements OnFigures {
        public SeriesSaved {
            missing = List.copyOf(missing);
        }
    }

    /// @param word secret, for the same codes next year; may be blank
    record SaveAnonymous(String word, Path file) implements OnFigures {
    }

    /// @param told what was left out and what could still reveal, worded
    record AnonymousSaved(Path file, List<String> told, long ticket) implements OnFigures {
        public AnonymousSaved {
            told = List.copyOf(told);
        }
    }

    record PictureCopied() implements OnWorld {
    }

    record Rearrange(LayoutWish wish) implements OnWorld {
    }

    /// Work is so far: a fraction from 0 to 1.
    record Progressed(long ticket, double fraction) implements OnWorld {
    }

    /// Work has come to something else.
    ///
    /// @param key of the message that says what
    record Turned(long ticket, String key) implements OnWorld {
    }

    /// Work ended without a result.
    record Failed(Notice notice, long ticket) implements OnWorld {
    }

    /// Something went wrong that nobody waits for.
    record Notify(Notice notice) implements OnWorld {
    }

    record Cancel() implements OnWorld {
    }

    record Dismiss() implements OnWorld {
    }

    record Speak(Language language) implements OnSettings {
    }

    record Wear(Theme theme) implements OnSettings {
    }

    record ReduceMotion(boolean on) implements OnSettings {
    }

    record Hurry(Speed speed) implements OnSettings {
    }

    record Resized(Box canvas) implements OnWorld {
    }
}
