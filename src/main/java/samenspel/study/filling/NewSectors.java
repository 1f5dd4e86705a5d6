package samenspel.study.filling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.network.Name;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Folding;
import samenspel.text.FreeId;

/// The sectors of a network, with those that somebody names anew.
final class NewSectors {
    private static final int LONGEST_CODE = 3;

    private final List<Sector> sectors;

    NewSectors(List<Sector> there) {
        sectors = new ArrayList<>(there);
    }

    /// The sector of a name in either language, in any case and with any accents; a new one if there is none.
    SectorId called(String name) {
        return found(name).orElseGet(() -> added(name)).id();
    }

    private Optional<Sector> found(String name) {
        String folded = Folding.fold(name);
        return sectors.stream().filter(sector -> !sector.code().equals(Sector.NOT_KNOWN))
                .filter(sector -> sector.name().texts().stream().map(Folding::fold).anyMatch(folded::equals)).findFirst();
    }

    private Sector added(String name) {
        Sector sector = new Sector(new SectorId(freeId(name)), freeCode(name), Name.of(name));
        int unknown = sectors.stream().map(Sector::code).toList().indexOf(Sector.NOT_KNOWN);
        sectors.add(unknown < 0 ? sectors.size() : unknown, sector);
        return sector;
    }

    private String freeId(String name) {
        Set<String> taken = sectors.stream().map(sector -> sector.id().value()).collect(Collectors.toSet());
        return FreeId.of(name, "sector", taken::contains);
    }

    /// Up to three letters nobody else has, or else a number.
    private String freeCode(String name) {
        Set<String> taken = sectors.stream().map(Sector::code).collect(Collectors.toSet());
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        for (int length = 1; length <= Math.min(LONGEST_CODE, letters.length()); length++) {
            if (!taken.contains(letters.substring(0, length))) {
                return letters.substring(0, length);
            }
        }
        int number = 2;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    /// All of them; the one for those without a sector is gone once there is nobody in it.
    List<Sector> all(List<Organisation> organisations) {
        Set<SectorId> used = organisations.stream().map(Organisation::sector).collect(Collectors.toCollection(HashSet::new));
        return sectors.stream().filter(sector -> !sector.code().equals(Sector.NOT_KNOWN) || used.contains(sector.id())).toList();
    }
}
