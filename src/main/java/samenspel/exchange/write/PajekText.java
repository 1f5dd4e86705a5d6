package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.WrittenAttributes;

/// Pajek's network (`.net`): a relation a layer, waves as times; and its project (`.paj`), which adds what
/// organisations are as partitions.
///
/// After Batagelj and Mrvar, *Pajek: program for analysis and visualization of large networks. Reference manual*.
final class PajekText {
    private static final Pattern LIKE_A_LETTER = Pattern.compile("&(?=[#A-Za-z])");
    /// Pajek's picture runs from 0 to 1, y downwards.
    private static final double MARGIN = 0.05;

    private final ExportedNetwork extract;
    private final StringBuilder text = new StringBuilder();
    private final Map<ExportedOrganisation, String> places;

    private PajekText(ExportedNetwork extract) {
        this.extract = extract;
        this.places = places();
    }

    static String network(ExportedNetwork extract) {
        PajekText pajek = new PajekText(extract);
        pajek.vertices();
        pajek.relations();
        return pajek.text.toString();
    }

    static String project(ExportedNetwork extract) {
        PajekText pajek = new PajekText(extract);
        pajek.text.append("*Network ").append(extract.title()).append('\n');
        pajek.vertices();
        pajek.relations();
        if (!extract.actors().isEmpty()) {
            pajek.partitions();
        }
        return pajek.text.toString();
    }

    private void vertices() {
        text.append(extract.confidential() ? "% " + ConfidentialRemark.LINE + "\n" : "");
        if (!extract.timeless()) {
            IntStream.range(0, extract.waves()).forEach(wave -> text.append("% ").append(extract.marks().get(wave)).append(" = ")
                    .append(AllowedSpelling.line(extract.wave(wave).name().in(extract.asked().language().tag()))).append('\n'));
        }
        text.append("*Vertices ").append(extract.actors().size()).append('\n');
        int number = 0;
        for (ExportedOrganisation actor : extract.actors()) {
            text.append(++number).append(' ').append(quoted(actor.label())).append(places.getOrDefault(actor, ""));
            if (actor.isPassing() && !extract.timeless()) {
                text.append(times(extract.presence(actor)));
            }
            text.append('\n');
        }
    }

    private Map<ExportedOrganisation, String> places() {
        List<ExportedOrganisation> placed = extract.actors().stream().filter(actor -> extract.hasPlaces() && actor.place().isPresent()).toList();
        if (placed.isEmpty()) {
            return Map.of();
        }
        double left = placed.stream().mapToDouble(actor -> actor.place().orElseThrow().x()).min().orElse(0);
        double top = placed.stream().mapToDouble(actor -> actor.place().orElseThrow().y()).min().orElse(0);
        double width = placed.stream().mapToDouble(actor -> Math.max(actor.place().orElseThrow().x() - left,
                actor.place().orElseThrow().y() - top)).max().orElse(0);
        double scale = width > 0 ? (1 - 2 * MARGIN) / width : 0;
        return placed.stream().collect(Collectors.toMap(Function.identity(), actor -> " " + within(actor.place().orElseThrow().x() - left, scale)
                + " " + within(actor.place().orElseThrow().y() - top, scale) + " 0.5"));
    }

    private static String within(double distance, double scale) {
        return NumberText.of(Math.rint((MARGIN + distance * scale) * 10_000) / 10_000);
    }

    private void relations() {
        int number = 0;
        for (ExportedLayer layer : extract.layers()) {
            text.append(layer.directed() ? "*Arcs" : "*Edges");
            if (!extract.nameless()) {
                text.append(" :").append(++number).append(' ').append(quoted(layer.name()));
            }
            text.append('\n');
            layer.courses().forEach(this::ties);
        }
    }

    /// A line for each strength a tie has.
    private void ties(TieEnds ends, List<Double> course) {
        SequencedMap<Double, List<String>> marks = new LinkedHashMap<>();
        IntStream.range(0, course.size()).filter(wave -> course.get(wave) > 0)
                .forEach(wave -> marks.computeIfAbsent(course.get(wave), _ -> new ArrayList<>()).add(extract.marks().get(wave)));
        marks.forEach((strength, when) -> text.append(ends.from() + 1).append(' ').append(ends.to() + 1).append(' ')
                .append(NumberText.of(strength)).append(extract.timeless() ? "" : times(when)).append('\n'));
    }

    private static String times(List<String> marks) {
        return " [" + String.join(",", marks) + "]";
    }

    private void partitions() {
        if (extract.sectors().stream().anyMatch(name -> !name.isEmpty())) {
            for (int at = 0; at < extract.sectors().size(); at++) {
                text.append("% ").append(at + 1).append(" = ").append(extract.sectors().get(at).isEmpty() ? "?" : extract.sectors().get(at)).append('\n');
            }
            partition(WrittenAttributes.SECTOR, actor -> extract.sectors().indexOf(actor.sector().orElse("")) + 1);
        }
        kinds(WrittenAttributes.ACCESS, actor -> actor.organisation().access());
        kinds(WrittenAttributes.LEVEL, actor -> actor.organisation().level());
        kinds(WrittenAttributes.TASK, actor -> actor.organisation().task());
        for (int wave = 0; extract.taken() && wave < extract.waves(); wave++) {
            int at = wave;
            kinds(extract.participation(wave), actor -> actor.participation().get(at));
        }
    }

    private <E extends Enum<E>> void kinds(String name, Function<ExportedOrganisation, E> value) {
        E[] constants = value.apply(extract.actors().getFirst()).getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            text.append("% ").append(WrittenAttributes.number(constant)).append(" = ").append(WrittenAttributes.word(constant)).append('\n');
        }
        partition(name, actor -> WrittenAttributes.number(value.apply(actor)));
    }

    private void partition(String name, ToIntFunction<ExportedOrganisation> value) {
        text.append("*Partition ").append(name).append('\n').append("*Vertices ").append(extract.actors().size()).append('\n');
        extract.actors().forEach(actor -> text.append(value.applyAsInt(actor)).append('\n'));
    }

    /// Letters that would end a label, or be read as another one, by their number, as Pajek writes letters it lacks.
    private static String quoted(String label) {
        String spelled = LIKE_A_LETTER.matcher(label).replaceAll("&#38;").replace("\"", "&#34;").replace("\\n", "&#92;n");
        return "\"" + spelled + "\"";
    }
}
