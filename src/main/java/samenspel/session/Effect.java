package samenspel.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Extras;
import samenspel.study.LayoutWish;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// Something to be done outside the state: the window does it and answers with an [Action] that carries
/// the ticket.
public sealed interface Effect {

    record ReadFile(Path file, long ticket) implements Effect {
    }

    /// Files that are one network together; what they are is asked for if that is open and not said.
    record ReadTogether(List<Path> files, Optional<Together> how, long ticket) implements Effect {
    }

    /// Asks what several files are.
    record AskSeveral(List<Path> files, Together guess) implements Effect {
    }

    /// Asks where to save a report.
    record AskReport(Sheet report) implements Effect {
    }

    record WriteReport(Sheet report, Path file, long ticket) implements Effect {
    }

    record ReadSample(String name, long ticket) implements Effect {
    }

    record WriteFile(Document document, Path file, long ticket) implements Effect {
    }

    record WritePicture(Drawing drawing, PictureRequest request, Path file, long ticket) implements Effect {
    }

    /// @param language in which numbers are written
    record WriteTable(Sheet sheet, Language language, Path file, long ticket) implements Effect {
    }

    /// @param network whose look the file may be
    record ReadLook(Path file, Network network, long ticket) implements Effect {
    }

    /// @param extras what a look file held that this version does not know
    record WriteLook(Look look, Extras extras, Network network, Path file, long ticket) implements Effect {
    }

    record CopyPicture(Drawing drawing) implements Effect {
    }

    /// Puts on the clipboard what would be written to a file.
    record CopyFigure(Drawing drawing, PictureRequest request) implements Effect {
    }

    /// New places in the whole network; pinned organisations stay.
    record Arrange(Document document, LayoutWish wish, long ticket) implements Effect {
    }

    record Cancel(long ticket) implements Effect {
    }

    record KeepSettings(Settings settings) implements Effect {
    }

    /// Asks how a drawing is to be saved, and where.
    record AskPicture(Drawing drawing) implements Effect {
    }

    /// Questions that only a window can put.
    enum Ask implements Effect {
        FILE_TO_OPEN,
        FILE_TO_SAVE,
        PICTURE,
        TABLE,
        SEARCH,
        LAYOUT,
        LOOK,
        LOOK_TO_LOAD,
        LOOK_TO_SAVE,
        SHORTCUTS
    }
}
