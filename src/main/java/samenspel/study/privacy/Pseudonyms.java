package samenspel.study.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// Codes such as `K7QF` in place of ids, the same in every wave, and in every copy made with the same key as long as an
/// organisation keeps its id. Whoever has no key cannot find the id of a code, not even by trying all ids, and who tries words as keys
/// needs [CodeKey#ITERATIONS] rounds for each: codes are
/// beginnings of HMAC-SHA-256 (Krawczyk, Bellare & Canetti 1997, "HMAC: Keyed-Hashing for Message Authentication").
final class Pseudonyms {
    /// No vowels, so that no code is a word, and nothing that looks like something else.
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ2345679";
    private static final int LENGTH = 4;
    private static final int LONGEST = 24;

    private Pseudonyms() {
    }

    /// A code for every organisation; those whose codes would begin alike have longer ones.
    ///
    static SortedMap<OrganisationId, String> of(Network network, CodeKey key) {
        Map<OrganisationId, String> whole = new HashMap<>();
        byte[] bytes = key.bytes();
        network.organisations().stream().map(Organisation::id).forEach(id -> whole.put(id, code(id, bytes)));
        SortedMap<OrganisationId, String> codes = new TreeMap<>();
        whole.forEach((id, code) -> codes.put(id, code.substring(0, LENGTH)));
        for (int length = LENGTH + 1; length <= LONGEST; length++) {
            lengthen(codes, whole, length);
        }
        return Collections.unmodifiableSortedMap(codes);
    }

    private static void lengthen(SortedMap<OrganisationId, String> codes, Map<OrganisationId, String> whole, int length) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        codes.values().stream().filter(code -> !once.add(code)).forEach(twice::add);
        codes.replaceAll((id, code) -> twice.contains(code) ? Objects.requireNonNull(whole.get(id)).substring(0, length) : code);
    }

    private static String code(OrganisationId id, byte[] key) {
        byte[] digest = digest(id.value().getBytes(StandardCharsets.UTF_8), key);
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LONGEST; at++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(digest[at]) % LETTERS.length()));
        }
        return code.toString();
    }

    private static byte[] digest(byte[] text, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            // Every Java has it.
            throw new IllegalStateException(impossible);
        }
    }
}
