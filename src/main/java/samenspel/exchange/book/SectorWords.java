package samenspel.exchange.book;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.network.Sector;
import samenspel.text.Folding;

/// What people call the sectors of youth care, so that a sector listed by one name is found by the others,
/// and short codes for sectors that have none.
public final class SectorWords {
    private static final List<List<String>> ALIKE = Stream.of(
            "cjg|centrum voor jeugd en gezin|centre for youth and family|center for youth and family|centrum jeugd en gezin",
            "gemeente afdelingen|gemeente|gemeentelijke afdeling|gemeentelijke afdelingen|afdeling gemeente|municipal departments|municipal department|municipality",
            "onderwijs|school|scholen|education|schools",
            "sociale basisvoorzieningen|sociale basisvoorziening|basisvoorziening|basisvoorzieningen|welzijn|welzijnswerk|basic social services|"
                    + "basic social service|community facilities|welfare",
            "huisartsen|huisarts|huisartsenpraktijk|gp|gps|general practitioners|general practitioner|family doctor",
            "jeugdgezondheidszorg preventie|jeugdgezondheidszorg|jgz|ggd|preventie|preventive youth health care prevention|preventive youth health care|"
                    + "youth health care|prevention",
            "specialistische jeugdzorg|specialistische jeugdhulp|jeugdzorg|jeugdhulp|jeugdzorgaanbieder|specialist youth care|specialist youth support|youth care",
            "kinderopvang|peuterspeelzaal|kdv|bso|childcare|child care|day care",
            "jeugdbescherming reclassering|jeugdbescherming|jeugdreclassering|jeugdbescherming en reclassering|gecertificeerde instelling|"
                    + "youth protection youth probation|youth protection|youth probation|youth protection and probation",
            "veiligheid|politie|justitie|safety|police|justice",
            "verenigingen vrijwilligersorganisaties|verenigingen|vereniging|vrijwilligersorganisatie|vrijwilligersorganisaties|vrijwilligers|sportclub|"
                    + "associations volunteer organisations|associations|association|volunteer organisations|volunteer organisation|volunteers")
            .map(words -> List.of(words.split("\\|"))).toList();

    private SectorWords() {
    }

    /// Finds sectors by id, name, code and what else people call them.
    public static NameLookup<Sector> lookup(List<Sector> sectors, String language) {
        NameLookup<Sector> nameLookup = new NameLookup<>();
        for (Sector sector : sectors) {
            nameLookup.add(sector, sector.id().value(), Stream.of(Stream.of(sector.name().in(language)), sector.name().texts().stream(), Stream.of(sector.code())).flatMap(names -> names).toList());
            nameLookup.alsoCalled(sector, alike(sector));
        }
        return nameLookup;
    }

    private static List<String> alike(Sector sector) {
        List<String> folded = sector.name().texts().stream().map(Folding::fold).toList();
        return ALIKE.stream().filter(words -> folded.stream().anyMatch(words::contains)).flatMap(List::stream).toList();
    }

    /// Up to three letters nobody else has, or else a number.
    ///
    /// @param taken to which the code is added
    public static String code(String name, Set<String> taken) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        for (int length = 1; length <= Math.min(3, letters.length()); length++) {
            if (taken.add(letters.substring(0, length))) {
                return letters.substring(0, length);
            }
        }
        String number = Integer.toString(taken.size() + 1);
        taken.add(number);
        return number;
    }
}
