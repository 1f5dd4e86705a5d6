package samenspel.diagram.browser;

import java.util.List;

/// What is said with a scene in one language.
///
/// @param state   whether what it claims holds, as a word of [BrowserWords#controls]; empty where it claims nothing
/// @param remarks on its claims
public record BrowserTold(String title, String note, String state, List<String> remarks) {
    public BrowserTold {
        remarks = List.copyOf(remarks);
    }
}
