package samenspel.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;
import samenspel.text.json.Json;

/// The ids that one section of a file gives, against which the other sections are checked.
final class KnownIds {
    private final FileReason whenUnknown;
    private final Set<String> known = new HashSet<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private boolean doubtful;

    private KnownIds(FileReason whenUnknown) {
        this.whenUnknown = whenUnknown;
    }

    /// The ids of a list's parts. Two alike are reported. If one cannot be read, or the whole list, no id
    /// is called unknown, because it may be the unreadable one.
    static KnownIds of(List<FileValue> parts, FileReason whenUnknown, FileProblems findings) {
        KnownIds ids = new KnownIds(whenUnknown);
        ids.doubtful = parts.isEmpty() && findings.hasErrors();
        parts.forEach(ids::collect);
        return ids;
    }

    /// Ids known beforehand.
    static KnownIds of(Stream<String> ids, FileReason whenUnknown) {
        KnownIds all = new KnownIds(whenUnknown);
        ids.forEach(all.known::add);
        return all;
    }

    /// Only the ids of some of the parts.
    KnownIds among(List<FileValue> parts) {
        KnownIds some = new KnownIds(whenUnknown);
        some.doubtful = doubtful;
        parts.forEach(part -> idOf(part).ifPresent(id -> some.known.add(id.text())));
        return some;
    }

    private void collect(FileValue part) {
        Optional<FileValue> id = idOf(part);
        if (id.isEmpty()) {
            doubtful = true;
        } else if (!known.add(id.get().text())) {
            id.get().report(FileReason.DUPLICATE_ID, id.get().text());
        }
    }

    private static Optional<FileValue> idOf(FileValue part) {
        if (part.json() instanceof Json.Fields(_, var fields) && fields.get("id") instanceof Json.Text id) {
            return Optional.of(part.field("id", id));
        }
        return Optional.empty();
    }

    /// Whether something has, or may have, this id.
    boolean has(String id) {
        return doubtful || known.contains(id);
    }

    /// The id that stands here; reported if nothing has it.
    String named(FileValue part) {
        String id = part.id();
        if (part.isId() && !has(id)) {
            part.report(whenUnknown, id);
        }
        return id;
    }

    /// The organisation named here; the same object each time, since a file names its organisations in every report.
    OrganisationId organisation(FileValue part) {
        return organisations.computeIfAbsent(named(part), OrganisationId::new);
    }
}
