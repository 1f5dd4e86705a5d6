package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samenspel.network.Fieldwork;
import samenspel.network.GovernanceForm;
import samenspel.network.MunicipalTask;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Wave;
import samenspel.text.Texts;

/// The sheet of organisations: who they are, and per wave whether they answered and how they see the steering.
final class OrganisationLeaf {
    private final Network network;
    private final Texts texts;
    private final Refs refs;
    private final ChoiceLeaf choices;
    private final Leaves.Heads heads;

    OrganisationLeaf(Network network, Texts texts, Refs refs, ChoiceLeaf choices, Leaves.Heads heads) {
        this.network = network;
        this.texts = texts;
        this.refs = refs;
        this.choices = choices;
        this.heads = heads;
    }

    Leaf leaf() {
        List<Leaf.Head> all = new ArrayList<>();
        Part.ORGANISATIONS.columns().forEach(column -> all.add(heads.of(Part.ORGANISATIONS, column)));
        for (WaveColumn column : WaveColumn.values()) {
            network.waves().forEach(wave -> all.add(Leaves.head(column, refs.wave(wave), texts, choices.of(column))));
        }
        Leaf leaf = new Leaf(Part.ORGANISATIONS, all, network.organisations().stream().map(this::row).toList());
        return leaf.withoutEmpty(network.waves().stream().map(wave -> WaveColumn.STEERING.title(texts, refs.wave(wave))).toList());
    }

    private List<Cell> row(Organisation one) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(one.id().value()), Cell.of(one.name()), Cell.of(one.shortName()),
                Cell.of(refs.sector(one.sector())), Cell.of(one.subSector()), Cell.of(Terms.ACCESS.in(one.access(), texts)),
                Cell.of(Terms.LEVEL.in(one.level(), texts)),
                one.task() == MunicipalTask.NONE ? Cell.EMPTY : Cell.of(Terms.TASK.in(one.task(), texts))));
        Arrays.stream(WaveColumn.values()).forEach(column -> network.waves().forEach(wave -> row.add(cell(column, one, wave))));
        return row;
    }

    private Cell cell(WaveColumn column, Organisation one, Wave wave) {
        Fieldwork work = network.fieldwork(wave.id());
        return switch (column) {
            case TOOK_PART -> Cell.of(Terms.PARTICIPATION.in(work.participationOf(one.id()), texts));
            case STEERING -> {
                GovernanceForm form = work.perceptions().get(one.id());
                yield form == null ? Cell.EMPTY : Cell.of(Terms.GOVERNANCE.in(form, texts));
            }
        };
    }
}
