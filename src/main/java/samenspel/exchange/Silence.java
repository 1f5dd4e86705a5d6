package samenspel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who did not answer, as far as surveys tell: in a wave, or one of its questions only.
final class Silence {
    private final List<Strand> strands;
    private final Set<String> everybody;

    /// Somebody who answered in a wave, but not in this part of it.
    record Skip(Strand strand, String wave, String identity) {
    }

    Silence(List<Strand> strands, Set<String> everybody) {
        this.strands = strands;
        this.everybody = everybody;
    }

    /// Who answered nothing in a wave. Nobody where something else than surveys tells of that wave.
    Set<String> in(String wave) {
        List<Strand> of = of(wave);
        if (of.isEmpty() || !of.stream().allMatch(strand -> strand.sheaf().setting().isSurvey())) {
            return Set.of();
        }
        Set<String> silent = new TreeSet<>(everybody);
        of.forEach(strand -> silent.removeAll(answered(strand, wave)));
        return silent;
    }

    List<Skip> skipped(List<String> waves) {
        List<Skip> skips = new ArrayList<>();
        for (String wave : waves) {
            List<Strand> of = of(wave);
            Set<String> answered = new LinkedHashSet<>();
            of.forEach(strand -> answered.addAll(answered(strand, wave)));
            for (Strand strand : of) {
                Set<String> here = answered(strand, wave);
                answered.stream().filter(who -> strand.sheaf().setting().isSurvey() && !here.contains(who))
                        .forEach(who -> skips.add(new Skip(strand, wave, who)));
            }
        }
        return skips;
    }

    /// The networks that tell of a wave.
    private List<Strand> of(String wave) {
        return strands.stream().filter(strand -> !strand.sheaf().ties().isEmpty() || strand.sheaf().setting().isSurvey())
                .filter(strand -> strand.wave().isEmpty() ? named(strand).isEmpty() || named(strand).contains(wave) : strand.wave().equals(wave)).toList();
    }

    private static Set<String> named(Strand strand) {
        Set<String> named = new TreeSet<>(strand.sheaf().setting().answered().keySet());
        named.remove("");
        return named;
    }

    private static Set<String> answered(Strand strand, String wave) {
        Set<String> ids = strand.sheaf().setting().answered().entrySet().stream()
                .filter(in -> !strand.wave().isEmpty() || in.getKey().isEmpty() || in.getKey().equals(wave))
                .flatMap(in -> in.getValue().stream()).collect(Collectors.toSet());
        return strand.sheaf().nodes().stream().filter(node -> ids.contains(node.id())).map(strand::identity).collect(Collectors.toSet());
    }
}
