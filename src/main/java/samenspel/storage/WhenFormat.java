package samenspel.storage;

import java.util.Optional;
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
        Optional<Part> wave = fields.optional("wave");
        Optional<Part> change = fields.optional("change");
        if (wave.isPresent() && change.isPresent()) {
            change.get().report(Flaw.WAVE_AND_CHANGE);
            return Optional.empty();
        }
        Optional<Part> said = wave.or(() -> change);
        if (said.isEmpty()) {
            return Optional.of(When.usual(kind));
        }
        Optional<When> when = wave.map(WhenFormat::wave).or(() -> change.flatMap(WhenFormat::change));
        return when.filter(read -> suits(read, kind, said.get()));
    }

    private static boolean suits(When when, FigureKind kind, Part said) {
        if (!when.suits(kind)) {
            said.report(kind.needsChange() ? Flaw.NEEDS_CHANGE : Flaw.NO_CHANGE, Words.of(kind));
        }
        return when.suits(kind);
    }

    private static When wave(Part part) {
        String word = part.id();
        return word.equals(EACH) ? new When.EachWave() : new When.OneWave(new WaveChoice(word));
    }

    /// `each`, or the waves `from` and `to`.
    private static Optional<When> change(Part part) {
        if (part.json() instanceof Json.Text(_, String word) && word.equals(EACH)) {
            return Optional.of(new When.EachChange());
        }
        FieldReader fields = part.fields();
        String from = fields.id("from");
        String to = fields.id("to");
        fields.keepRest();
        if (from.equals(to) && !from.equals(Part.UNREADABLE)) {
            part.report(Flaw.SAME_WAVE, from);
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
