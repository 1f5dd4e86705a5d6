package samenspel.session.presenting;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which key does what, for both windows.
public final class PresenterKeys {
    private static final Map<String, PresenterAct> LETTERS = Map.ofEntries(
            entry("n", PresenterAct.NEXT), entry("p", PresenterAct.PREVIOUS), entry("b", PresenterAct.BLANK), entry(".", PresenterAct.BLANK),
            entry("f", PresenterAct.FREEZE), entry("g", PresenterAct.OVERVIEW), entry("/", PresenterAct.FIND), entry("a", PresenterAct.NAMES),
            entry("s", PresenterAct.SPOTLIGHT), entry("+", PresenterAct.LARGER), entry("=", PresenterAct.LARGER), entry("-", PresenterAct.SMALLER),
            entry("o", PresenterAct.REMARK), entry("t", PresenterAct.PAUSE_CLOCK), entry("d", PresenterAct.BLACK_PAPER), entry("w", PresenterAct.SWAP),
            entry("?", PresenterAct.SHEET));
    private static final Map<String, PresenterAct> KEYS = Map.ofEntries(
            entry("PAGE_DOWN", PresenterAct.NEXT), entry("RIGHT", PresenterAct.NEXT), entry("DOWN", PresenterAct.NEXT), entry("SPACE", PresenterAct.NEXT),
            entry("ENTER", PresenterAct.NEXT), entry("PAGE_UP", PresenterAct.PREVIOUS), entry("LEFT", PresenterAct.PREVIOUS), entry("UP", PresenterAct.PREVIOUS),
            entry("HOME", PresenterAct.FIRST), entry("END", PresenterAct.LAST), entry("BACK_SPACE", PresenterAct.BACK), entry("TAB", PresenterAct.OVERVIEW),
            entry("F1", PresenterAct.SHEET), entry("ESCAPE", PresenterAct.LEAVE));
    private static final Map<String, PresenterAct> WITH_CONTROL = Map.of("DIGIT1", PresenterAct.QUOTE, "DIGIT2", PresenterAct.SKIP, "DIGIT3", PresenterAct.NEUTRAL,
            "NUMPAD1", PresenterAct.QUOTE, "NUMPAD2", PresenterAct.SKIP, "NUMPAD3", PresenterAct.NEUTRAL, "F", PresenterAct.FIND);

    private PresenterKeys() {
    }

    /// What a key does where nothing is typed; a capital F returns to what the room sees.
    static Optional<PresenterAct> act(PresenterKey key) {
        return Optional.ofNullable(switch (key) {
            case PresenterKey.Typed(String letter) -> "F".equals(letter) ? PresenterAct.DROP : LETTERS.get(letter.toLowerCase(java.util.Locale.ROOT));
            case PresenterKey.Pressed(String name, boolean _, boolean control) -> control ? WITH_CONTROL.get(name) : KEYS.get(name);
        });
    }

    /// The keys of the sheet, in its order: as they are written on a keyboard, one that has a word by its message.
    public static Map<PresenterAct, List<String>> sheet() {
        Map<PresenterAct, List<String>> keys = new LinkedHashMap<>();
        keys.put(PresenterAct.NEXT, List.of("PgDn", "→", "↓", "key.space", "N"));
        keys.put(PresenterAct.PREVIOUS, List.of("PgUp", "←", "↑", "P"));
        keys.put(PresenterAct.FIRST, List.of("Home"));
        keys.put(PresenterAct.LAST, List.of("End"));
        keys.put(PresenterAct.BACK, List.of("Backspace"));
        keys.put(PresenterAct.OVERVIEW, List.of("G", "Tab"));
        keys.put(PresenterAct.BLANK, List.of("B", "."));
        keys.put(PresenterAct.FREEZE, List.of("F"));
        keys.put(PresenterAct.DROP, List.of("Shift F"));
        keys.put(PresenterAct.NAMES, List.of("A"));
        keys.put(PresenterAct.FIND, List.of("/", "Ctrl F"));
        keys.put(PresenterAct.SPOTLIGHT, List.of("S"));
        keys.put(PresenterAct.LARGER, List.of("+"));
        keys.put(PresenterAct.SMALLER, List.of("−"));
        keys.put(PresenterAct.REMARK, List.of("O"));
        keys.put(PresenterAct.PAUSE_CLOCK, List.of("T"));
        keys.put(PresenterAct.BLACK_PAPER, List.of("D"));
        keys.put(PresenterAct.SWAP, List.of("W"));
        keys.put(PresenterAct.QUOTE, List.of("Ctrl 1"));
        keys.put(PresenterAct.SKIP, List.of("Ctrl 2"));
        keys.put(PresenterAct.NEUTRAL, List.of("Ctrl 3"));
        keys.put(PresenterAct.SHEET, List.of("F1", "?"));
        keys.put(PresenterAct.LEAVE, List.of("Esc"));
        return keys;
    }
}
