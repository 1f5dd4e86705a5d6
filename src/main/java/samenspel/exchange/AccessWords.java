package samenspel.exchange;

import java.util.Set;
import samenspel.network.AccessRole;
import samenspel.text.Folding;

/// Whether a word says that an organisation gives access to specialist care.
final class AccessWords {
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "access", "toegang", "toegangsorganisatie",
            "gatekeeper", "poortwachter", "verwijzer");

    private AccessWords() {
    }

    static AccessRole of(String word) {
        return YES.contains(Folding.fold(word)) ? AccessRole.ACCESS : AccessRole.OTHER;
    }
}
