package samenspel.session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.browser.HandedOn;
import samenspel.session.disk.ChangedFile;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.request.AnonymousRequest;
import samenspel.session.request.EditQuestion;
import samenspel.session.request.FilmWish;
import samenspel.session.request.PictureRequest;
import samenspel.session.request.SeveralFiles;
import samenspel.session.settings.Settings;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.LayoutRequest;
import samenspel.study.UnknownFields;
import samenspel.study.byhand.HandEntry;
import samenspel.study.numbers.Quotable;
import samenspel.study.privacy.Content;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.study.recipe.FigurePlan;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.account.Repairs;

/// Something to be done outside the state: the window does it and answers with an [Action] that carries
/// the ticket. Each says whether anything of the study leaves the program with it; one that does not say does not compile.
public sealed interface Effect permits Effect.Inside, Effect.Leaving {

    /// Takes nothing out: it reads, asks, works out, or keeps the study's own file, which says itself that it is confidential.
    sealed interface Inside extends Effect {
    }

    /// Takes something of the study out of the program. A confidential study asks first ([NamesQuestion]).
    sealed interface Leaving extends Effect {
        /// What it takes out.
        Content content();

        /// Whom and what it names.
        Naming naming();

        /// The same without names; empty where it cannot be said without.
        Optional<Leaving> masked();
    }

    /// Takes something out that cannot be said without names.
    sealed interface AlwaysNamed extends Leaving {
        @Override
        default Naming naming() {
            return Naming.ALL;
        }

        @Override
        default Optional<Leaving> masked() {
            return Optional.empty();
        }
    }

    /// Takes a table or sentences out.
    sealed interface OfTable extends Leaving {
        Quotable table();

        @Override
        default Content content() {
            return Content.TABLE;
        }

        @Override
        default Naming naming() {
            return Naming.of(table());
        }
    }

    /// Takes words of files out that were read.
    sealed interface OfReport extends AlwaysNamed {
        /// Whether they are of refused files of a study that is or may be confidential, whatever is open.
        boolean guarded();

        @Override
        default Content content() {
            return Content.REPORT;
        }
    }

    /// Reads a file or several, and answers with what came of it.
    sealed interface FromFiles {
        long ticket();
    }

    /// Writes a file or several, and answers with what came of it.
    sealed interface Writing {
        long ticket();
    }

    /// Asks whether something may leave a confidential study.
    ///
    /// @param action what the user did
    record AskNames(Action action, Exposure exposure) implements Inside {
    }

    /// @param byHand changes by hand of the study that is open, which say what is known of names
    record ReadFile(Path file, List<HandEntry> byHand, long ticket) implements Inside, FromFiles {
        public ReadFile(Path file, long ticket) {
            this(file, List.of(), ticket);
        }
    }

    /// Files that are one network together; what they are is asked for if that is open and not said.
    ///
    /// @param repairs what is mended on the way
    /// @param again   whether they are read as before, and nothing is asked
    /// @param byHand  changes by hand of the study that is open, which say what is known of names
    record ReadTogether(List<Path> files, Optional<SeveralFiles> how, Repairs repairs, boolean again, List<HandEntry> byHand, long ticket)
            implements Inside, FromFiles {
        public ReadTogether(List<Path> files, Optional<SeveralFiles> how, long ticket) {
            this(files, how, Repairs.NONE, false, List.of(), ticket);
        }
    }

    /// Shows what became of everything in files, and offers to mend.
    record ShowReport(DocumentOrigin documentOrigin) implements Inside {
    }

    /// Asks how the network is to be changed by hand.
    record AskEdit(EditQuestion editQuestion) implements Inside {
    }

    /// Puts rows of a report on the clipboard, which may name anybody.
    record CopyReport(Sheet rows, boolean guarded) implements OfReport {
    }

    /// Asks what several files are.
    record AskSeveral(List<Path> files, SeveralFiles guess) implements Inside {
    }

    /// Shows how files of tables are read.
    record AskImport(List<Path> files) implements Inside {
    }

    /// Reads files as was decided when they were looked at last.
    record ReadImport(List<Path> files, long ticket) implements Inside, FromFiles {
    }

    /// Asks where to save what was decided about files of tables, in words of theirs which may name anybody.
    record AskRecipe(List<Path> files) implements AlwaysNamed {
        @Override
        public Content content() {
            return Content.RECIPE;
        }
    }

    /// Asks where to save a report.
    record AskReport(Sheet report, boolean guarded) implements Inside {
    }

    /// A report on files that were read, in their words, which may name anybody.
    record WriteReport(Sheet report, Path file, boolean guarded, long ticket) implements OfReport, Writing {
    }

    /// A network to be compared with the one that is open.
    record ReadBeside(Path file, long ticket) implements Inside, FromFiles {
    }

    record ReadSample(String name, long ticket) implements Inside, FromFiles {
    }

    /// @param saved  what was read from the file or saved in it last; empty where it was neither
    /// @param digest of what the file may hold; empty where anything in it may be replaced
    /// @param steps  made since then, in words, the last one first
    record WriteFile(Document document, Path file, Optional<Document> saved, Optional<String> digest, List<String> steps, long ticket)
            implements Inside, Writing {
        public WriteFile {
            steps = List.copyOf(steps);
        }

        /// Whatever is in the file.
        public WriteFile(Document document, Path file, long ticket) {
            this(document, file, Optional.empty(), Optional.empty(), List.of(), ticket);
        }
    }

    /// Asks what becomes of a file that somebody else changed.
    record AskChanged(ChangedFile changed) implements Inside {
    }

    record WritePicture(Drawing drawing, PictureRequest request, Path file, long ticket) implements Leaving, Writing {
        @Override
        public Content content() {
            return request.kindOf(file).content();
        }

        @Override
        public Naming naming() {
            return Naming.of(drawing).with(request.isWritten());
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new WritePicture(Masking.of(drawing), request.unwritten(), file, ticket));
        }
    }

    /// Writes a film frame by frame.
    record WriteFilm(FilmWish film, Path file, long ticket) implements Leaving, Writing {
        @Override
        public Content content() {
            return film.kind().content();
        }

        @Override
        public Naming naming() {
            return film.naming();
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new WriteFilm(film.masked(), file, ticket));
        }
    }

    /// Writes the workbook that people fill in.
    record WriteTemplate(Language language, Path file, long ticket) implements Inside, Writing {
    }

    /// @param language in which numbers are written
    record WriteTable(Quotable table, Language language, Path file, long ticket) implements OfTable, Writing {
        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new WriteTable(Masking.of(table), language, file, ticket));
        }
    }

    record WritePage(HandedOn handed, Seen seen, Language language, Path file, long ticket) implements Leaving, Writing {
        @Override
        public Content content() {
            return Content.NETWORK;
        }

        @Override
        public Naming naming() {
            return handed.naming(seen);
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new WritePage(handed.masking(), HandedOn.masking(seen), language, file, ticket));
        }
    }

    /// Writes the network for another program, which takes all of it.
    ///
    /// @param format   as the command line calls it, such as `gexf`
    /// @param language of names that are given in two
    record WriteOther(Document document, String format, Language language, Path file, long ticket) implements AlwaysNamed, Writing {
        @Override
        public Content content() {
            return Content.NETWORK;
        }
    }

    /// @param network whose look the file may be
    record ReadLook(Path file, Network network, long ticket) implements Inside, FromFiles {
    }

    /// @param extras what a look file held that this version does not know
    record WriteLook(Look look, UnknownFields extras, Network network, Path file, long ticket) implements Inside, Writing {
    }

    /// Asks where to save a table or sentences.
    record AskTable(Quotable table) implements Inside {
    }

    /// Puts a table or sentences on the clipboard.
    record CopyTable(Quotable table, Language language) implements OfTable {
        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new CopyTable(Masking.of(table), language));
        }
    }

    /// Puts rows of the table of change on the clipboard.
    record CopyRows(ChangeListing listing, List<OrganisationId> rows) implements Leaving {
        public CopyRows {
            rows = List.copyOf(rows);
        }

        @Override
        public Content content() {
            return Content.TABLE;
        }

        @Override
        public Naming naming() {
            return Naming.of(listing);
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new CopyRows(Masking.of(listing), rows));
        }
    }

    /// The clipboard takes a picture and a drawing.
    record CopyPicture(Drawing drawing) implements Leaving {
        @Override
        public Content content() {
            return Content.DRAWING;
        }

        @Override
        public Naming naming() {
            return Naming.of(drawing);
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new CopyPicture(Masking.of(drawing)));
        }
    }

    /// Writes the figures of a plan into a folder.
    ///
    /// @param asked how organisations are called in all of them; empty for what each recipe says
    record WriteSeries(Document document, FigurePlan plan, Optional<NameMode> asked, Path folder, long ticket) implements Leaving, Writing {
        /// Of the figure that carries most.
        @Override
        public Content content() {
            return plan.figures().stream().map(figure -> figure.recipe().format().content()).max(Comparator.naturalOrder()).orElse(Content.PICTURE);
        }

        @Override
        public Naming naming() {
            return Naming.of(document, asked.orElseGet(plan::names)).with(plan.isWritten());
        }

        @Override
        public Optional<Leaving> masked() {
            Optional<NameMode> names = naming().organisations().isNaming() ? Optional.of(Masking.IN_PLACE) : asked;
            return Optional.of(new WriteSeries(Masking.of(document), plan.unwritten(), names, folder, ticket));
        }
    }

    /// Writes a copy without names.
    ///
    /// @param original the study's own file, whose place the copy never takes
    record WriteAnonymous(Document document, AnonymousRequest request, Optional<Path> original, Path file, long ticket) implements Inside, Writing {
    }

    /// Puts on the clipboard what would be written to a file.
    record CopyFigure(Drawing drawing, PictureRequest request) implements Leaving {
        @Override
        public Content content() {
            return Content.DRAWING;
        }

        @Override
        public Naming naming() {
            return Naming.of(drawing).with(request.isWritten());
        }

        @Override
        public Optional<Leaving> masked() {
            return Optional.of(new CopyFigure(Masking.of(drawing), request.unwritten()));
        }
    }

    /// New places in the whole network; pinned organisations stay.
    record Arrange(Document document, LayoutRequest request, long ticket) implements Inside {
    }

    record Cancel(long ticket) implements Inside {
    }

    record SaveSettings(Settings settings) implements Inside {
    }

    /// Asks how a drawing is to be saved, and where.
    record AskPicture(Drawing drawing) implements Inside {
    }

    /// Questions that only a window can put.
    enum Ask implements Inside {
        FILE_TO_OPEN, FOLDER_TO_OPEN, TABLES_TO_IMPORT, FILE_TO_SAVE,
        PICTURE, FILM, BROWSER, TABLE, METHODS, OTHER_FORMAT, SERIES, ANONYMOUS, TEMPLATE,
        FILLING, SEARCH, LAYOUT, LOOK, LOOK_TO_LOAD, LOOK_TO_SAVE, HELP, LEFT_WORK, VERSIONS,
        NETWORK_BESIDE, NEW_NETWORK, CLOSE, QUIT, ABOUT, COMMANDS, STEPS, PRESENT, PRESENT_HERE, STORY, SCENE, CLAIMS, READY_STORY,
        TIE_NEXT, TIE_BACK, TIE_OVER, TIE_CARD
    }
}
