package samenspel.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.change.Comparison;
import samenspel.cli.call.NamedFile;
import samenspel.cli.call.Stop;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.multiples.MultiplesFigures;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.layout.solve.Progress;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Wave;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.TableOrder;
import samenspel.study.View;
import samenspel.study.recipe.FileKind;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.files.PictureFile;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Permit;

/// The files a call of `change` asks for, by option.
///
/// @param names how organisations are called in them
record ChangeFiles(Optional<NamedFile> table, Optional<NamedFile> matrix, Optional<NamedFile> retention,
                   Optional<NamedFile> multiples, NameMode names) {
    private static final List<String> TABLES = List.of("csv", "xlsx");
    private static final List<String> FIGURES = List.of("png", "svg");
    private static final Page SQUARE = Page.ofCm(24, 24.5);
    private static final Page WIDE = Page.ofWidthCm(30);
    private static final Page WIDEST = Page.ofWidthCm(40);
    private static final int DPI = 200;

    static ChangeFiles of(ParseResult call, Texts texts) throws Stop {
        return new ChangeFiles(NamedFile.of(call, "--table", TABLES, texts), NamedFile.of(call, "--matrix", FIGURES, texts),
                NamedFile.of(call, "--retention", FIGURES, texts), NamedFile.of(call, "--multiples", FIGURES, texts),
                call.matchedOptionValue("--names", NameMode.SHORT));
    }

    boolean none() {
        return table.isEmpty() && matrix.isEmpty() && retention.isEmpty() && multiples.isEmpty();
    }

    /// Whether no organisation is in what is asked for: the matrix alone.
    boolean areOfSectors() {
        return matrix.isPresent() && table.isEmpty() && retention.isEmpty() && multiples.isEmpty();
    }

    void write(Document document, Comparison comparison, Permit permit, Texts texts) throws Stop {
        if (table.isPresent()) {
            ChangeListing listing = new ChangeListing(document.network(), comparison, CountedAmong.WHOLE, TableOrder.MOST_CHANGED, names);
            Stop.unlessSaved(() -> TableFile.write(listing.sheet(texts.language()), texts.language(), table.get().path(), permit), texts);
        }
        if (matrix.isPresent()) {
            MatrixRequest ask = new MatrixRequest(document.network(), comparison, MatrixContent.DIFFERENCE, document.look(), texts.language());
            write(matrix.get(), MatrixFigures.of(ask, SQUARE).diagram(), permit, texts);
        }
        if (retention.isPresent()) {
            RetentionRequest ask = new RetentionRequest(document.network(), comparison, document.look(), names, texts.language());
            write(retention.get(), RetentionFigures.of(ask, RetentionFigures.fitting(ask, WIDE)).diagram(), permit, texts);
        }
        if (multiples.isPresent()) {
            write(multiples.get(), multiples(document, comparison, texts.language()), permit, texts);
        }
    }

    /// One layer before, changed and after; several in every wave.
    private Diagram multiples(Document document, Comparison comparison, Language language) {
        View view = View.opening(document.network()).with(names);
        List<LayerId> layers = comparison.layers().stream().map(Layer::id).toList();
        Depiction base = view.depict(document, Emphasis.NONE, language);
        SmallMultiples asked = layers.size() == 1 ? SmallMultiples.sideBySide(base, layers, comparison.from(), comparison.to())
                : SmallMultiples.layersByWaves(base, layers, document.network().waves().stream().map(Wave::id).toList());
        MultiplesFigures figures = new MultiplesFigures(new DrawnLayersCache());
        return figures.of(asked, figures.fitting(asked, WIDEST)).diagram();
    }

    private static void write(NamedFile file, Diagram figure, Permit permit, Texts texts) throws Stop {
        FileKind kind = FileKind.of(file.path().toString()).orElseThrow();
        Stop.unless(() -> new PictureFile(figure, DPI, false, kind, file.path()).write(permit, Progress.NONE), texts);
    }
}
