package samenspel.diagram.figure;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.look.Sight;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What the page itself adds to what is said with a drawing: with which sight its colours are seen, and of which day
/// it is.
final class PageRemarks {
    private PageRemarks() {
    }

    static Caption added(Caption caption, Page format, Language language) {
        Texts texts = Texts.in(language);
        List<String> lines = new ArrayList<>(caption.lines());
        if (format.sight() != Sight.NORMAL) {
            lines.add(texts.get("caption.sight." + format.sight()));
        }
        format.date().ifPresent(day -> lines.add(texts.get("caption.date", DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day))));
        return caption.with(lines);
    }
}
