package samenspel.ui.panel;

import javafx.scene.control.Label;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.note.NoteTool;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;

/// Says at the top of the picture what the note tool in the hand does.
final class NoteHint extends Label {
    private static final double MARGIN = 10;

    private final PictureCanvas canvas;

    NoteHint(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        setId("note-hint");
        getStyleClass().add("note-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        canvas.lay(this);
        session.listen((before, after) -> show(after));
    }

    private void show(State state) {
        NoteTool tool = state.noteEditing().tool();
        setVisible(tool != NoteTool.NONE);
        if (isVisible()) {
            setText(Texts.in(state.settings().language()).get("note.hint." + tool));
            autosize();
            relocate((canvas.getWidth() - getWidth()) / 2, MARGIN);
        }
    }
}
