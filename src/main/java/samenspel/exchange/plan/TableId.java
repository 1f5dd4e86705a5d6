package samenspel.exchange.plan;

/// Which table of an import.
///
/// @param sheet empty for a file that is one table
public record TableId(String file, String sheet) {
}
