package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.layout.Placement;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;
import samenspel.study.byhand.HandTrait;
import samenspel.study.filling.Filling;
import samenspel.study.filling.Traits;
import samenspel.text.Folding;
import samenspel.text.FreeId;
import samenspel.text.Texts;

/// A document after an edit, which is among its changes by hand. Places, looks and notes of the others stay.
public final class EditedDocument {
    private final Document before;
    private final Network network;
    private final Entering entering;
    private final DetailList details;

    private EditedDocument(Document before, Entering entering) {
        this.before = before;
        this.network = before.network();
        this.entering = entering;
        this.details = new DetailList(network);
    }

    /// The same document where nothing would be otherwise.
    public static Document of(Document document, Edit edit, Entering entering) {
        return new EditedDocument(document, entering).after(edit);
    }

    /// The document with sectors and roles that somebody filled in.
    public static Document of(Document document, Filling filling, Entering entering) {
        return new EditedDocument(document, entering).filled(filling);
    }

    private Document filled(Filling filling) {
        Document after = filling.in(before);
        List<String> names = new ArrayList<>();
        for (OrganisationId id : filling.traits().sequencedKeySet()) {
            int former = details.details().size();
            details.kinds(id, Description.of(network, there(id), entering.language()),
                    Description.of(after.network(), after.network().organisation(id).orElseThrow(), entering.language()));
            subSector(there(id), after);
            if (details.details().size() > former) {
                names.add(nameOf(id));
            }
        }
        return names.isEmpty() ? after
                : after.with(new HandEntry(entering.day(), entering.reason(), HandKind.FILL, names, false, details.details()));
    }

    /// The id an organisation of this name gets.
    public static OrganisationId idFor(Network network, String name) {
        Set<String> taken = network.organisations().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        return new OrganisationId(FreeId.of(name, "organisation", taken::contains));
    }

    private Document after(Edit edit) {
        return switch (edit) {
            case Edit.Add add -> entered(added(add), edit, List.of(add.description().name()), false);
            case Edit.Change change -> changed(change);
            case Edit.Merge merge -> entered(merged(merge), edit,
                    List.of(merge.description().name(), nameOf(merge.kept()), nameOf(merge.other())), merge.forNext());
            case Edit.KeepApart(var one, var other) -> entered(before, edit, List.of(nameOf(one), nameOf(other)), true);
            case Edit.Remove(var organisation) -> entered(removed(organisation), edit, List.of(nameOf(organisation)), false);
            case Edit.Correct correct -> corrected(correct);
        };
    }

    private Document entered(Document after, Edit edit, List<String> names, boolean forNext) {
        return after.with(new HandEntry(entering.day(), entering.reason(), edit.kind(), names, forNext, details.details()));
    }

    private String nameOf(OrganisationId organisation) {
        return details.nameOf(organisation);
    }

    private Organisation there(OrganisationId organisation) {
        return network.organisation(organisation).orElseThrow();
    }

    /// Nobody has asked about it before, so it is first absent everywhere.
    private Document added(Edit.Add add) {
        OrganisationId id = idFor(network, add.description().name());
        SectorId sector = network.sectors().stream().filter(one -> one.code().equals(Sector.NOT_KNOWN)).map(Sector::id).findFirst()
                .orElseGet(() -> new SectorId(FreeId.of("unknown", "sector", taken -> network.sector(new SectorId(taken)).isPresent())));
        Organisation fresh = add.description().on(new Organisation(id, "", "", sector, "", add.description().access(), add.description().level(),
                add.description().task()));
        Network absent = with(sector).with(Stream.concat(network.organisations().stream(), Stream.of(fresh)).toList(), network.fieldwork())
                .withFieldwork((_, work) -> absent(work, id));
        DetailList named = new DetailList(absent);
        Network next = new AttendanceChange(absent, id, add.waves(), named).changed();
        details.addAll(named.details());
        Document placed = before.withEach(placement -> placed(placement, id, add)).with(next);
        return inSector(placed, id, add.description());
    }

    private static Placement placed(Placement placement, OrganisationId id, Edit.Add add) {
        return placement.moved(Map.of(id, add.at())).pinned(id);
    }

    private static Fieldwork absent(Fieldwork work, OrganisationId id) {
        WaveRecord record = new WaveRecord(work);
        record.put(id, Participation.ABSENT);
        return record.fieldwork();
    }

    /// With the sector of those whose sector is not known.
    private Network with(SectorId unknown) {
        if (network.sector(unknown).isPresent()) {
            return network;
        }
        List<Sector> sectors = new ArrayList<>(network.sectors());
        sectors.add(new Sector(unknown, Sector.NOT_KNOWN, new Name(Texts.byTag("exchange.unknown-sector"))));
        return new Network(network.profile(), network.frequencies(), sectors, network.organisations(), network.waves(), network.layers(),
                network.fieldwork());
    }

    private static Document inSector(Document document, OrganisationId organisation, Description description) {
        SequencedMap<OrganisationId, Traits> traits = new LinkedHashMap<>();
        traits.put(organisation, new Traits(description.sector(), Optional.of(description.access())));
        return new Filling(traits).in(document);
    }

    private Document changed(Edit.Change change) {
        Organisation was = there(change.organisation());
        details.traits(was.id(), Description.of(network, was, entering.language()), kept(change.description(), was));
        Network next = new AttendanceChange(network, was.id(), change.waves(), details).changed();
        if (details.details().isEmpty()) {
            return before;
        }
        Document described = described(before.with(next), was.id(), change.description());
        subSector(was, described);
        return entered(described, change, List.of(change.description().name()), !was.name().equals(change.description().name()));
    }

    /// A sector that is left empty stays as it is; one that there is bears its own name, however it was typed.
    private Description kept(Description description, Organisation was) {
        String typed = Folding.fold(description.sector());
        String sector = typed.isEmpty() ? Description.of(network, was, entering.language()).sector() : network.sectors().stream()
                .filter(one -> one.name().texts().stream().map(Folding::fold).anyMatch(typed::equals)).findFirst()
                .map(one -> one.name().in(entering.language().tag())).orElse(description.sector());
        return new Description(description.name(), description.shortName(), sector, description.access(), description.level(), description.task());
    }

    private static Document described(Document document, OrganisationId organisation, Description description) {
        List<Organisation> next = document.network().organisations().stream()
                .map(one -> one.id().equals(organisation) ? description.on(one) : one).toList();
        return inSector(document.with(document.network().with(next, document.network().fieldwork())), organisation, description);
    }

    private Document merged(Edit.Merge merge) {
        Organisation kept = there(merge.kept());
        Organisation other = there(merge.other());
        details.kinds(kept.id(), Description.of(network, kept, entering.language()), kept(merge.description(), kept));
        details.kinds(other.id(), Description.of(network, other, entering.language()), kept(merge.description(), other));
        details.attributes(other.id(), Optional.empty(), other.attributes(), kept.attributes().and(other.attributes()));
        SequencedMap<WaveId, Fieldwork> recorded = new LinkedHashMap<>();
        for (Wave wave : network.waves()) {
            recorded.put(wave.id(), merged(wave.id(), merge));
        }
        List<Organisation> rest = network.organisations().stream().filter(one -> !one.id().equals(other.id()))
                .map(one -> one.id().equals(kept.id()) ? one.with(kept.attributes().and(other.attributes())) : one).toList();
        Document next = new Succession(other.id(), Optional.of(kept.id())).in(before).with(network.with(rest, recorded));
        Document described = described(next, kept.id(), merge.description());
        subSector(kept, described);
        details.trait(HandTrait.SUB_SECTOR, other.id(), Optional.empty(), other.subSector(), subSector(described, kept.id()));
        return described;
    }

    /// A kind within a sector goes with the sector.
    private void subSector(Organisation was, Document after) {
        details.trait(HandTrait.SUB_SECTOR, was.id(), Optional.empty(), was.subSector(), subSector(after, was.id()));
    }

    private static String subSector(Document document, OrganisationId organisation) {
        return document.network().organisation(organisation).orElseThrow().subSector();
    }

    private Fieldwork merged(WaveId wave, Edit.Merge merge) {
        Fieldwork work = network.fieldwork(wave);
        String together = DetailList.word(WaveMerge.together(merge, work));
        if (WaveMerge.isMixed(work, merge.kept(), merge.other())) {
            List.of(merge.kept(), merge.other()).forEach(one -> details.trait(HandTrait.PARTICIPATION, one, Optional.of(wave),
                    DetailList.word(work.participationOf(one)), together));
        }
        return new WaveMerge(wave, work, merge, details).merged();
    }

    private Document removed(OrganisationId organisation) {
        Organisation gone = there(organisation);
        details.trait(HandTrait.SECTOR, organisation, Optional.empty(), Description.of(network, gone, entering.language()).sector(), "");
        details.attributes(organisation, Optional.empty(), gone.attributes(), Attributes.NONE);
        List<Organisation> rest = network.organisations().stream().filter(one -> !one.id().equals(organisation)).toList();
        SequencedMap<WaveId, Fieldwork> recorded = new LinkedHashMap<>();
        network.fieldwork().forEach((wave, work) -> {
            WaveRecord next = new WaveRecord(work);
            details.gone(wave, next.takeReports(organisation));
            next.forget(organisation);
            recorded.put(wave, next.fieldwork());
        });
        return new Succession(organisation, Optional.empty()).in(before).with(network.with(rest, recorded));
    }

    private Document corrected(Edit.Correct correct) {
        Network next = network.withFieldwork((wave, work) -> corrected(wave, work, correct));
        if (details.details().isEmpty()) {
            return before;
        }
        Pair pair = correct.reports().getFirst().pair();
        return entered(before.with(next), correct, List.of(nameOf(pair.from()), nameOf(pair.to())), false);
    }

    private Fieldwork corrected(WaveId wave, Fieldwork work, Edit.Correct correct) {
        WaveRecord next = new WaveRecord(work);
        correct.reports().stream().filter(one -> one.wave().equals(wave)).forEach(one -> {
            details.report(wave, one.layer(), one.pair(), work.report(one.layer(), one.pair()), Optional.of(one.answer()));
            next.put(one.layer(), one.pair(), one.answer());
        });
        return next.fieldwork();
    }
}
