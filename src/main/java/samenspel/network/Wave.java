package samenspel.network;

import java.time.LocalDate;
import java.util.Optional;

/// One measurement.
///
/// @param from first day of fieldwork, if known
/// @param to   last day of fieldwork, if known
public record Wave(WaveId id, Name name, Optional<LocalDate> from, Optional<LocalDate> to) {
}
