package samenspel.exchange.write;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.found.Spelling;

/// The formats a network can be written in.
public enum ExportFormat {
    /// All there is in a network.
    WORKBOOK(".xlsx", "Excel", AllowedSpelling::line),
    /// The same as a folder of tables.
    CSV("", "CSV", AllowedSpelling::line),
    GRAPHML(".graphml", "GraphML", AllowedSpelling::xml, Carries.IDS, Carries.TRAITS, Carries.WORDS, Carries.ATTRIBUTES, Carries.PLACES, Carries.WAVE_NAMES, Carries.CONFIDENTIAL),
    GEXF(".gexf", "GEXF 1.3", AllowedSpelling::xml, Carries.IDS, Carries.TRAITS, Carries.WORDS, Carries.ATTRIBUTES, Carries.PLACES, Carries.CONFIDENTIAL),
    PAJEK_PROJECT(".paj", "Pajek", AllowedSpelling::pajek, Carries.TRAITS, Carries.PLACES, Carries.CONFIDENTIAL),
    PAJEK_NETWORK(".net", "Pajek", AllowedSpelling::pajek, Carries.PLACES, Carries.CONFIDENTIAL),
    DL(".dl", "UCINET DL", AllowedSpelling::dl, Carries.UNKNOWN, Carries.WAVE_NAMES),
    DGS(".dgs", "GraphStream DGS", AllowedSpelling::dgs, Carries.IDS, Carries.TRAITS, Carries.WORDS, Carries.PLACES, Carries.CONFIDENTIAL),
    /// A folder of files.
    RSIENA("", "RSiena", AllowedSpelling::line, Carries.IDS, Carries.TRAITS, Carries.WORDS, Carries.UNKNOWN, Carries.WAVE_NAMES);

    /// What some formats carry and others do not.
    enum Carries {
        IDS,
        /// What organisations are, and who took part.
        TRAITS,
        /// Attributes that are words; without it they are numbers.
        WORDS,
        /// What other files said of organisations and ties.
        ATTRIBUTES,
        /// Where organisations stand.
        PLACES,
        /// That nothing is known of a tie.
        UNKNOWN,
        /// That the study is confidential.
        CONFIDENTIAL,
        /// Waves by name; without it they are numbers in order of time.
        WAVE_NAMES
    }

    /// Makes a text fit for a format.
    @FunctionalInterface
    interface Fit {
        String of(String text);
    }

    private final String ending;
    private final String plainName;
    private final Fit fit;
    private final Set<Carries> carried;

    ExportFormat(String ending, String plainName, Fit fit, Carries... carried) {
        this.ending = ending;
        this.plainName = plainName;
        this.fit = fit;
        this.carried = Set.of(carried);
    }

    /// What it is called on the command line.
    public String word() {
        return switch (this) {
            case WORKBOOK -> "xlsx";
            case PAJEK_PROJECT -> "paj";
            case PAJEK_NETWORK -> "net";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /// Of the file's name, with its dot; empty for a folder.
    public String ending() {
        return ending;
    }

    /// As the program it is for is known.
    public String plainName() {
        return plainName;
    }

    public boolean isFolder() {
        return ending.isEmpty();
    }

    /// Whether there is a place in it for where organisations stand.
    public boolean carriesPlaces() {
        return carries(Carries.PLACES);
    }

    /// Whether it carries the whole network.
    boolean isWhole() {
        return this == WORKBOOK || this == CSV;
    }

    boolean carries(Carries what) {
        return carried.contains(what);
    }

    /// A text as this format can hold it: the same again if it is one already.
    String fit(String text) {
        return Spelling.plain(fit.of(text)).strip();
    }

    /// The format of a file's name.
    public static Optional<ExportFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(target -> !target.isFolder() && lower.endsWith(target.ending)).findFirst();
    }

    public static Optional<ExportFormat> ofWord(String word) {
        return Stream.of(values()).filter(target -> target.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
