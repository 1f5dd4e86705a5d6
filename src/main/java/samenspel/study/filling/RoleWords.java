package samenspel.study.filling;

import java.util.Optional;
import java.util.Set;
import samenspel.network.kind.AccessRole;
import samenspel.text.Folding;

/// What people write for the roles in a spreadsheet.
final class RoleWords {
    private static final Set<String> ACCESS = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "access", "toegang",
            "geeft toegang", "gives access", "toegangsorganisatie", "poortwachter", "gatekeeper");
    private static final Set<String> OTHER = Set.of("nee", "n", "no", "0", "false", "onwaar", "other", "overig", "overige", "anders",
            "geen", "geen toegang", "no access", "none");

    private RoleWords() {
    }

    static Optional<AccessRole> of(String word) {
        String folded = Folding.fold(word);
        return ACCESS.contains(folded) ? Optional.of(AccessRole.ACCESS) : OTHER.contains(folded) ? Optional.of(AccessRole.OTHER) : Optional.empty();
    }
}
