package samenspel.study.numbers.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.measure.Measure;
import samenspel.measure.MeasureWords;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.Question;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.text.Texts;

/// What a column of the table of organisations says: the same in the window, on the command line and in files.
public sealed interface OrganisationColumn {

    record OfMeasure(Measure measure) implements OrganisationColumn {
    }

    record OfFurther(FurtherMeasure measure) implements OrganisationColumn {
    }

    /// A number that a file gives by this name.
    record OfAttribute(String name) implements OrganisationColumn {
    }

    /// What is said in words.
    enum Who implements OrganisationColumn {
        NAME,
        SECTOR,
        ACCESS,
        /// Whether it answered, was silent or absent.
        PRESENCE
    }

    String ATTRIBUTE = "attribute:";

    static OrganisationColumn of(Measure measure) {
        return new OfMeasure(measure);
    }

    static OrganisationColumn of(FurtherMeasure measure) {
        return new OfFurther(measure);
    }

    static OrganisationColumn ofAny(OrganisationMeasure measure) {
        return measure instanceof FurtherMeasure further ? of(further) : of((Measure) measure);
    }

    /// All measures, question by question.
    static List<OrganisationColumn> measures() {
        List<OrganisationColumn> all = new ArrayList<>();
        for (Question question : Question.values()) {
            Arrays.stream(Measure.values()).filter(one -> one.question() == question).map(OrganisationColumn::of).forEach(all::add);
            Arrays.stream(FurtherMeasure.values()).filter(one -> one.question() == question).map(OrganisationColumn::of).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /// All that a network has something to say in: words, measures, numbers of the file.
    static List<OrganisationColumn> of(Network network) {
        boolean directed = network.layers().stream().anyMatch(layer -> layer.directed());
        return Stream.of(Arrays.stream(Who.values()),
                measures().stream().filter(one -> directed || !one.needsDirection()).filter(one -> network.waves().size() > 1 || !one.needsChange()),
                AttributeColumn.of(network).stream().filter(one -> one.kind() == AttributeColumn.Kind.NUMBER).map(one -> new OfAttribute(one.name())))
                .flatMap(each -> each).map(OrganisationColumn.class::cast).toList();
    }

    /// The one with this word; an attribute need not be in any network.
    static Optional<OrganisationColumn> ofId(String id) {
        if (id.startsWith(ATTRIBUTE)) {
            return Optional.of(new OfAttribute(id.substring(ATTRIBUTE.length())));
        }
        return Stream.concat(Arrays.stream(Who.values()), measures().stream()).map(OrganisationColumn.class::cast).filter(one -> one.id().equals(id)).findFirst();
    }

    /// A stable word for files and the command line.
    default String id() {
        return switch (this) {
            case Who who -> who.name().toLowerCase(Locale.ROOT);
            case OfAttribute(String name) -> ATTRIBUTE + name;
            default -> words().orElseThrow().id();
        };
    }

    /// Where a measure has its words from; empty for what is no measure.
    default Optional<MeasureWords> words() {
        return switch (this) {
            case OfMeasure(Measure measure) -> Optional.of(measure);
            case OfFurther(FurtherMeasure measure) -> Optional.of(measure);
            case OfAttribute _, Who _ -> Optional.empty();
        };
    }

    default String name(Texts texts) {
        return switch (this) {
            case Who who -> texts.get("numbers.column." + who.id());
            case OfAttribute(String name) -> name;
            default -> texts.get(words().orElseThrow().nameKey());
        };
    }

    /// The question it answers; empty for what is no measure.
    default Optional<String> asks(Texts texts) {
        return words().map(words -> texts.get(words.asksKey()));
    }

    /// What it is asked for; empty for what is no measure.
    default Optional<Question> question() {
        return switch (this) {
            case OfMeasure(Measure measure) -> Optional.of(measure.question());
            case OfFurther(FurtherMeasure measure) -> Optional.of(measure.question());
            case OfAttribute _, Who _ -> Optional.empty();
        };
    }

    default boolean isNumber() {
        return !(this instanceof Who);
    }

    /// Whether its numbers are whole.
    default boolean counts() {
        return this instanceof OfMeasure(Measure measure) && measure.counts() || this instanceof OfFurther(FurtherMeasure further) && further.counts();
    }

    /// Whether its numbers are read as percentages.
    default boolean isShare() {
        return this instanceof OfFurther(FurtherMeasure measure) && measure.isShare();
    }

    default boolean needsDirection() {
        return this instanceof OfMeasure(Measure measure) && measure.needsDirection();
    }

    default boolean needsChange() {
        return this instanceof OfMeasure(Measure measure) && measure.needsChange() || this instanceof OfFurther(FurtherMeasure further) && further.needsChange();
    }

    default boolean needsCapacity() {
        return this instanceof OfFurther(FurtherMeasure measure) && measure.needsCapacity();
    }

    /// Whether it is about the ties of a layer.
    default boolean needsLayer() {
        return words().isPresent();
    }

    /// Whether it may differ from wave to wave.
    default boolean needsWave() {
        return needsLayer() || this == Who.PRESENCE || this instanceof OfAttribute;
    }
}
