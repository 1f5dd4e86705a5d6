package samenspel.storage.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A study as it stood at a moment, kept beside its own file.
///
/// @param at     when
/// @param file   of the study; empty where it has none yet
/// @param digest of what that file held then ([samenspel.storage.disk.FileDigest]); empty where it has none
/// @param study  how the network is called
/// @param steps  made since it was read or saved before, in words, the last one first
/// @param text   of the study's file, as it would have been saved
public record KeptStudy(Instant at, Optional<Path> file, Optional<String> digest, String study, List<String> steps, String text) {
    public KeptStudy {
        steps = List.copyOf(steps);
    }
}
