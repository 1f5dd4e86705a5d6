package samenspel.study.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;

/// Finds what gives somebody away: names, and whatever only one organisation is. Ties can give away too, such as those of
/// the one everybody is tied to; that is not seen here.
public final class Revealing {
    private Revealing() {
    }

    /// What a title, a legend and the organisations of a sector together reveal.
    public static List<Revealed> of(Network network, NameMode names) {
        List<Revealed> found = new ArrayList<>();
        if (names.isNaming()) {
            found.add(new Revealed(Revealed.Kind.NAMES, Revealed.NAMELESS, network.organisations().size()));
        }
        if (!network.profile().name().equals(AnonymousCopy.NAME)) {
            found.add(new Revealed(Revealed.Kind.NETWORK_NAME, network.profile().name(), 0));
        }
        network.sectors().forEach(sector -> only(network, in(sector), Revealed.Kind.ONLY_OF_SECTOR, sector.name(), found));
        only(network, Organisation::givesAccess, Revealed.Kind.ONLY_WITH_ACCESS, Revealed.NAMELESS, found);
        only(network, Predicate.not(Organisation::givesAccess), Revealed.Kind.ONLY_WITHOUT_ACCESS, Revealed.NAMELESS, found);
        return found;
    }

    /// The same of a picture in which organisations stand somewhere.
    public static List<Revealed> ofPicture(Network network, NameMode names) {
        List<Revealed> found = of(network, names);
        if (!names.isNaming()) {
            found.add(Revealed.of(Revealed.Kind.POSITIONS, network));
        }
        return found;
    }

    /// The same of a picture with what was written on it.
    public static List<Revealed> of(Document document, NameMode names) {
        List<Revealed> found = of(document.network(), names);
        return with(document.annotations(), found);
    }

    /// What a file reveals with what was written on the picture.
    public static List<Revealed> ofFile(Document document) {
        List<Revealed> found = with(document.annotations(), ofFile(document.network()));
        if (!document.written().isNone() || !document.scenarios().isNone() || !document.story().isNone() || !document.filters().isEmpty()) {
            found.add(isNaming(found) ? 1 : 0, Revealed.notes(0));
        }
        return found;
    }

    private static List<Revealed> with(Annotations annotations, List<Revealed> found) {
        int notes = notes(annotations);
        if (notes > 0) {
            found.add(isNaming(found) ? 1 : 0, Revealed.notes(notes));
        }
        return found;
    }

    private static boolean isNaming(List<Revealed> found) {
        return !found.isEmpty() && found.getFirst().kind() == Revealed.Kind.NAMES;
    }

    /// How many notes say something in words.
    public static int notes(Annotations annotations) {
        return (int) annotations.notes().stream().filter(note -> !note.body().words().isEmpty()).count();
    }

    /// What a file of the network reveals, names apart: it holds more than a picture shows.
    public static List<Revealed> ofFile(Network network) {
        List<Revealed> found = of(network, NameMode.NONE);
        network.sectors().forEach(sector -> onlyOnesWithin(network, sector, found));
        only(network, organisation -> organisation.task() == MunicipalTask.LEADING, Revealed.Kind.ONLY_LEADING, Revealed.NAMELESS, found);
        only(network, organisation -> organisation.task() == MunicipalTask.PURCHASING, Revealed.Kind.ONLY_PURCHASING, Revealed.NAMELESS, found);
        if (network.profile().inhabitants() > 0) {
            found.add(new Revealed(Revealed.Kind.INHABITANTS, Revealed.NAMELESS, 0));
        }
        return found;
    }

    /// In sectors of several, where the sector alone does not give away.
    private static void onlyOnesWithin(Network network, Sector sector, List<Revealed> found) {
        if (network.organisations().stream().filter(in(sector)).count() > 1) {
            only(network, in(sector).and(Organisation::givesAccess), Revealed.Kind.ONLY_WITH_ACCESS_OF_SECTOR, sector.name(), found);
            only(network, in(sector).and(Predicate.not(Organisation::givesAccess)), Revealed.Kind.ONLY_WITHOUT_ACCESS_OF_SECTOR,
                    sector.name(), found);
        }
    }

    private static Predicate<Organisation> in(Sector sector) {
        return organisation -> organisation.sector().equals(sector.id());
    }

    private static void only(Network network, Predicate<Organisation> who, Revealed.Kind kind, Name of, List<Revealed> found) {
        if (network.organisations().stream().filter(who).count() == 1) {
            found.add(new Revealed(kind, of, 1));
        }
    }
}
