package samenspel.diagram.browser;

/// Two who are or were partners, whichever of them names the other.
///
/// @param fate what became of it, from 0 in the order of the fates
public record BrowserPartners(int one, int other, int fate) {
}
