package samenspel.diagram.browser;

import java.util.List;
import samenspel.text.help.NoteBlock;

/// What is said with a scene in one language.
///
/// @param state   whether what it claims holds, as a word of [BrowserWords#controls]; empty where it claims nothing
/// @param remarks on its claims
public record BrowserTold(String title, List<NoteBlock> note, String state, List<String> remarks) {
    public BrowserTold {
        note = List.copyOf(note);
        remarks = List.copyOf(remarks);
    }
}
