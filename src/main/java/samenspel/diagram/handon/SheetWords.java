package samenspel.diagram.handon;

import samenspel.text.Language;
import samenspel.text.NumberWords;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// Cells of a sheet as they are read; what is not known is a dash.
public final class SheetWords {
    private static final String UNKNOWN = "–";

    private final Texts texts;

    public SheetWords(Language language) {
        this.texts = Texts.in(language);
    }

    public String of(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words(var text) -> text;
            case Sheet.Whole(var number) -> texts.get("number", number);
            case Sheet.Figure(var number) -> Double.isNaN(number) ? UNKNOWN : new NumberWords(texts).of(number, false);
            case Sheet.Share(var value, var percent) -> Double.isNaN(value) ? UNKNOWN : percent ? texts.get("view.percent-fine", value) : new NumberWords(texts).of(value, false);
        };
    }
}
