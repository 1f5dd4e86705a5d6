package samenspel.diagram;

import samenspel.change.Fate;

/// How a fate is drawn: never red against green, and distinguished by dash as well as by colour.
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
            case GAINED -> Pen.solid(Colour.of("#1f6fd6"), 1.4);
            case LOST -> new Pen(Colour.of("#d9730d"), 1.4, Dash.DASHED);
            case KEPT -> Pen.solid(Colour.of("#7d838c"), 0.8);
            case UNKNOWN -> new Pen(Colour.of("#7d838c"), 1.1, Dash.DOTTED);
        };
    }

    private static Pen grey(Fate fate) {
        return switch (fate) {
            case GAINED -> Pen.solid(Colour.of("#141414"), 1.5);
            case LOST -> new Pen(Colour.of("#5f5f5f"), 1.4, Dash.DASHED);
            case KEPT -> Pen.solid(Colour.of("#a6a6a6"), 0.8);
            case UNKNOWN -> new Pen(Colour.of("#8c8c8c"), 1.1, Dash.DOTTED);
        };
    }
}
