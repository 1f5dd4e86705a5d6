package samenspel.study.recipe;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A name that the window proposes for a file. Files of a confidential study get one that does not tell the network's name, its own
/// file too: a file's name is read by whoever sees a folder or a message, whatever stands in the file.
public final class ProposedName {
    private static final String NEUTRAL = "proposed.network";

    private final String text;

    private ProposedName(String text) {
        this.text = text;
    }

    /// For the study's own file: the name that its user gave it, or else one as of what leaves it.
    ///
    /// @param file   in which it is saved; empty when in none
    /// @param ending with its point
    public static ProposedName ofStudy(Optional<Path> file, Network network, Language language, String ending) {
        return file.flatMap(saved -> Optional.ofNullable(saved.getFileName())).map(name -> new ProposedName(name.toString()))
                .orElseGet(() -> leaving(network, language, ending));
    }

    /// For what leaves a study.
    public static ProposedName leaving(Network network, Language language, String ending) {
        String name = Naming.ALL.isKeptIn(network) ? Texts.in(language).get(NEUTRAL) : joined(network.profile().name().in(language.tag()));
        return new ProposedName(name + ending);
    }

    /// For a picture of a study, by its title.
    public static ProposedName ofPicture(Network network, Drawing drawing, Drawings drawings, String ending) {
        return new ProposedName(FileNames.safe(Naming.ALL.isKeptIn(network) ? unnamed(drawings.title(Masking.of(drawing))) : drawings.title(drawing)) + ending);
    }

    private static String unnamed(String title) {
        String unnamed = title;
        for (Language language : Language.all()) {
            unnamed = unnamed.replace(AnonymousCopy.NAME.in(language.tag()), Texts.in(language).get(NEUTRAL));
        }
        return unnamed;
    }

    /// For a copy without names, which has no name of any study.
    public static ProposedName anonymous(Language language, String ending) {
        Texts texts = Texts.in(language);
        return new ProposedName(texts.get(NEUTRAL) + "-" + texts.get("anonymous.file") + ending);
    }

    /// For an account of what was read.
    ///
    /// @param title   of the account, which names files
    /// @param guarded whether they are of a confidential study
    public static ProposedName ofReport(String title, boolean guarded, Language language) {
        return new ProposedName((guarded ? Texts.in(language).get("proposed.report") : joined(title)) + ".csv");
    }

    /// One that names no study, or names what somebody said may leave.
    public static ProposedName of(String text) {
        return new ProposedName(text);
    }

    private static String joined(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    @Override
    public String toString() {
        return text;
    }
}
