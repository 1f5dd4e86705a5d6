package samenspel.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.layout.Arrangement;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.study.Document;
import samenspel.text.Texts;

/// `layout`: where every organisation stands, as `id,x,y` in order of ids. The unit is that of
/// [Placement]: x to the right, y downwards, the middle at 0, a disc [Placement#DISC_DIAMETER] wide.
final class LayoutVerb implements Verb {

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file().output()
                .text("--arrangement", "WORD")
                .value("--seed", Long.class, Long::valueOf, "N").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path file = call.matchedPositionalValue(0, null);
        Path output = call.matchedOptionValue("--output", null);
        Optional<Arrangement> arrangement = arrangement(call, terminal);
        Placement placement = placement(Opened.read(file, terminal), arrangement, call);
        OutputFile.write(output, csv(placement).getBytes(StandardCharsets.UTF_8), terminal.texts());
        return 0;
    }

    private static Optional<Arrangement> arrangement(ParseResult call, Terminal terminal) throws Stop {
        String word = call.matchedOptionValue("--arrangement", null);
        return word == null ? Optional.empty() : Optional.of(Known.arrangement(word, terminal.texts()));
    }

    /// The picture of the file, unless the call asks for another.
    private static Placement placement(Document document, Optional<Arrangement> asked, ParseResult call) {
        if (asked.isEmpty() && !call.hasMatchedOption("--seed")) {
            return document.placement();
        }
        long seed = call.matchedOptionValue("--seed", Layouts.USUAL_SEED);
        return Layouts.arrange(document.network(), asked.orElse(new Arrangement.Stress()), Optional.empty(), seed);
    }

    /// Coordinates are written in full, so that reading them gives the same numbers.
    private static String csv(Placement placement) {
        StringBuilder lines = new StringBuilder(Csv.line(List.of("id", "x", "y")));
        placement.at().forEach((id, point) -> lines.append(
                Csv.line(List.of(id.value(), Double.toString(point.x()), Double.toString(point.y())))));
        return lines.toString();
    }
}
