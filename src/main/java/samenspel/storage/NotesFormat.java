package samenspel.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.json.Json;

/// `notes`: what was written or drawn on the picture. A note that speaks of something that is not in the network is
/// reported and left out.
final class NotesFormat {
    private enum Kind {
        TEXT,
        ARROW,
        CONTOUR
    }

    private final KnownIds organisations;
    private final KnownIds sectors;
    private final KnownIds waves;
    private boolean known;

    private NotesFormat(KnownIds organisations, KnownIds sectors, KnownIds waves) {
        this.organisations = organisations;
        this.sectors = sectors;
        this.waves = waves;
    }

    static List<Note> read(List<FileValue> parts, KnownIds organisations, KnownIds sectors, KnownIds waves) {
        NotesFormat format = new NotesFormat(organisations, sectors, waves);
        List<Note> notes = new ArrayList<>();
        for (FileValue part : parts) {
            format.known = true;
            Note note = format.read(part.fields());
            if (format.known) {
                notes.add(note);
            }
        }
        return notes;
    }

    private Note read(FieldReader fields) {
        NoteId id = new NoteId(fields.id());
        Kind kind = fields.word("kind", Kind.class);
        Optional<WaveId> wave = fields.optional("wave").map(part -> new WaveId(named(part, waves)));
        Note.Body body = switch (kind) {
            case TEXT -> new Note.Text(fields.text("text").strip(), anchor(fields, "at"));
            case ARROW -> new Note.Arrow(anchor(fields, "from"), anchor(fields, "to"));
            case CONTOUR -> new Note.Contour(around(fields), fields.textOr("text", "").strip());
        };
        fields.keepRest();
        return new Note(id, body, wave);
    }

    /// An id; if nothing has it, that is reported and the note is not known.
    private String named(FileValue part, KnownIds ids) {
        String id = part.id();
        if (part.isId() && !ids.has(id)) {
            part.report(FileReason.NOTE_OF_UNKNOWN, id);
            known = false;
        }
        return id;
    }

    private Anchor anchor(FieldReader fields, String name) {
        return fields.required(name).map(this::anchor).orElse(new Anchor.At(new Point(0, 0)));
    }

    private Anchor anchor(FileValue part) {
        if (!(part.json() instanceof Json.Fields)) {
            return new Anchor.At(PlacementFormat.point(part));
        }
        FieldReader fields = part.fields();
        OrganisationId organisation = new OrganisationId(fields.required("organisation").map(id -> named(id, organisations)).orElse(FileValue.UNREADABLE));
        Point offset = fields.optional("offset").map(PlacementFormat::point).orElse(new Point(0, 0));
        fields.keepRest();
        return new Anchor.On(organisation, offset);
    }

    private ContourMembers around(FieldReader fields) {
        Optional<FileValue> sector = fields.optional("sector");
        if (sector.isPresent()) {
            return new ContourMembers.OfSector(new SectorId(named(sector.get(), sectors)));
        }
        SequencedSet<OrganisationId> members = new LinkedHashSet<>();
        fields.items("organisations").forEach(part -> members.add(new OrganisationId(named(part, organisations))));
        return new ContourMembers.Organisations(members);
    }

    static void write(FieldWriter fields, Note note) {
        fields.put("id", note.id().value());
        switch (note.body()) {
            case Note.Text text -> {
                fields.put("kind", Kind.TEXT).put("text", text.words());
                write(fields, "at", text.at());
            }
            case Note.Arrow arrow -> {
                fields.put("kind", Kind.ARROW);
                write(fields, "from", arrow.from());
                write(fields, "to", arrow.to());
            }
            case Note.Contour contour -> {
                fields.put("kind", Kind.CONTOUR);
                write(fields, contour.contourMembers());
                fields.put("text", contour.words());
            }
        }
        note.wave().ifPresent(wave -> fields.put("wave", wave.value()));
    }

    private static void write(FieldWriter fields, ContourMembers contourMembers) {
        switch (contourMembers) {
            case ContourMembers.OfSector of -> fields.put("sector", of.sector().value());
            case ContourMembers.Organisations some -> fields.put("organisations", Json.texts(some.members().stream().map(OrganisationId::value).toList()));
        }
    }

    private static void write(FieldWriter fields, String name, Anchor anchor) {
        switch (anchor) {
            case Anchor.At at -> fields.put(name, point(at.place()));
            case Anchor.On on -> fields.part(name, inside -> {
                inside.put("organisation", on.organisation().value());
                if (!on.offset().equals(new Point(0, 0))) {
                    inside.put("offset", point(on.offset()));
                }
            });
        }
    }

    private static Json point(Point point) {
        return Json.items(List.of(Json.number(point.x()), Json.number(point.y())));
    }

    /// `labels`: where names were moved to by hand, from the centre of the organisation's disc to the middle of its name, in
    /// the layout's frame. Left out when none was moved.
    static final class Labels {
        static final String SECTION = "labels";

        private Labels() {
        }

        /// Organisations that are not in the network are reported and left out.
        static SequencedMap<OrganisationId, Point> read(FieldReader fields, KnownIds organisations) {
            SequencedMap<OrganisationId, Point> labels = new LinkedHashMap<>();
            for (FileValue offset : fields.all()) {
                String id = offset.key();
                if (PlacementFormat.used(offset, id, organisations)) {
                    labels.put(new OrganisationId(id), PlacementFormat.point(offset));
                }
            }
            return labels;
        }

        static void write(FieldWriter file, Document document) {
            file.partIfAny(SECTION, inside -> document.annotations().labels().forEach((id, offset) -> {
                if (document.network().organisation(id).isPresent() && Double.isFinite(offset.x()) && Double.isFinite(offset.y())) {
                    inside.put(id.value(), PlacementFormat.written(offset));
                }
            }));
        }
    }
}
