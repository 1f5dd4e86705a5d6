package samenspel.storage.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What stood at a moment and is not in the study's own file.
///
/// @param at    when
/// @param file  of the study; empty where it has none yet
/// @param digest of that file as it was read or saved last ([samenspel.storage.disk.FileDigest]); empty where it has none
/// @param study how the network is called
/// @param steps made since it was read or saved last, in words, the last one first
/// @param text  of the study's file, as it would have been saved
public record UnsavedWork(Instant at, Optional<Path> file, Optional<String> digest, String study, List<String> steps, String text) {
    public UnsavedWork {
        steps = List.copyOf(steps);
    }
}
