package samenspel.diagram.legend;

import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.StageWords;
import samenspel.text.Texts;

/// Says with one picture of a change which stage of it that shows.
public final class StageTitle {
    private StageTitle() {
    }

    /// What is said with a picture; the same where it shows no stage.
    public static Caption of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        return over(Captions.of(depiction, drawnLayersCache), depiction, drawnLayersCache);
    }

    /// Behind the title, and behind what is drawn, which stands below a title of somebody's own.
    public static Caption over(Caption said, Depiction depiction, DrawnLayersCache drawnLayersCache) {
        if (!(depiction.seen().lens() instanceof Lens.Between change) || !change.isStage()) {
            return said;
        }
        String stage = new StageWords(depiction, change, drawnLayersCache).of(change.phase()).getFirst();
        List<ColouredWords> drawn = Stream.concat(said.drawn().stream(), Stream.of(ColouredWords.plain(" " + stage + "."))).toList();
        return new Caption(Texts.in(depiction.language()).get("stage.title", said.title(), stage), drawn, said.counted(), said.written(), said.lines(), said.notes());
    }
}
