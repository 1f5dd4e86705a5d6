package samenspel.work.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;
import samenspel.study.privacy.CodeKey;
import samenspel.study.privacy.TypedKey;

/// What a file keeps of codes, so that next year's copy gets the same: the salt, and the key unless its owner types it each time.
/// Only its owner may read it, where the file system knows permissions. A line a field, `name: value`; a file of one line is a key that
/// somebody wrote, to which the salt is added.
///
/// @param key    empty when it is typed each time
/// @param isNew  whether it was not there before
/// @param isOpen whether others on this computer can read it
record KeyFile(Path file, Optional<TypedKey> key, byte[] salt, int iterations, boolean isNew, boolean isOpen) {
    private static final String HEAD = "Samenspel key file 1";
    private static final String FUNCTION = "PBKDF2-HMAC-SHA256";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 20;
    private static final long MOST_BYTES = 4_096;
    /// Beyond this nobody waits for a key.
    private static final int MOST_ITERATIONS = 100_000_000;

    /// The file as it is; one that is not there is made, with a key of chance unless somebody types one.
    ///
    /// @throws CannotSave if it is no key file, its key is too short, or it cannot be made
    static KeyFile of(Path file, Optional<TypedKey> typed) throws CannotSave {
        if (typed.isPresent() && !typed.get().isLongEnough()) {
            throw new CannotSave("key-short", null, CodeKey.LEAST_CHARACTERS);
        }
        if (!Files.exists(file)) {
            if (typed.isPresent() && !typed.get().isVaried()) {
                throw new CannotSave("key-plain", null, CodeKey.LEAST_VARIETY);
            }
            return made(file, typed.isPresent() ? Optional.empty() : Optional.of(new TypedKey(HexFormat.of().formatHex(chance(KEY_BYTES)))), true);
        }
        List<String> lines = lines(file);
        return lines.getFirst().equals(HEAD) ? read(file, lines) : ofWord(file, lines);
    }

    /// What codes are made with.
    ///
    /// @throws CannotSave if the key was to be typed and was not, or the other way round
    CodeKey codeKey(Optional<TypedKey> typed) throws CannotSave {
        if (typed.isPresent() == key.isPresent()) {
            throw new CannotSave(key.isPresent() ? "key-kept" : "key-typed", null, file.toString());
        }
        return CodeKey.of(typed.or(() -> key).orElseThrow(), salt, iterations);
    }

    private static KeyFile ofWord(Path file, List<String> lines) throws CannotSave {
        List<String> words = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (words.size() != 1) {
            throw new CannotSave("no-key-file", null, file.toString());
        }
        TypedKey word = new TypedKey(words.getFirst());
        if (!word.isLongEnough()) {
            throw new CannotSave("key-file-short", null, file.toString(), CodeKey.LEAST_CHARACTERS);
        }
        if (!word.isVaried()) {
            throw new CannotSave("key-file-plain", null, file.toString(), CodeKey.LEAST_VARIETY);
        }
        return made(file, Optional.of(word), false);
    }

    private static KeyFile made(Path file, Optional<TypedKey> key, boolean isNew) throws CannotSave {
        KeyFile made = new KeyFile(file, key, chance(SALT_BYTES), CodeKey.ITERATIONS, isNew, false);
        PrivateFiles.replace(file, made.text().getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private String text() {
        return HEAD + "\nfunction: " + FUNCTION + "\niterations: " + iterations + "\nsalt: " + HexFormat.of().formatHex(salt) + "\n"
                + key.map(one -> "key: " + one.characters() + "\n").orElse("");
    }

    private static KeyFile read(Path file, List<String> lines) throws CannotSave {
        Map<String, String> fields = lines.stream().skip(1).map(line -> line.split(": ", 2)).filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip(), (_, last) -> last, HashMap::new));
        int iterations = number(fields.getOrDefault("iterations", ""));
        byte[] salt = salt(fields.getOrDefault("salt", ""));
        if (!fields.getOrDefault("function", "").equals(FUNCTION) || iterations < CodeKey.ITERATIONS || iterations > MOST_ITERATIONS || salt.length < SALT_BYTES) {
            throw new CannotSave("no-key-file", null, file.toString());
        }
        Optional<TypedKey> key = Optional.ofNullable(fields.get("key")).map(TypedKey::new);
        if (key.isPresent() && !key.get().isLongEnough()) {
            throw new CannotSave("key-file-short", null, file.toString(), CodeKey.LEAST_CHARACTERS);
        }
        return new KeyFile(file, key, salt, iterations, false, isOpen(file));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static byte[] salt(String digits) {
        return digits.matches("([0-9a-f]{2}){1,64}") ? HexFormat.of().parseHex(digits) : new byte[0];
    }

    private static List<String> lines(Path file) throws CannotSave {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new CannotSave("no-key-file", null, file.toString());
            }
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? List.of("") : lines;
        } catch (CharacterCodingException binary) {
            throw new CannotSave("no-key-file", binary, file.toString());
        } catch (IOException failure) {
            throw new CannotSave("key-unreadable", failure, file.toString());
        }
    }

    private static boolean isOpen(Path file) {
        try {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
            return allowed.contains(PosixFilePermission.GROUP_READ) || allowed.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    static byte[] chance(int bytes) {
        byte[] chance = new byte[bytes];
        new SecureRandom().nextBytes(chance);
        return chance;
    }
}
