package samenspel.study.privacy;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.study.Document;

/// What would tell who is meant if something left the program as it is.
///
/// @param naming   whom and what it names
/// @param named    all that reveals, as it is
/// @param nameless what still reveals when it is masked
/// @param hideable false where names cannot be taken out
public record Exposure(Content content, Naming naming, List<Revealed> named, List<Revealed> nameless, boolean hideable) {
    public Exposure {
        named = List.copyOf(named);
        nameless = List.copyOf(nameless);
    }

    /// Of a recipe of an import.
    public static Exposure ofRecipe() {
        return new Exposure(Content.RECIPE, Naming.ALL, List.of(Revealed.words()), List.of(Revealed.words()), false);
    }

    /// Of a report on files that were refused.
    public static Exposure ofReport() {
        return new Exposure(Content.REPORT, Naming.ALL, List.of(Revealed.words()), List.of(Revealed.words()), false);
    }

    /// Of something that leaves a study.
    public static Exposure of(Document document, Content content, Naming naming, boolean hideable) {
        return new Exposure(content, naming, reveals(document, content, naming),
                reveals(Masking.of(document), content, new Naming(Masking.of(naming.organisations()), false, false)), hideable);
    }

    /// Where it is known how many organisations stand there by name.
    public Exposure standing(int count) {
        List<Revealed> found = named.stream().filter(one -> one.kind() != Revealed.Kind.NAMES || count > 0)
                .map(one -> one.kind() == Revealed.Kind.NAMES ? new Revealed(one.kind(), one.of(), count) : one).toList();
        return new Exposure(content, naming, found, nameless, hideable);
    }

    /// What something still reveals that leaves so.
    public static List<Revealed> reveals(Document document, Content content, Naming naming) {
        List<Revealed> found = reveals(document.network(), content, naming.organisations());
        if (naming.notes() && (content == Content.PICTURE || content == Content.DRAWING)) {
            found.add(Revealed.notes(Revealing.notes(document.annotations())));
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
        boolean numbered = names == NameMode.SECTOR || names == NameMode.NONE && content != Content.PICTURE;
        if (numbered && content.compareTo(Content.NETWORK) < 0) {
            found.add(Revealed.of(Revealed.Kind.ORDER, network));
        }
        return found;
    }
}
