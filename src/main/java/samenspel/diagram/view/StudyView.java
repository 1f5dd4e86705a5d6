package samenspel.diagram.view;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;

/// A view of one or several networks.
public enum StudyView {
    /// Sectors at each level of care.
    CARE_LEVELS(NameMode.NONE, "f1", "f3"),
    /// Kind, size, sectors, response, density and governance of networks.
    PROFILES(NameMode.NONE, "f2"),
    /// The picture of strong ties.
    STRONG_TIES(NameMode.SHORT, "f4"),
    /// How many perceive each form of steering, and who sees the formal one.
    GOVERNANCE(NameMode.NONE, "f5"),
    /// The organisations with most partners in a layer.
    TOP_TEN(NameMode.NONE, "f6"),
    /// Where organisations stand in two flows of information.
    FLOWS(NameMode.SHORT, "f7"),
    /// A network without and with selective integration.
    INTEGRATION(NameMode.SHORT, "f8"),
    /// What was kept, lost and gained in each layer between two waves.
    STABILITY(NameMode.NONE, "f9"),
    /// Strong ties of access organisations against a capacity.
    OVERLOAD(NameMode.SHORT);

    /// More rows of bars could not be read.
    static final int MOST_LAYERS = 5;

    private final NameMode usualNames;
    private final List<String> figures;

    /// @param usualNames how organisations are called in it where nobody says
    /// @param figures    the numbers by which the study's own drawings are called
    StudyView(NameMode usualNames, String... figures) {
        this.usualNames = usualNames;
        this.figures = List.of(figures);
    }

    /// Its id in files and calls, such as `top-ten`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The view of a word, or of the number of its figure, such as `f6`.
    public static Optional<StudyView> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(view -> view.words().anyMatch(plain::equals)).findFirst();
    }

    /// Whether it shows one network and no more.
    public boolean isOfOne() {
        return this == FLOWS || this == STRONG_TIES || this == INTEGRATION;
    }

    /// What can be chosen of a view.
    public enum Choice {
        LAYER, LAYERS, WAVE, WAVES, NAMES, LIT, CAPACITY, WORDS, SCENARIO
    }

    public Set<Choice> choices() {
        return switch (this) {
            case CARE_LEVELS -> EnumSet.of(Choice.WORDS);
            case PROFILES -> EnumSet.of(Choice.LAYER, Choice.WAVES);
            case STRONG_TIES -> EnumSet.of(Choice.LAYER, Choice.WAVE, Choice.NAMES);
            case GOVERNANCE -> EnumSet.of(Choice.LAYER, Choice.WAVES);
            case TOP_TEN -> EnumSet.of(Choice.LAYER, Choice.WAVE, Choice.NAMES, Choice.LIT);
            case FLOWS -> EnumSet.of(Choice.LAYERS, Choice.WAVE, Choice.NAMES, Choice.LIT);
            case INTEGRATION -> EnumSet.of(Choice.NAMES, Choice.SCENARIO);
            case STABILITY -> EnumSet.of(Choice.LAYERS, Choice.WAVES, Choice.LIT);
            case OVERLOAD -> EnumSet.of(Choice.LAYER, Choice.WAVE, Choice.NAMES, Choice.CAPACITY);
        };
    }

    /// Whether organisations stand in it, each by itself.
    public boolean hasOrganisations() {
        return choices().contains(Choice.NAMES);
    }

    /// How many layers it shows side by side at most.
    public int mostLayers() {
        return this == FLOWS ? 2 : this == STABILITY ? MOST_LAYERS : 1;
    }

    /// How many waves may be chosen of it at most.
    public int mostWaves() {
        return choices().contains(Choice.WAVES) || holdsBeside() ? 2 : 1;
    }

    /// Whether it is of one wave and says of each organisation where it is in another, which is chosen behind it in whatever order.
    public boolean holdsBeside() {
        return this == TOP_TEN || this == OVERLOAD;
    }

    public NameMode usualNames() {
        return usualNames;
    }

    /// All that it may be called, its id first.
    public Stream<String> words() {
        return Stream.concat(Stream.of(word()), figures.stream());
    }
}
