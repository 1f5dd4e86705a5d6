package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Response;
import samenspel.network.WaveId;
import samenspel.scenario.Scenarios;
import samenspel.study.byhand.HandWords;
import samenspel.study.story.Story;
import samenspel.text.Texts;

/// What an edit does to the numbers, in sentences.
public final class EditWords {
    private final Texts texts;
    private final HandWords words;

    public EditWords(Network network, Texts texts) {
        this.texts = texts;
        this.words = new HandWords(network, texts);
    }

    /// A line for the response, and one for each layer in which something is otherwise.
    public List<String> of(EditPreview preview) {
        List<String> lines = new ArrayList<>();
        if (!preview.responses().isEmpty()) {
            lines.add(texts.get("edit.effect.response", preview.responses().stream()
                    .map(one -> texts.get("edit.effect.responded", words.wave(one.wave()), response(one.before()), response(one.after()))).collect(Collectors.joining("; "))));
        }
        SequencedMap<LayerId, List<String>> layers = new LinkedHashMap<>();
        preview.ties().forEach(one -> layers.computeIfAbsent(one.layer(), _ -> new ArrayList<>())
                .add(texts.get("edit.effect.ties", words.wave(one.wave()), one.before(), one.after())));
        preview.changes().forEach(one -> layers.computeIfAbsent(one.layer(), _ -> new ArrayList<>())
                .add(texts.get("edit.effect.change", between(one.from(), one.to()), counts(one.before(), one.after()))));
        layers.forEach((layer, parts) -> lines.add(texts.get("edit.effect.layer", words.layer(layer), String.join("; ", parts))));
        return lines;
    }

    /// Which scenarios and scenes go on without an organisation that is removed; empty where it is chosen in none.
    public Optional<String> without(OrganisationId gone, Scenarios scenarios, Story story) {
        List<String> names = scenarios.with(gone);
        List<Integer> scenes = story.with(gone);
        List<String> said = new ArrayList<>();
        if (!names.isEmpty()) {
            said.add(texts.get("edit.remove.scenarios", names.size(), String.join(", ", names)));
        }
        if (!scenes.isEmpty()) {
            said.add(texts.get("edit.remove.scenes", scenes.size(), texts.list(scenes.stream().map(String::valueOf).toList())));
        }
        return Optional.of(String.join(" ", said)).filter(sentence -> !sentence.isEmpty());
    }

    private String response(Response response) {
        return texts.get("edit.effect.of", response.answered(), response.present());
    }

    private String between(WaveId from, WaveId to) {
        return texts.get("time.change.between", words.wave(from), words.wave(to));
    }

    private String counts(Counts before, Counts after) {
        SequencedMap<String, List<Integer>> both = new LinkedHashMap<>();
        both.put("kept", List.of(before.kept(), after.kept()));
        both.put("lost", List.of(before.lost(), after.lost()));
        both.put("gained", List.of(before.gained(), after.gained()));
        both.put("unknown", List.of(before.unknown(), after.unknown()));
        return both.entrySet().stream().filter(one -> !one.getValue().getFirst().equals(one.getValue().getLast()))
                .map(one -> texts.get("edit.effect." + one.getKey(), one.getValue().getFirst(), one.getValue().getLast())).collect(Collectors.joining(", "));
    }

    /// A line for each wave.
    public List<String> of(List<ReportsOfOne> reports) {
        return reports.stream().map(one -> texts.get("edit.effect.own." + one.after().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.wave(one.wave()), one.by(), one.about())).toList();
    }

    /// A line for each tie and each change that is otherwise.
    public List<String> of(CorrectionPreview preview) {
        List<String> lines = new ArrayList<>();
        preview.ties().forEach(one -> lines.add(texts.get("edit.effect.tie", words.layer(one.layer()), words.wave(one.wave()),
                standing(one.before()), standing(one.after()))));
        preview.changes().forEach(one -> lines.add(texts.get("edit.effect.fate", words.layer(one.layer()), between(one.from(), one.to()),
                fate(one.before()), fate(one.after()))));
        return lines;
    }

    private String standing(CorrectionPreview.Standing standing) {
        return texts.get("edit.standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String fate(Optional<Fate> fate) {
        return texts.get("edit.fate." + fate.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("none"));
    }

    /// How many partners, such as `≥ 12`.
    public String partners(MergePreview.PartnerCount count) {
        return count.atLeast() ? texts.get("card.at-least", count.partners()) : texts.get("edit.count", count.partners());
    }

    /// Which reports between the two fall away; empty when there are none.
    public String between(MergePreview preview) {
        return preview.between().isEmpty() ? "" : texts.get("edit.merge.between", preview.between().entrySet().stream()
                .map(one -> texts.get("edit.merge.between.wave", one.getValue(), words.wave(one.getKey()))).collect(Collectors.joining(", ")));
    }

    /// In which waves only one answered.
    public String halves(List<WaveId> halves) {
        return halves.stream().map(words::wave).collect(Collectors.joining(", "));
    }
}
