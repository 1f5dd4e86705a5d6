package samenspel.storage;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.Story;

/// `findings`: sentences that somebody made of what stands out, with numbers by reference.
final class StoryFormat {
    static final String FINDINGS = "findings";

    private StoryFormat() {
    }

    static Story read(FieldReader file) {
        List<KeptFinding> findings = file.optionalItems(FINDINGS).stream().map(part -> finding(part.fields())).toList();
        return new Story(findings);
    }

    private static KeptFinding finding(FieldReader fields) {
        KeptFinding read = new KeptFinding(fields.required("about").map(part -> part.word(FileWords.all(FindingKind.class))).orElse(FindingKind.CONCENTRATION), fields.text("sentence"));
        fields.keepRest();
        return read;
    }

    static void write(FieldWriter file, Story story) {
        if (!story.findings().isEmpty()) {
            file.list(FINDINGS, IntStream.range(0, story.findings().size()).boxed().toList(), at -> at, (fields, at) -> {
                KeptFinding one = story.findings().get(at);
                fields.put("about", one.kind()).put("sentence", one.sentence());
            });
        }
    }
}
