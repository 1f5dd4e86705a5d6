package samenspel.study.numbers.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.QuotedWords;
import samenspel.study.numbers.whole.MeasureGroup;
import samenspel.text.Language;
import samenspel.text.Texts;

/// How a study was measured and drawn, for the appendix of a report; organisations are not named in it.
///
/// @param seen     what is drawn
/// @param measures those used
/// @param marked   whether heads and lists are marked as Markdown marks them
public record MethodsText(Document document, Seen seen, List<MeasureWords> measures, boolean marked) implements QuotedWords {
    public MethodsText {
        measures = List.copyOf(measures);
    }

    /// With the measures that discs are sized and coloured by, those by which the filter goes, those of the table of organisations where that is looked
    /// at, or its columns were chosen, and those of the network where its table is looked at.
    public static MethodsText of(Document document, View view) {
        Set<MeasureWords> used = new LinkedHashSet<>();
        Stream.of(view.seen().sizeBy(), view.seen().colourBy().size()).flatMap(Optional::stream).flatMap(by -> by.ofMeasure().stream()).forEach(used::add);
        view.seen().filter().conditions().all().forEach(condition -> condition.measure().ifPresent(used::add));
        if (view.perspective() == Perspective.NETWORK) {
            MeasureGroup.of(view.numbers().whole().topic()).forEach(group -> used.addAll(group.measures()));
        }
        if (view.perspective() == Perspective.ORGANISATIONS || view.numbers().organisations().columns().isPresent()) {
            view.columns(document.network()).stream().flatMap(column -> column.column().words().stream()).forEach(used::add);
        }
        return new MethodsText(document, view.seen(), List.copyOf(used), false);
    }

    /// With heads and lists marked or not.
    public MethodsText marked(boolean on) {
        return new MethodsText(document, seen, measures, on);
    }

    @Override
    public Network network() {
        return document.network();
    }

    @Override
    public NameMode names() {
        return NameMode.NONE;
    }

    @Override
    public MethodsText called(NameMode other) {
        return this;
    }

    @Override
    public MethodsText of(Network other) {
        return new MethodsText(document.with(other), seen, measures, marked);
    }

    @Override
    public String words(Language language) {
        Texts texts = Texts.in(language);
        List<String> parts = new ArrayList<>();
        parts.add((marked ? "# " : "") + texts.get("methods.title", document.network().profile().name().in(language.tag())));
        new MethodsParts(document, seen, measures, texts).all().stream().filter(part -> !part.lines().isEmpty()).forEach(part -> parts.add(part(part)));
        return String.join("\n\n", parts) + "\n";
    }

    private String part(MethodsParts.Part part) {
        String head = marked ? "## " + part.head() + "\n\n" : part.head() + "\n";
        return head + (part.isList() ? part.lines().stream().map(line -> "- " + line).collect(Collectors.joining("\n")) : String.join(" ", part.lines()));
    }
}
