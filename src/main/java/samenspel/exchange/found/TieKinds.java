package samenspel.exchange.found;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The attribute of ties that says of what kind each is, in files of graphs that have no other word for layers: programs
/// call it *interaction*, *type*, *relation* or *label*. Ties of different kinds are in different layers.
///
/// An attribute that is a number or differs from tie to tie is none, and neither is one that says how to draw.
final class TieKinds {
    /// In order of preference, without blanks and marks.
    private static final List<String> NAMES = List.of("laag", "relation", "relatie", "relationtype", "relatietype", "typeofrelation",
            "typerelatie", "soortrelatie", "relatiesoort", "relationship", "relationshiptype", "interaction", "interactie", "interactiontype",
            "sharedinteraction", "tietype", "typeoftie", "kindoftie", "edgetype", "linktype", "connectiontype", "verbindingstype",
            "soortverbinding", "soortcontact", "multiplex", "predicate", "rel", "kind", "soort", "type", "aard", "category", "categorie");
    /// Often a remark on the one tie.
    private static final List<String> REMARKS = List.of("edgelabel", "label", "linklabel", "class", "group", "groep");
    private static final Set<String> CODED = Set.of("laag", "relation", "relatie", "relationtype", "relatietype");
    private static final Set<String> DRAWN = Set.of("directed", "undirected", "mutual", "both", "arc", "edge", "link", "line", "arrow", "curve",
            "curved", "curvedarrow", "straight", "bezier", "parallel", "tapered", "dotted", "dashed", "solid", "default", "none");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int MOST = 24;
    private static final int FEW = 8;
    private static final int VERY_FEW = 4;

    private TieKinds() {
    }

    /// The name of the attribute; empty if there is none, or if the file says itself what is in which layer.
    static Optional<String> of(List<TieDraft> ties) {
        if (ties.stream().anyMatch(TieDraft::saysLayer)) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>();
        ties.forEach(tie -> tie.attributes.forEach(attribute -> names.add(attribute.name())));
        List<Candidate> fitting = names.stream().map(name -> new Candidate(name, plain(name))).filter(Candidate::isNamedSo)
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank())).filter(candidate -> candidate.fits(ties)).toList();
        return fitting.stream().filter(candidate -> candidate.values(ties).stream().distinct().count() > 1).findFirst()
                .or(() -> fitting.stream().filter(candidate -> !candidate.isRemark()).findFirst()).map(Candidate::name);
    }

    private static String plain(String name) {
        return MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, String plain) {
        boolean isNamedSo() {
            return NAMES.contains(plain) || isRemark();
        }

        boolean isRemark() {
            return REMARKS.contains(plain);
        }

        int rank() {
            return isRemark() ? NAMES.size() + REMARKS.indexOf(plain) : NAMES.indexOf(plain);
        }

        List<String> values(List<TieDraft> ties) {
            return ties.stream().map(tie -> tie.first(name)).flatMap(Optional::stream)
                    .map(attribute -> attribute.value().toString().strip()).filter(value -> !value.isEmpty()).toList();
        }

        boolean fits(List<TieDraft> ties) {
            boolean timed = ties.stream().map(tie -> tie.first(name)).flatMap(Optional::stream).anyMatch(attribute -> attribute.when() != TimeSpan.ALWAYS);
            List<String> values = values(ties);
            boolean numbers = values.stream().allMatch(Numbers::isNumber);
            boolean drawn = values.stream().allMatch(value -> DRAWN.contains(value.toLowerCase(Locale.ROOT)));
            int different = (int) values.stream().distinct().count();
            return !timed && !values.isEmpty() && !drawn && (!numbers || CODED.contains(plain)) && recur(different, values.size(), ties.size());
        }

        /// Whether values recur as layers do.
        private boolean recur(int different, int values, int ties) {
            if (isRemark() && values * 2 < ties || different > MOST) {
                return false;
            }
            if (different == values) {
                return !isRemark() && values <= VERY_FEW;
            }
            return values <= FEW ? !isRemark() || different * 4 <= values * 3 : different * 2 <= values;
        }
    }
}
