package samenspel.exchange.book;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Name;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The columns that organisations have for each wave, headed by words and the wave's name.
public enum WaveColumn {
    /// [samenspel.network.Participation]
    TOOK_PART,
    /// [samenspel.network.kind.GovernanceForm] as the organisation perceives it
    STEERING;

    public String title(Texts texts, String wave) {
        return texts.get("book.column." + id(), wave);
    }

    public String note(Texts texts) {
        return texts.get("book.note.organisations." + id());
    }

    /// Whether a heading names this column of a wave; the bare name of the wave stands for its participation.
    public boolean isNamed(String heading, String id, Name name) {
        String folded = Folding.fold(heading);
        return Stream.concat(Stream.of(id), name.texts().stream()).anyMatch(wave -> this == TOOK_PART && Folding.fold(wave).equals(folded)
                || Language.all().stream().anyMatch(language -> Folding.fold(title(Texts.in(language), wave)).equals(folded)));
    }

    /// The wave a heading names, where no list of waves says which there are.
    public Optional<String> waveIn(String heading) {
        for (Language language : Language.all()) {
            String before = title(Texts.in(language), "").strip();
            if (heading.regionMatches(true, 0, before, 0, before.length()) && heading.length() > before.length()) {
                return Optional.of(heading.substring(before.length()).strip());
            }
        }
        return Optional.empty();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
