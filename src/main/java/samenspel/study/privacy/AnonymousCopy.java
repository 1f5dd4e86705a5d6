package samenspel.study.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Answer;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A study without names. Every organisation is called by its sector's code and a code of its own, which is its id too, and
/// stands in the list and in the picture in the order of these; the network has no name and no number of inhabitants. Sub-sectors,
/// attributes, written titles, captions, findings, scenes, kept filters and the fields of later versions are gone, since they may say anything. Sectors, layers and waves keep their names in
/// the program's languages (one that has none of them keeps the text that is shown), organisations their ties: measures come out the same.
///
/// Neither places nor order nor ids lead back to names, unless places are kept. The ties themselves may: who knows with how many
/// somebody works together looks for that number.
///
/// @param dropped    where in the original stood fields that this version does not know, or names in languages it does not speak
/// @param subSectors how many organisations had one
/// @param notes      how many notes had words, which may name somebody and are left out
/// @param figures    of how many figures somebody wrote a title or caption, which are left out too
/// @param told       how many findings, scenes and filters somebody kept, which are left out too
/// @param lines      how many arrows and lines round organisations are left out, because they show where somebody stood
/// @param attributes what other files said of organisations and ties, by its names: it may tell who is who and is left out
public record AnonymousCopy(Document document, SortedSet<String> dropped, int subSectors, int notes, int figures, int told, int lines, SequencedSet<String> attributes) {
    /// Of every network without names.
    public static final Name NAME = new Name(Texts.byTag("anonymous.network"));

    /// @param key         secret: the same key gives an organisation the same code in next year's copy
    /// @param keepsPlaces whether everybody stands where they stood, and arrows and lines stay
    public static AnonymousCopy of(Document original, CodeKey key, boolean keepsPlaces) {
        Document copy = new Copying(original.network(), Pseudonyms.of(original.network(), key)).of(original, keepsPlaces);
        int subSectors = (int) original.network().organisations().stream().filter(one -> !one.subSector().isEmpty()).count();
        SortedSet<String> dropped = new TreeSet<>(original.extras().json().keySet());
        foreign(original.network()).forEach(dropped::add);
        return new AnonymousCopy(copy, dropped, subSectors, Revealing.notes(original.annotations()), original.written().words().size(),
                told(original), lines(original) - lines(copy),
                attributes(original.network()));
    }

    private static int told(Document document) {
        return document.story().findings().size() + document.story().scenes().size() + document.filters().size();
    }

    private static int lines(Document document) {
        return (int) document.annotations().notes().stream().filter(note -> !(note.body() instanceof Note.Text)).count();
    }

    /// What every copy of a network still reveals.
    public static List<Revealed> reveals(Network network) {
        List<Revealed> reveals = Revealing.ofFile(network);
        reveals.add(Revealed.of(Revealed.Kind.TIES, network));
        return reveals;
    }

    private static SequencedSet<String> attributes(Network network) {
        SequencedSet<String> names = new LinkedHashSet<>();
        network.organisations().forEach(one -> names.addAll(one.attributes().names()));
        network.fieldwork().values().stream().map(Fieldwork::attributes).forEach(said -> {
            said.organisations().values().forEach(one -> names.addAll(one.names()));
            said.reports().values().forEach(byPair -> byPair.values().forEach(one -> names.addAll(one.names())));
        });
        return names;
    }

    /// Where names have texts in languages the program does not speak, as the file's pointers say it.
    private static Stream<String> foreign(Network network) {
        return Stream.of(network.sectors().stream().flatMap(one -> foreign("/sectors/" + one.id().value(), one.name())),
                network.layers().stream().flatMap(one -> foreign("/layers/" + one.id().value(), one.name())),
                network.waves().stream().flatMap(one -> foreign("/waves/" + one.id().value(), one.name())),
                network.frequencies().stream().flatMap(one -> foreign("/frequencies/" + one.strength(), one.name()))).flatMap(places -> places);
    }

    private static Stream<String> foreign(String place, Name name) {
        Name kept = spoken(name);
        return name.byTag().keySet().stream().filter(tag -> !tag.equals(Name.EVERY) && !kept.texts().contains(name.byTag().get(tag)))
                .map(tag -> place + "/name/" + tag);
    }

    /// A name in the program's languages; one that has none of them keeps the text that is shown. Others may say anything, and
    /// whoever makes the copy does not see them.
    private static Name spoken(Name name) {
        SortedMap<String, String> spoken = new TreeMap<>(name.byTag());
        spoken.keySet().removeIf(tag -> !tag.equals(Name.EVERY) && Language.all().stream().noneMatch(one -> one.tag().equals(tag)));
        return spoken.isEmpty() ? Name.of(name.in(Name.EVERY)) : new Name(spoken);
    }

    /// One copy being made.
    private record Copying(Network network, SortedMap<OrganisationId, String> codes) {

        Document of(Document original, boolean keepsPlaces) {
            Network copied = copied();
            List<Note> notes = original.annotations().notes().stream().filter(note -> keepsPlaces || isOfSector(note.body())).toList();
            Document anew = new Document(copied, CodePlaces.of(inOrder(copied)), WavePlacements.NONE, original.look(),
                    Annotations.NONE.with(notes(notes)), List.of(), WrittenFigures.NONE, scenarios(original), UnknownFields.NONE);
            return keepsPlaces ? anew.with(of(original.placement())).with(of(original.waves())) : anew;
        }

        /// Who is chosen, without the names that somebody gave.
        private Scenarios scenarios(Document original) {
            return original.scenarios().among(network).unnamed().of(id -> new OrganisationId(Objects.requireNonNull(codes.get(id))));
        }

        /// A line round a sector tells no more than the sector of each.
        private static boolean isOfSector(Note.Body body) {
            return body instanceof Note.Contour contour && contour.contourMembers() instanceof ContourMembers.OfSector;
        }

        /// Sector by sector, and in each in the order of codes.
        private static List<OrganisationId> inOrder(Network copied) {
            return copied.sectors().stream().flatMap(sector -> copied.organisations().stream().filter(one -> one.sector().equals(sector.id())))
                    .map(Organisation::id).toList();
        }

        private WavePlacements of(WavePlacements waves) {
            SequencedMap<WaveId, Placement> at = new LinkedHashMap<>();
            waves.at().forEach((wave, placement) -> at.put(wave, of(placement)));
            return new WavePlacements(waves.stability(), at);
        }

        private Network copied() {
            List<Organisation> organisations = network.organisations().stream().map(this::of)
                    .sorted(Comparator.comparing(Organisation::id)).toList();
            SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
            network.fieldwork().forEach((wave, work) -> fieldwork.put(wave, of(work)));
            Profile profile = network.profile();
            return new Network(new Profile(NAME, profile.kind(), 0, profile.governance(), profile.synthetic()),
                    network.frequencies().stream().map(one -> new FrequencyClass(one.strength(), spoken(one.name()), one.timesPerYear())).toList(),
                    network.sectors().stream().map(one -> new Sector(one.id(), one.code(), spoken(one.name()))).toList(), organisations,
                    network.waves().stream().map(one -> new Wave(one.id(), spoken(one.name()), one.from(), one.to())).toList(),
                    network.layers().stream().map(Copying::spokenOf).toList(), fieldwork);
        }

        private static Layer spokenOf(Layer layer) {
            return switch (layer) {
                case ReportedLayer reported -> new ReportedLayer(reported.id(), spoken(reported.name()), reported.rule());
                case DerivedLayer derived -> new DerivedLayer(derived.id(), spoken(derived.name()), derived.rule());
            };
        }

        private Organisation of(Organisation named) {
            String sector = network.sector(named.sector()).orElseThrow().code();
            String called = (sector + " " + codes.get(named.id())).strip();
            return new Organisation(of(named.id()), called, called, named.sector(), "", named.access(), named.level(), named.task());
        }

        /// Without words, and those that were nothing else without themselves; numbered anew.
        private List<Note> notes(List<Note> original) {
            List<Note> notes = new ArrayList<>();
            for (Note note : original) {
                without(note.body()).ifPresent(body -> notes.add(new Note(new NoteId("note-" + (notes.size() + 1)), body, note.wave())));
            }
            return notes;
        }

        private Optional<Note.Body> without(Note.Body body) {
            return switch (body) {
                case Note.Text _ -> Optional.empty();
                case Note.Arrow arrow -> known(arrow.from()) && known(arrow.to())
                        ? Optional.of(new Note.Arrow(of(arrow.from()), of(arrow.to()))) : Optional.empty();
                case Note.Contour contour -> Optional.of(new Note.Contour(of(contour.contourMembers()), ""));
            };
        }

        private boolean known(Anchor anchor) {
            return anchor.holder().map(codes::containsKey).orElse(true);
        }

        private Anchor of(Anchor anchor) {
            return anchor instanceof Anchor.On on ? new Anchor.On(of(on.organisation()), on.offset()) : anchor;
        }

        private ContourMembers of(ContourMembers contourMembers) {
            return switch (contourMembers) {
                case ContourMembers.OfSector sector -> sector;
                case ContourMembers.Organisations some -> new ContourMembers.Organisations(some.members().stream().filter(codes::containsKey).map(this::of)
                        .sorted().collect(Collectors.toCollection(LinkedHashSet::new)));
            };
        }

        private OrganisationId of(OrganisationId id) {
            return new OrganisationId(Objects.requireNonNull(codes.get(id)));
        }

        private Fieldwork of(Fieldwork work) {
            SortedMap<LayerId, SequencedMap<Pair, Answer>> reports = new TreeMap<>();
            work.reports().forEach((layer, answers) ->
                    reports.put(layer, renamed(answers, pair -> new Pair(of(pair.from()), of(pair.to())))));
            return new Fieldwork(renamed(work.participation(), this::of), renamed(work.perceptions(), this::of), reports);
        }

        private Placement of(Placement placement) {
            SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>(placement.at());
            at.keySet().retainAll(codes.keySet());
            return new Placement(renamed(at, this::of), of(placement.tray()), of(placement.pinned()),
                    placement.recipe(), placement.quality());
        }

        private SortedSet<OrganisationId> of(SortedSet<OrganisationId> ids) {
            return ids.stream().filter(codes::containsKey).map(this::of).collect(Collectors.toCollection(TreeSet::new));
        }

        private static <K, V> SequencedMap<K, V> renamed(SequencedMap<K, V> map, UnaryOperator<K> name) {
            SequencedMap<K, V> renamed = new LinkedHashMap<>();
            map.forEach((key, value) -> renamed.put(name.apply(key), value));
            return renamed;
        }
    }
}
