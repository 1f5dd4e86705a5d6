package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.cli.call.Columns;
import samenspel.diagram.seen.Names;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.NumberWords;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Figure;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// What measures say of each organisation that was in the network, as words and as rows.
///
/// @param withIds whether their ids, which are often made from names, may be told
record OrganisationNumbers(MeasuredPlaces in, List<Measure> measures, Names names, boolean withIds, Texts texts) {

    /// @param bounds empty when nothing is unknown, or for measures without them
    private record Found(SequencedMap<OrganisationId, Double> values, SequencedMap<OrganisationId, NetworkValue.Bounds> bounds) {
        double value(OrganisationId id) {
            return values.getOrDefault(id, Double.NaN);
        }

        Optional<NetworkValue.Bounds> bounds(OrganisationId id) {
            return Optional.ofNullable(bounds.get(id));
        }
    }

    private Map<Measure, Found> found(MeasuredPlace place) {
        Map<Measure, Found> found = new HashMap<>();
        for (Measure measure : measures) {
            if (!measure.needsDirection() || place.layer().directed()) {
                found.put(measure, new Found(Measures.of(measure, in.network(), place.layer(), place.wave().id()),
                        MeasureBounds.of(measure, in.network(), place.layer(), place.wave().id())));
            }
        }
        return found;
    }

    private List<Organisation> present(MeasuredPlace place) {
        return in.network().organisations().stream().filter(one -> participation(place, one) != Participation.ABSENT).toList();
    }

    private Participation participation(MeasuredPlace place, Organisation one) {
        return in.network().fieldwork(place.wave().id()).participationOf(one.id());
    }

    /// Every measure has its columns with the least and the most where it has bounds in any layer and wave.
    Sheet sheet(List<String> notes) {
        List<Map<Measure, Found>> all = in.places().stream().map(this::found).toList();
        List<Measure> bounded = measures.stream()
                .filter(measure -> all.stream().anyMatch(one -> one.containsKey(measure) && !of(one, measure).orElseThrow().bounds.isEmpty())).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            MeasuredPlace place = in.places().get(i);
            Map<Measure, Found> found = all.get(i);
            present(place).forEach(one -> rows.add(row(place, one, found, bounded)));
        }
        Stream<String> heads = measures.stream().flatMap(measure -> bounded.contains(measure)
                ? Stream.of(measure.id(), measure.id() + "-least", measure.id() + "-most") : Stream.of(measure.id()));
        return new Sheet(texts.get("cli.measure.sheet.organisation"), Stream.concat(heads(), heads).toList(), rows, notes);
    }

    private Stream<String> heads() {
        return Stream.of("layer", "wave", "id", "organisation", "sector", "answered").filter(head -> withIds || !head.equals("id"));
    }

    private List<Cell> row(MeasuredPlace place, Organisation one, Map<Measure, Found> found, List<Measure> bounded) {
        List<Cell> row = new ArrayList<>(List.of(new Words(place.layer().id().value()), new Words(place.wave().id().value())));
        if (withIds) {
            row.add(new Words(one.id().value()));
        }
        row.addAll(List.of(new Words(names.of(one.id())), new Words(one.sector().value()),
                new Words(participation(place, one) == Participation.NOT_ANSWERED ? "no" : "yes")));
        for (Measure measure : measures) {
            Optional<Found> here = of(found, measure);
            row.add(new Figure(here.map(values -> values.value(one.id())).orElse(Double.NaN)));
            if (bounded.contains(measure)) {
                Optional<NetworkValue.Bounds> bounds = here.flatMap(values -> values.bounds(one.id()));
                row.add(new Figure(bounds.map(NetworkValue.Bounds::least).orElse(Double.NaN)));
                row.add(new Figure(bounds.map(NetworkValue.Bounds::most).orElse(Double.NaN)));
            }
        }
        return row;
    }

    private static Optional<Found> of(Map<Measure, Found> found, Measure measure) {
        return Optional.ofNullable(found.get(measure));
    }

    /// A block for each layer and wave.
    String words() {
        return in.places().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(MeasuredPlace place) {
        Map<Measure, Found> found = found(place);
        List<Measure> shown = measures.stream().filter(found::containsKey).toList();
        Columns columns = new Columns();
        columns.add(Stream.concat(Stream.of(texts.get("cli.measure.column.organisation")), shown.stream().map(measure -> texts.get(measure.nameKey()))).toList());
        present(place).forEach(one -> columns.add(Stream.concat(Stream.of(called(place, one)),
                shown.stream().map(measure -> number(measure, of(found, measure).orElseThrow(), one.id()))).toList()));
        return place.title(texts) + "\n" + columns + feet(place, found);
    }

    private String called(MeasuredPlace place, Organisation one) {
        return names.of(one.id()) + (participation(place, one) == Participation.NOT_ANSWERED ? " *" : "");
    }

    private String number(Measure measure, Found found, OrganisationId id) {
        NumberWords numbers = new NumberWords(texts);
        double value = found.value(id);
        return Double.isNaN(value) ? "–" : found.bounds(id).map(bounds -> numbers.between(bounds.least(), bounds.most(), measure.counts()))
                .orElseGet(() -> numbers.of(value, measure.counts()));
    }

    /// What the marks say, and what cannot be said in the layer.
    private String feet(MeasuredPlace place, Map<Measure, Found> found) {
        StringBuilder feet = new StringBuilder();
        if (present(place).stream().anyMatch(one -> participation(place, one) == Participation.NOT_ANSWERED)) {
            feet.append("* ").append(texts.get("cli.measure.silent")).append('\n');
        }
        List<String> without = measures.stream().filter(measure -> !found.containsKey(measure)).map(measure -> texts.get(measure.nameKey())).toList();
        if (!without.isEmpty()) {
            feet.append("– ").append(String.join(", ", without)).append(": ").append(texts.get(NetworkValue.Why.NO_DIRECTION.key())).append('\n');
        }
        if (measures.stream().anyMatch(measure -> of(found, measure).filter(one -> one.values.size() < present(place).size()).isPresent())) {
            feet.append("– ").append(texts.get("cli.measure.too-few-partners")).append('\n');
        }
        return feet.toString();
    }
}
