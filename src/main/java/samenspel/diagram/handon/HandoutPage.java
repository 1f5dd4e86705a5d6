package samenspel.diagram.handon;

import java.util.List;

/// A page.
///
/// @param parts in the order in which they are read
public record HandoutPage(List<HandoutPart> parts) {
    public HandoutPage {
        parts = List.copyOf(parts);
    }
}
