package samenspel.diagram;

import samenspel.change.Fate;

/// How a fate is drawn: never red against green, distinguished by dash as well as by colour, and never lighter on white
/// than 3:1.
public final class FateLook {
    private FateLook() {
    }

    public static Pen pen(Fate fate, FixedColours ink) {
        return switch (ink) {
            case COLOUR -> coloured(fate);
            case GREY -> grey(fate);
        };
    }

    private static Pen coloured(Fate fate) {
        return switch (fate) {
            case GAINED -> Pen.solid(Colour.of("#1a62c4"), 1.15);
            case LOST -> new Pen(Colour.of("#d9730d"), 1.15, Dash.DASHED);
            case KEPT -> Pen.solid(Colour.of("#8b9199"), 0.75);
            case UNKNOWN -> new Pen(Colour.of("#565c66"), 1, Dash.DOTTED);
        };
    }

    private static Pen grey(Fate fate) {
        return switch (fate) {
            case GAINED -> Pen.solid(Colour.of("#141414"), 1.2);
            case LOST -> new Pen(Colour.of("#4d4d4d"), 1.15, Dash.DASHED);
            case KEPT -> Pen.solid(Colour.of("#949494"), 0.75);
            case UNKNOWN -> new Pen(Colour.of("#737373"), 1, Dash.DOTTED);
        };
    }
}
