package samenspel.ui.dialog;

import javafx.scene.Node;

/// A row of a form.
///
/// @param key     of the name
/// @param named   the control that bears it
/// @param content all that stands in the row, such as the control and its unit
record FormRow(String key, Node named, Node content) {
}
