package samenspel.ui;

import java.util.List;
import java.util.function.Consumer;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.ui.panel.Thumbnails;
import samenspel.work.Worker;
import samenspel.work.reading.Samples;

/// Small pictures of the samples, made in the background.
final class SampleThumbnails implements Thumbnails {
    private final Worker worker;
    private final Figures figures;

    SampleThumbnails(Worker worker, Figures figures) {
        this.worker = worker;
        this.figures = figures;
    }

    @Override
    public void whenReady(Consumer<List<Sample>> receiver) {
        worker.ask(_ -> Samples.NAMES.stream().map(this::sample).toList(), receiver);
    }

    private Sample sample(String name) {
        Document document = Samples.open(name);
        Depiction depiction = View.opening(document.network()).with(LabelMode.NONE).depict(document, Emphasis.NONE, Language.EN);
        Diagram picture = figures.of(depiction, Page.of(460, 330).with(Page.Parts.NONE));
        return new Sample(name, document.network().profile(), document.network().organisations().size(), picture);
    }
}
