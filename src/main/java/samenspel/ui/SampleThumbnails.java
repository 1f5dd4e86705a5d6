package samenspel.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Layouts;
import samenspel.network.Profile;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.ui.welcome.Thumbnails;
import samenspel.work.Worker;
import samenspel.work.reading.Samples;

/// Small pictures of the samples and of files used before, made in the background. No name of anybody stands in them.
final class SampleThumbnails implements Thumbnails {
    /// A larger file is not read unasked.
    private static final long MOST_BYTES = 4_000_000;

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

    @Override
    public void whenReady(Path file, Consumer<OfFile> receiver) {
        worker.ask(_ -> ofFile(file), receiver);
    }

    private OfFile ofFile(Path file) throws IOException {
        boolean own = file.toString().endsWith(NetworkFile.SUFFIX) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
        Optional<Document> read = own ? NetworkFile.read(file, network -> Layouts.first(network, Layouts.USUAL_SEED)).value() : Optional.empty();
        Optional<Document> drawn = read.filter(document -> !LargePictures.isLarge(document.network()) && !document.network().organisations().isEmpty());
        Optional<Profile> profile = read.map(document -> document.network().profile()).filter(one -> !one.confidential());
        return new OfFile(Files.exists(file), profile, drawn.map(this::picture));
    }

    private Sample sample(String name) {
        Document document = Samples.open(name);
        return new Sample(name, document.network().profile(), document.network().organisations().size(), picture(document));
    }

    /// Without names and without notes, which may hold some.
    private Diagram picture(Document document) {
        Document bare = document.with(Annotations.NONE);
        Depiction depiction = View.opening(bare.network()).with(LabelMode.NONE).depict(bare, Emphasis.NONE, Language.EN);
        return figures.of(depiction, Page.of(460, 330).with(Page.Parts.NONE));
    }
}
