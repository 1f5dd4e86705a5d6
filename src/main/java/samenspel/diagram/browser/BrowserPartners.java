package samenspel.diagram.browser;

import samenspel.change.Fate;

/// Two who are or were partners, whichever of them names the other.
public record BrowserPartners(int one, int other, Fate fate) {
}
