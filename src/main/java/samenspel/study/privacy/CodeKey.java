package samenspel.study.privacy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What codes are made with. A key of characters is stretched, so that whoever tries words in its place needs long for each:
/// PBKDF2 with HMAC-SHA-256 (Kaliski 2000, RFC 2898), [#ITERATIONS] times as the OWASP Password Storage Cheat Sheet of 2023 asks for.
/// The salt makes the same characters another key in another key file.
public final class CodeKey {
    /// How often the function runs.
    public static final int ITERATIONS = 600_000;
    /// Fewest characters of a key that somebody types or writes.
    public static final int LEAST_CHARACTERS = 12;
    /// Fewest characters of it that differ from each other, and that neither are nor follow the one before.
    public static final int LEAST_VARIETY = 5;
    private static final int BITS = 256;

    private final byte[] bytes;

    private CodeKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// A key that nobody keeps.
    ///
    /// @param chance at least 32 bytes
    public static CodeKey of(byte[] chance) {
        return new CodeKey(chance);
    }

    /// The key of these characters; takes about half a second.
    ///
    /// @param iterations at least [#ITERATIONS]
    public static CodeKey of(TypedKey typed, byte[] salt, int iterations) {
        PBEKeySpec asked = new PBEKeySpec(typed.characters().toCharArray(), salt, iterations, BITS);
        try {
            return new CodeKey(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(asked).getEncoded());
        } catch (GeneralSecurityException impossible) {
            // Every Java has it.
            throw new IllegalStateException(impossible);
        } finally {
            asked.clearPassword();
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
