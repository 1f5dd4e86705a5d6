package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Wave;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Texts;

/// The sheet of organisations: who they are, and per wave whether they answered and how they see the steering.
final class OrganisationSheet {
    private final Network network;
    private final Texts texts;
    private final CellNames cellNames;
    private final ChoiceSheet choices;
    private final BookSheets.Heads heads;
    private final List<String> always;
    private final List<String> byWave;

    OrganisationSheet(Network network, Texts texts, CellNames cellNames, ChoiceSheet choices, BookSheets.Heads heads) {
        this.network = network;
        this.texts = texts;
        this.cellNames = cellNames;
        this.choices = choices;
        this.heads = heads;
        this.always = AttributeHeads.always(network);
        this.byWave = AttributeHeads.byWave(network);
    }

    BookSheet sheet() {
        List<BookSheet.Head> all = new ArrayList<>();
        BookPart.ORGANISATIONS.columns().forEach(column -> all.add(heads.of(BookPart.ORGANISATIONS, column)));
        for (WaveColumn column : WaveColumn.values()) {
            network.waves().forEach(wave -> all.add(BookSheets.head(column, cellNames.wave(wave), texts, choices.of(column))));
        }
        always.forEach(name -> all.add(AttributeHeads.head(BookPart.ORGANISATIONS, name, Optional.empty())));
        byWave.forEach(name -> network.waves().forEach(wave ->
                all.add(AttributeHeads.head(BookPart.ORGANISATIONS, name, Optional.of(cellNames.wave(wave))))));
        BookSheet bookSheet = new BookSheet(BookPart.ORGANISATIONS, all, network.organisations().stream().map(this::row).toList());
        return bookSheet.withoutEmpty(network.waves().stream().map(wave -> WaveColumn.STEERING.title(texts, cellNames.wave(wave))).toList());
    }

    private List<BookCell> row(Organisation one) {
        List<BookCell> row = new ArrayList<>(List.of(BookCell.of(one.id().value()), BookCell.of(one.name()), BookCell.of(one.shortName()),
                BookCell.of(cellNames.sector(one.sector())), BookCell.of(one.subSector()), BookCell.of(CellTerms.ACCESS.in(one.access(), texts)),
                BookCell.of(CellTerms.LEVEL.in(one.level(), texts)),
                one.task() == MunicipalTask.NONE ? BookCell.EMPTY : BookCell.of(CellTerms.TASK.in(one.task(), texts))));
        Arrays.stream(WaveColumn.values()).forEach(column -> network.waves().forEach(wave -> row.add(cell(column, one, wave))));
        always.forEach(name -> row.add(AttributeHeads.cell(one.attributes().value(name))));
        byWave.forEach(name -> network.waves().forEach(wave ->
                row.add(AttributeHeads.cell(network.fieldwork(wave.id()).attributes().of(one.id()).value(name)))));
        return row;
    }

    private BookCell cell(WaveColumn column, Organisation one, Wave wave) {
        Fieldwork work = network.fieldwork(wave.id());
        return switch (column) {
            case TOOK_PART -> BookCell.of(CellTerms.PARTICIPATION.in(work.participationOf(one.id()), texts));
            case STEERING -> {
                GovernanceForm form = work.perceptions().get(one.id());
                yield form == null ? BookCell.EMPTY : BookCell.of(CellTerms.GOVERNANCE.in(form, texts));
            }
        };
    }
}
