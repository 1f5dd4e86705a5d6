package samenspel.ui.help;

import javafx.scene.Node;
import samenspel.text.Texts;
import samenspel.text.help.HelpPage;

/// What somebody wrote in Markdown, as nodes; links in it lead nowhere.
public final class NoteNodes {
    private NoteNodes() {
    }

    public static Node of(String markdown, Texts texts) {
        return new PageNodes(HelpPage.of("", markdown), texts, _ -> {
        }).page();
    }
}
