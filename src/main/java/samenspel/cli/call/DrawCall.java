package samenspel.cli.call;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Arrangement;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;
import samenspel.session.request.PictureRequest;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.study.recipe.FileKind;
import samenspel.text.Texts;
import samenspel.work.files.PictureFile;

/// Reads a call of `draw` into the picture it asks for.
public final class DrawCall {
    private static final double WIDTH = 16;
    private static final double HEIGHT = 12;
    private static final int DPI = 300;

    private static final String RANGE = "..";

    /// Where the legend stands, in the words of the command line.
    public enum Legend {
        AUTO(LegendPlace.AUTOMATIC),
        RIGHT(LegendPlace.RIGHT),
        BELOW(LegendPlace.BELOW),
        INSET(LegendPlace.INSET),
        NONE(LegendPlace.NONE);

        private final LegendPlace place;

        Legend(LegendPlace place) {
            this.place = place;
        }
    }

    private final ParseResult call;
    private final Texts texts;

    public DrawCall(ParseResult call, Texts texts) {
        this.call = call;
        this.texts = texts;
    }

    /// Checks what can be checked without the file.
    public void check() throws Stop {
        format();
        pixels();
        checkWaves();
    }

    /// The same of the point in time alone.
    public void checkWaves() throws Stop {
        if (call.hasMatchedOption("--wave") && call.hasMatchedOption("--change")) {
            throw Stop.wrongUsage(texts.get("cli.draw.wave-and-change"));
        }
    }

    /// What the picture shows: that with which the window opens, but for what the call says.
    public Seen seen(Network network) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        return new SeenOptions(call).through(lens(Seen.opening(network).lens(), known), sizeBy(known), known);
    }

    /// With other places, where the call asks for them; what is pinned stays.
    public Document arranged(Document document) throws Stop {
        String word = given("--arrangement", null);
        if (word == null) {
            return document;
        }
        Arrangement wanted = new NetworkLookup(document.network(), texts).among(NetworkLookup.arrangement(word, texts));
        return LayoutRequest.plain(wanted).in(document, Progress.NONE);
    }

    private <T> T given(String option, T otherwise) {
        return call.matchedOptionValue(option, otherwise);
    }

    /// @param sight with which its colours are seen
    public PictureRequest request(Sight sight) throws Stop {
        return new PictureRequest(page().with(sight), format(), true);
    }

    public Path output() {
        return given("--output", null);
    }

    private FileKind format() throws Stop {
        Optional<FileKind> kind = FileKind.of(output().toString());
        if (kind.isPresent()) {
            return kind.get();
        }
        throw Stop.wrongUsage(texts.get("cli.draw.format", output().toString()));
    }

    private Lens lens(Lens usual, NetworkLookup known) throws Stop {
        String range = given("--change", null);
        if (range != null) {
            return between(range, known);
        }
        String wave = given("--wave", null);
        return wave == null ? usual : new Lens.OneWave(known.wave(wave).id());
    }

    private Lens between(String range, NetworkLookup known) throws Stop {
        int dots = range.indexOf(RANGE);
        if (dots < 0) {
            throw Stop.wrongUsage(texts.get("cli.draw.range", range));
        }
        return known.between(range.substring(0, dots), range.substring(dots + RANGE.length()));
    }

    private Optional<SizeBy> sizeBy(NetworkLookup known) throws Stop {
        String id = given("--size-by", null);
        return id == null ? Optional.empty() : Optional.of(known.sizeBy(id));
    }

    private Page.Parts parts() {
        return new Page.Parts(WrittenOptions.hasTitle(call), given("--legend", Legend.AUTO).place, true, WrittenOptions.words(call));
    }

    private Page page() {
        return Page.ofCm(given("--width", WIDTH), given("--height", HEIGHT)).with(parts())
                .withDpi(given("--dpi", DPI))
                .with(given("--paper", Paper.WHITE))
                .withTransparent(call.hasMatchedOption("--transparent") && FileKind.of(output().toString()).filter(FileKind::canBeTransparent).isPresent())
                .withDate(given("--date", ValueKind.Day.NONE).date());
    }

    /// Refuses a picture that is too large to be made.
    private void pixels() throws Stop {
        long width = page().pixelsAcross();
        long height = page().pixelsDown();
        if (format().hasDots() && width * height > PictureFile.MOST_DOTS) {
            throw Stop.wrongUsage(texts.get("cli.draw.too-large", width, height, PictureFile.MOST_DOTS));
        }
    }
}
