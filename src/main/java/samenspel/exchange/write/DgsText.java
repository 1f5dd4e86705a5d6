package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.WrittenAttributes;

/// GraphStream's DGS 4: a step a wave; what a wave no longer has is removed, what it has anew is added. A tie whose
/// strength changes is removed and added again, so that each step stands for itself.
final class DgsText {
    private final ExportedNetwork extract;
    private final List<String> traits;
    private final StringBuilder text = new StringBuilder();
    private final Set<ExportedOrganisation> there = new HashSet<>();
    private final SequencedMap<Key, Standing> standing = new LinkedHashMap<>();
    private int ties;

    private record Key(int layer, TieEnds ends) {
    }

    private record Standing(String id, double strength) {
    }

    private DgsText(ExportedNetwork extract) {
        this.extract = extract;
        this.traits = extract.traits();
    }

    static String of(ExportedNetwork extract) {
        return new DgsText(extract).text();
    }

    private String text() {
        text.append("DGS004\n").append(word(extract.title().isEmpty() ? "network" : extract.title())).append(" 0 0\n");
        text.append(extract.confidential() ? "# " + ConfidentialRemark.LINE + "\n" : "");
        extract.actors().stream().filter(actor -> extract.timeless() || actor.isNeverThere() || !actor.isPassing()).forEach(this::add);
        for (int wave = 0; wave < extract.waves(); wave++) {
            if (!extract.timeless()) {
                text.append("st ").append(extract.marks().get(wave)).append('\n');
            }
            step(wave);
        }
        return text.toString();
    }

    private void step(int wave) {
        Map<Key, Double> wanted = wanted(wave);
        List<Key> going = new ArrayList<>(standing.sequencedKeySet());
        going.removeIf(key -> Double.valueOf(standing.get(key).strength()).equals(wanted.get(key)));
        if (going.isEmpty() && wave > 0 && wanted.size() == standing.size() && !standing.isEmpty()) {
            // a step at which nothing happens would be no time at all
            going.add(standing.firstEntry().getKey());
        }
        going.forEach(key -> text.append("de ").append(standing.remove(key).id()).append('\n'));
        nodes(wave);
        wanted.forEach((key, strength) -> {
            if (!standing.containsKey(key)) {
                add(key, strength);
            }
        });
    }

    private Map<Key, Double> wanted(int wave) {
        Map<Key, Double> wanted = new LinkedHashMap<>();
        for (int at = 0; at < extract.layers().size(); at++) {
            int layer = at;
            extract.layers().get(layer).ties().get(wave).forEach((ends, strength) -> wanted.put(new Key(layer, ends), strength));
        }
        return wanted;
    }

    private void nodes(int wave) {
        for (ExportedOrganisation actor : extract.actors()) {
            if (actor.isPassing() && !extract.timeless() && there.contains(actor) != actor.isPresent(wave)) {
                if (there.contains(actor)) {
                    there.remove(actor);
                    text.append("dn ").append(word(actor.id())).append('\n');
                } else {
                    add(actor);
                }
            }
        }
    }

    private void add(ExportedOrganisation actor) {
        there.add(actor);
        text.append("an ").append(word(actor.id())).append(" label:").append(word(actor.label()));
        traits.forEach(name -> extract.trait(actor, name).ifPresent(value ->
                text.append(' ').append(name).append(':').append(word(value))));
        // y upwards there
        actor.place().filter(_ -> extract.hasPlaces()).ifPresent(place -> text.append(" x:").append(NumberText.rounded(place.x()))
                .append(" y:").append(NumberText.rounded(-place.y())));
        text.append('\n');
    }

    private void add(Key key, double strength) {
        ExportedLayer layer = extract.layers().get(key.layer());
        String id = "t" + (++ties);
        standing.put(key, new Standing(id, strength));
        text.append("ae ").append(id).append(' ').append(word(extract.actors().get(key.ends().from()).id()))
                .append(layer.directed() ? " > " : " ").append(word(extract.actors().get(key.ends().to()).id()));
        if (!extract.nameless()) {
            text.append(' ').append(WrittenAttributes.LAYER).append(':').append(word(layer.name()));
        }
        text.append(" weight:").append(NumberText.of(strength)).append('\n');
    }

    private static String word(String raw) {
        char quote = raw.indexOf('"') < 0 ? '"' : '\'';
        return quote + raw + quote;
    }
}
