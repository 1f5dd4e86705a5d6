package samenspel.study.story;

/// A step of a story: what is said and what is seen with it.
///
/// @param title  with numbers by reference; may be empty
/// @param note   for who tells it, Markdown with numbers by reference; may be empty
/// @param hidden whether it is passed over when the story is told
public record Scene(String title, String note, boolean hidden, SceneSight sight) {
    public Scene {
        title = String.join(" ", title.strip().split("\\s+"));
        note = note.strip();
    }

    public Scene titled(String other) {
        return new Scene(other, note, hidden, sight);
    }

    public Scene noted(String other) {
        return new Scene(title, other, hidden, sight);
    }

    public Scene hidden(boolean on) {
        return new Scene(title, note, on, sight);
    }

    public Scene showing(SceneSight other) {
        return new Scene(title, note, hidden, other);
    }
}
