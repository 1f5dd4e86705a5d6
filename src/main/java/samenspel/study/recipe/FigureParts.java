package samenspel.study.recipe;

import samenspel.diagram.figure.FigureFormat;

/// What stands around a figure.
public record FigureParts(boolean title, boolean legend, boolean caption) {
    public static final FigureParts ALL = new FigureParts(true, true, true);

    FigureFormat on(FigureFormat page) {
        return page.withParts(title, legend, caption);
    }
}
