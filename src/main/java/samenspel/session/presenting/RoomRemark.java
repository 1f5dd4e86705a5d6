package samenspel.session.presenting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import samenspel.study.story.Scene;

/// What somebody in the room said, and when. It stands as a quotation in the note of the scene: a proposal beside the data, that changes none of
/// them and stays behind with the story where names are taken out.
///
/// @param words as they were typed; braces and brackets in them are no references
public record RoomRemark(LocalDateTime when, String words) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// The note of a scene with it behind.
    public String in(Scene scene) {
        String plain = words.strip().replace("{", "{{").replace("[", "[[");
        String line = "> " + TIME.format(when) + " – " + plain;
        return scene.note().isEmpty() ? line : scene.note() + "\n\n" + line;
    }
}
