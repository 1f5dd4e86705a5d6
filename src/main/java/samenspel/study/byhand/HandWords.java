package samenspel.study.byhand;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Changes by hand in words.
public final class HandWords {
    private final Network network;
    private final Texts texts;

    public HandWords(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
    }

    /// Such as `29 November 2026`.
    public static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.language().locale()).format(day);
    }

    /// What was done, when and why, in one or two sentences.
    public String of(HandEntry entry) {
        String done = texts.get("hand.on", day(entry.day(), texts), texts.get(entry.kind().key(), entry.names().toArray()));
        return entry.reason().isEmpty() ? done : texts.get("hand.because", done, entry.reason());
    }

    public String of(HandDetail detail) {
        return switch (detail) {
            case HandDetail.OfTrait trait -> trait(trait);
            case HandDetail.OfReport report -> report(report);
        };
    }

    private String trait(HandDetail.OfTrait trait) {
        String what = texts.get(trait.trait().key()) + trait.wave().map(wave -> " " + wave(wave)).orElse("");
        String before = value(trait.trait(), trait.before());
        return trait.after().isEmpty() ? texts.get("hand.trait.gone", trait.of(), what, before)
                : texts.get("hand.trait.change", trait.of(), what, before, value(trait.trait(), trait.after()));
    }

    private String value(HandTrait trait, String value) {
        if (value.isEmpty()) {
            return texts.get("hand.none");
        }
        return switch (trait) {
            case NAME, SHORT_NAME, SECTOR, SUB_SECTOR, ATTRIBUTE -> value;
            case ACCESS -> texts.get(value.equals("access") ? "filling.gives-access" : "filling.no-access");
            case LEVEL, TASK, PARTICIPATION, PERCEPTION -> texts.has("book.word." + value) ? texts.get("book.word." + value) : value;
        };
    }

    private String report(HandDetail.OfReport report) {
        String who = texts.get("hand.report.who", wave(report.wave()), layer(report.layer()), report.from(), report.to());
        return report.after().map(after -> texts.get("hand.report.change", who, answer(report.before()), answer(after)))
                .orElseGet(() -> texts.get("hand.report.gone", who, answer(report.before())));
    }

    /// What was answered, in the words of the answer scale where it has some.
    public String answer(Answer answer) {
        return switch (answer) {
            case Answer.Tied(double strength) -> network.frequencies().stream().filter(frequency -> frequency.strength() == strength).findFirst()
                    .map(frequency -> frequency.name().in(texts.language().tag())).orElseGet(() -> tied(strength));
            case Answer.NotTied _ -> texts.get("hand.answer.no");
            case Answer.Unknown _ -> texts.get("hand.answer.unknown");
        };
    }

    private String tied(double strength) {
        return strength == 1 && network.frequencies().isEmpty() ? texts.get("hand.answer.yes") : texts.get("hand.answer.strength", strength);
    }

    /// One that is no longer there by its id.
    public String wave(WaveId id) {
        return network.wave(id).map(Wave::name).map(name -> name.in(texts.language().tag())).orElse(id.value());
    }

    public String layer(LayerId id) {
        return network.layer(id).map(Layer::name).map(name -> name.in(texts.language().tag())).orElse(id.value());
    }
}
