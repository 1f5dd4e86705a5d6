package samenspel.study.byhand;

import java.util.ArrayList;
import java.util.List;

/// What changes by hand say about names in next year's file.
public final class NamesForNext {
    private NamesForNext() {
    }

    /// @param same whether the other is the one that is kept, or else a different one
    public record Said(String kept, String other, boolean same) {
    }

    /// In the order in which it was said.
    public static List<Said> of(List<HandEntry> entries) {
        List<Said> said = new ArrayList<>();
        entries.stream().filter(HandEntry::forNext).forEach(entry -> add(entry, said));
        return said;
    }

    private static void add(HandEntry entry, List<Said> said) {
        List<String> names = entry.names();
        switch (entry.kind()) {
            case MERGE -> names.stream().skip(1).filter(name -> !name.equals(names.getFirst()))
                    .forEach(name -> said.add(new Said(names.getFirst(), name, true)));
            case KEEP_APART -> said.add(new Said(names.getFirst(), names.getLast(), false));
            case CHANGE -> entry.details().stream().filter(HandDetail.OfTrait.class::isInstance).map(HandDetail.OfTrait.class::cast)
                    .filter(detail -> detail.trait() == HandTrait.NAME)
                    .forEach(detail -> said.add(new Said(detail.after(), detail.before(), true)));
            case ADD, REMOVE, FILL, REPORT -> {
            }
        }
    }
}
