package samenspel.diagram.audience;

import java.util.List;

/// What a room reads round a picture.
///
/// @param subtitle  what is drawn, with its numbers
/// @param sentences beneath the picture, the most important first; those for which there is no room are left out whole
/// @param place     such as `2 of 7`
public record AudienceWords(String title, String subtitle, List<String> sentences, String place) {
    public AudienceWords {
        sentences = List.copyOf(sentences);
    }
}
