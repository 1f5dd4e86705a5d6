package samenspel.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.network.Answer;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.study.byhand.HandDetail;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;
import samenspel.study.byhand.HandTrait;
import samenspel.text.json.Json;

/// `byHand`: what was changed in the network by hand, when and why. Names stand there as they were, so nothing is looked up.
final class HandEntryFormat {
    static final String SECTION = "byHand";

    private HandEntryFormat() {
    }

    static List<HandEntry> read(List<FileValue> parts) {
        return parts.stream().map(part -> entry(part.fields())).toList();
    }

    private static HandEntry entry(FieldReader fields) {
        LocalDate day = fields.required("day").map(FileValue::date).orElse(LocalDate.EPOCH);
        HandKind kind = fields.word("kind", HandKind.class);
        List<FileValue> names = fields.items("names");
        int least = kind == HandKind.MERGE ? 3 : kind == HandKind.KEEP_APART || kind == HandKind.REPORT ? 2 : 1;
        if (names.size() < least) {
            fields.required("names").ifPresent(part -> part.report(FileReason.MISSING_FIELD, "names"));
        }
        HandEntry entry = new HandEntry(day, fields.textOr("reason", ""), kind, names.stream().map(FileValue::text).toList(),
                fields.optional("forNext").map(FileValue::flag).orElse(false), fields.optionalItems("details").stream().map(part -> detail(part.fields())).toList());
        fields.keepRest();
        return entry;
    }

    private static HandDetail detail(FieldReader fields) {
        HandDetail detail = fields.optional("trait").map(part -> part.word(FileWords.all(HandTrait.class))).<HandDetail>map(trait -> trait(fields, trait))
                .orElseGet(() -> report(fields));
        fields.keepRest();
        return detail;
    }

    private static HandDetail trait(FieldReader fields, HandTrait trait) {
        return new HandDetail.OfTrait(trait, fields.text("of"), fields.optional("wave").map(FileValue::id).map(WaveId::new),
                fields.textOr("before", ""), fields.textOr("after", ""));
    }

    private static HandDetail report(FieldReader fields) {
        Map<String, Optional<Answer>> strengths = new HashMap<>();
        Answer before = fields.required("before").flatMap(part -> ReportFormat.answer(part, strengths)).orElse(Answer.NOT_TIED);
        return new HandDetail.OfReport(new WaveId(fields.id("wave")), new LayerId(fields.id("layer")), fields.text("from"), fields.text("to"), before,
                fields.optional("after").flatMap(part -> ReportFormat.answer(part, strengths)));
    }

    static void write(FieldWriter file, List<HandEntry> entries) {
        if (!entries.isEmpty()) {
            file.list(SECTION, IntStream.range(0, entries.size()).boxed().toList(), at -> at, (fields, at) -> write(fields, entries.get(at)));
        }
    }

    private static void write(FieldWriter fields, HandEntry entry) {
        fields.put("day", entry.day().toString()).put("kind", entry.kind()).put("names", Json.texts(entry.names()));
        if (!entry.reason().isEmpty()) {
            fields.put("reason", entry.reason());
        }
        if (entry.forNext()) {
            fields.put("forNext", true);
        }
        if (!entry.details().isEmpty()) {
            fields.list("details", IntStream.range(0, entry.details().size()).boxed().toList(), at -> at, (inside, at) -> write(inside, entry.details().get(at)));
        }
    }

    private static void write(FieldWriter fields, HandDetail detail) {
        switch (detail) {
            case HandDetail.OfTrait(var trait, var of, var wave, var before, var after) -> {
                fields.put("trait", trait).put("of", of);
                wave.ifPresent(in -> fields.put("wave", in.value()));
                fields.put("before", before).put("after", after);
            }
            case HandDetail.OfReport(var wave, var layer, var from, var to, var before, var after) -> {
                fields.put("wave", wave.value()).put("layer", layer.value()).put("from", from).put("to", to).put("before", ReportFormat.write(before));
                after.ifPresent(answer -> fields.put("after", ReportFormat.write(answer)));
            }
        }
    }
}
