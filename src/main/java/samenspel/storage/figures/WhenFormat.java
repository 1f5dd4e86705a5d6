package samenspel.storage.figures;

import java.util.Optional;
import samenspel.storage.FieldReader;
import samenspel.storage.FieldWriter;
import samenspel.storage.FileReason;
import samenspel.storage.FileValue;
import samenspel.storage.FileWords;
import samenspel.study.recipe.FigureKind;
import samenspel.study.recipe.WaveChoice;
import samenspel.study.recipe.When;
import samenspel.text.json.Json;

/// `wave` or `change` of a figure.
final class WhenFormat {
    private static final String EACH = "each";

    private WhenFormat() {
    }

    /// Which waves; empty, with a problem found, when that cannot be or does not suit the kind.
    static Optional<When> read(FieldReader fields, FigureKind kind) {
        Optional<FileValue> wave = fields.optional("wave");
        Optional<FileValue> change = fields.optional("change");
        if (wave.isPresent() && change.isPresent()) {
            change.get().report(FileReason.WAVE_AND_CHANGE);
            return Optional.empty();
        }
        Optional<FileValue> said = wave.or(() -> change);
        if (said.isEmpty()) {
            return Optional.of(When.usual(kind));
        }
        Optional<When> when = wave.map(WhenFormat::wave).or(() -> change.flatMap(WhenFormat::change));
        return when.filter(read -> suits(read, kind, said.get()));
    }

    private static boolean suits(When when, FigureKind kind, FileValue said) {
        if (!when.suits(kind)) {
            said.report(kind.needsChange() ? FileReason.NEEDS_CHANGE : FileReason.NO_CHANGE, FileWords.of(kind));
        }
        return when.suits(kind);
    }

    private static When wave(FileValue part) {
        String word = part.id();
        return word.equals(EACH) ? new When.EachWave() : new When.OneWave(new WaveChoice(word));
    }

    /// `each`, or the waves `from` and `to`.
    private static Optional<When> change(FileValue part) {
        if (part.json() instanceof Json.Text(_, String word) && word.equals(EACH)) {
            return Optional.of(new When.EachChange());
        }
        FieldReader fields = part.fields();
        String from = fields.id("from");
        String to = fields.id("to");
        fields.keepRest();
        if (from.equals(to) && !from.equals(FileValue.UNREADABLE)) {
            part.report(FileReason.SAME_WAVE, from);
        }
        return Optional.of(new When.Between(new WaveChoice(from), new WaveChoice(to)));
    }

    static void write(FieldWriter fields, When when) {
        switch (when) {
            case When.EachWave _ -> fields.put("wave", EACH);
            case When.EachChange _ -> fields.put("change", EACH);
            case When.OneWave(WaveChoice wave) -> fields.put("wave", wave.word());
            case When.Between(WaveChoice from, WaveChoice to) -> fields.part("change", inside ->
                    inside.put("from", from.word()).put("to", to.word()));
        }
    }
}
