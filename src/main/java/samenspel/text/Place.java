package samenspel.text;

/// Where in somebody's data something was found, as the user counts: lines and columns from 1,
/// 0 where it does not apply.
///
/// @param path a JSON path, a sheet's name or the like; may be empty
public record Place(String file, String path, int line, int column) {
}
