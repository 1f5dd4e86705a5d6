package samenspel.diagram.handon;

import java.util.List;
import samenspel.diagram.Box;

/// Pages of one size, to read and to print.
///
/// @param page     size of every page, in page units
/// @param subject  what it is of, in a sentence
/// @param language two-letter tag
public record Handout(Box page, List<HandoutPage> pages, String title, String subject, String language) {
    public Handout {
        pages = List.copyOf(pages);
    }
}
