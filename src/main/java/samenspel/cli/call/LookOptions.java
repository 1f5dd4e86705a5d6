package samenspel.cli.call;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Look;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.look.Sight;
import samenspel.network.Network;
import samenspel.storage.LookFile;
import samenspel.study.Document;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// The colours and sizes a call of `draw` asks for.
public final class LookOptions {
    private final ParseResult call;
    private final Terminal terminal;

    public LookOptions(ParseResult call, Terminal terminal) {
        this.call = call;
        this.terminal = terminal;
    }

    /// Which sight a picture can be drawn for.
    public enum Eyes {
        PROTAN,
        DEUTAN,
        TRITAN,
        GREY;

        Sight sight() {
            return Sight.valueOf(name());
        }
    }

    /// Checks what can be checked without the network.
    public void check() throws Stop {
        if (call.hasMatchedOption("--palette") && call.hasMatchedOption("--look")) {
            throw Stop.wrongUsage(terminal.texts().get("cli.draw.look-and-palette"));
        }
        if (call.hasMatchedOption("--palette")) {
            palette();
        }
    }

    /// The document in the look asked for; its own where none is.
    public Document withLook(Document document) throws Stop {
        Document dressed = dressed(document);
        return call.hasMatchedOption("--capacity") ? dressed.with(dressed.look().withCapacity(Optional.of(call.matchedOptionValue("--capacity", 0)))) : dressed;
    }

    private Document dressed(Document document) throws Stop {
        if (call.hasMatchedOption("--look")) {
            return document.with(read(call.matchedOptionValue("--look", null), document.network()));
        }
        Document coloured = call.hasMatchedOption("--palette")
                ? document.with(Palettes.of(palette(), document.network()).with(document.look().scale()).with(document.look().lineWidth())
                .withCapacity(document.look().capacity())) : document;
        LineWidth width = call.matchedOptionValue("--line-width", document.look().lineWidth());
        return width == coloured.look().lineWidth() ? coloured : coloured.with(coloured.look().with(width));
    }

    public Sight sight() {
        return call.hasMatchedOption("--sight") ? call.matchedOptionValue("--sight", Eyes.GREY).sight() : Sight.NORMAL;
    }

    private Palette palette() throws Stop {
        String asked = call.matchedOptionValue("--palette", "");
        for (Palette.Ready ready : Palette.Ready.values()) {
            if (asked.strip().toLowerCase(Locale.ROOT).equals(ready.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return ready;
            }
        }
        return Palette.House.of(asked).orElseThrow(() -> Stop.wrongUsage(terminal.texts().get("cli.draw.no-palette", asked)));
    }

    private Look read(Path file, Network network) throws Stop {
        Reading<LookFile.Content> reading = LookFile.of(network).read(file);
        if (reading.value().isEmpty()) {
            throw Stop.cannot(Input.refusal(file, reading.errors().subList(0, 1), terminal.texts()));
        }
        reading.problems().forEach(problem -> terminal.err().println(Input.oneLine(passedOver(file, problem))));
        return reading.value().get().look();
    }

    private String passedOver(Path file, Problem problem) {
        String place = (file + " " + problem.where(terminal.texts())).strip();
        return terminal.texts().get("cli.refused", place, Input.oneLine(problem.message(terminal.texts())));
    }
}
