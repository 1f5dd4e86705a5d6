package samenspel.session;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.privacy.Content;
import samenspel.study.privacy.Revealed;
import samenspel.study.privacy.Revealing;

/// What would tell who is meant if something left the program as it is.
///
/// @param named    all that reveals, with names
/// @param nameless what still reveals with sector and number in place of names
/// @param hideable false where names cannot be taken out
public record Exposure(Content content, List<Revealed> named, List<Revealed> nameless, boolean hideable) {
    /// In place of names.
    public static final NameMode NAMELESS = NameMode.SECTOR;

    public Exposure {
        named = List.copyOf(named);
        nameless = List.copyOf(nameless);
    }

    /// Of a recipe of an import.
    public static Exposure ofRecipe() {
        return new Exposure(Content.RECIPE, List.of(Revealed.words()), List.of(Revealed.words()), false);
    }

    static Exposure of(Document document, Effect.Leaving leaving) {
        return new Exposure(leaving.content(), reveals(document, leaving.content(), leaving.names()),
                reveals(document, leaving.content(), NAMELESS), leaving.called(NAMELESS).isPresent());
    }

    private static List<Revealed> reveals(Document document, Content content, NameMode names) {
        List<Revealed> found = reveals(document.network(), content, names);
        int notes = Revealing.notes(document.annotations());
        if (notes > 0 && (content == Content.PICTURE || content == Content.DRAWING)) {
            found.add(Revealed.notes(notes));
        }
        return found;
    }

    private static List<Revealed> reveals(Network network, Content content, NameMode names) {
        boolean naming = names.isNaming();
        List<Revealed> found = new ArrayList<>();
        switch (content) {
            case PICTURE -> found.addAll(Revealing.ofPicture(network, names));
            case DRAWING -> {
                found.addAll(Revealing.ofPicture(network, names));
                if (naming) {
                    found.add(1, Revealed.of(Revealed.Kind.IDS, network));
                }
            }
            case TABLE -> found.addAll(Revealing.of(network, names));
            case NETWORK -> {
                if (naming) {
                    found.addAll(List.of(Revealed.of(Revealed.Kind.NAMES, network), Revealed.of(Revealed.Kind.IDS, network)));
                }
                found.add(Revealed.of(Revealed.Kind.ATTRIBUTES, network));
                found.addAll(Revealing.ofFile(network));
            }
            case REPORT, RECIPE -> found.add(Revealed.words());
        }
        return found;
    }
}
