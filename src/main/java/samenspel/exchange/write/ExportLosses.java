package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.found.Spelling;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Language;
import samenspel.text.Letters;
import samenspel.text.Texts;

/// What of this network a format does not carry, in the order of how much it matters. Only what there is in this
/// network is named; the list is empty if reading the file would give the same network.
public final class ExportLosses {
    private final Network network;
    private final ExportFormat target;
    private final Language language;
    private final ExportedNetwork extract;

    private ExportLosses(Network network, ExportFormat target, Language language) {
        this.network = network;
        this.target = target;
        this.language = language;
        this.extract = ExportedNetwork.of(new ExportRequest(network, target, language));
    }

    /// @param language of names that are given in several
    public static List<ExportLoss> of(Network network, ExportFormat target, Language language) {
        if (target.isWhole()) {
            return Stream.of(furtherLanguages(network, language), oddSpelling(network)).flatMap(List::stream).toList();
        }
        ExportLosses losses = new ExportLosses(network, target, language);
        return Stream.of(losses.ties(), losses.organisations(), losses.names(), losses.study()).flatMap(List::stream).toList();
    }

    /// A workbook has a column of names in its own language and one in a second.
    private static List<ExportLoss> furtherLanguages(Network network, Language language) {
        Set<String> carried = Set.of(Name.EVERY, language.tag(), Texts.in(language).get("book.second-language"));
        long further = names(network).filter(name -> !carried.containsAll(name.byTag().keySet())).count();
        return further == 0 ? List.of() : List.of(ExportLoss.of("further-languages", further));
    }

    /// Names that a table would not give back letter by letter.
    private static List<ExportLoss> oddSpelling(Network network) {
        Stream<String> texts = Stream.concat(network.organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName(), one.subSector())),
                names(network).flatMap(name -> name.texts().stream()));
        long odd = texts.filter(text -> !Spelling.ofCell(Letters.inText(text)).strip().equals(text)).count();
        return odd == 0 ? List.of() : List.of(ExportLoss.of("names", odd));
    }

    private static Stream<Name> names(Network network) {
        return Stream.of(network.sectors().stream().map(Sector::name), network.layers().stream().map(Layer::name),
                network.waves().stream().map(Wave::name), network.frequencies().stream().map(FrequencyClass::name),
                Stream.of(network.profile().name())).flatMap(stream -> stream);
    }

    private List<ExportLoss> ties() {
        TieLosses ties = new TieLosses(network, target, extract);
        List<ExportLoss> losses = new ArrayList<>();
        count(losses, "unknown", ties.unknown());
        count(losses, "strength", ties.strengths());
        count(losses, "derived", number(network.layers(), DerivedLayer.class::isInstance));
        count(losses, "both-reports", ties.joined());
        count(losses, "direction", ties.symmetric());
        count(losses, "empty-layers", number(extract.layers(), layer -> target != ExportFormat.RSIENA && layer.isEmpty()));
        count(losses, "empty-waves", ties.emptyWaves());
        if (ties.reordersLayers()) {
            losses.add(ExportLoss.of("layer-order"));
        }
        return losses;
    }

    private List<ExportLoss> organisations() {
        List<ExportLoss> losses = new ArrayList<>();
        if (!target.carries(ExportFormat.Carries.TRAITS)) {
            losses.add(ExportLoss.of("traits"));
        } else if (!target.carries(ExportFormat.Carries.WORDS)) {
            losses.add(ExportLoss.of("sector-names"));
        }
        attributes(losses);
        count(losses, "participation", target.carries(ExportFormat.Carries.TRAITS) ? 0 : silent());
        count(losses, "perceptions", network.fieldwork().values().stream().mapToInt(work -> work.perceptions().size()).sum());
        boolean same = IntStream.range(0, extract.actors().size()).allMatch(at -> extract.actors().get(at).organisation().id().value()
                .equals(target.carries(ExportFormat.Carries.IDS) ? extract.actors().get(at).id() : Integer.toString(at + 1)));
        if (!same) {
            losses.add(ExportLoss.of("ids"));
        }
        return losses;
    }

    private void attributes(List<ExportLoss> losses) {
        ExportedAttributes attributes = ExportedAttributes.of(extract);
        if (!target.carries(ExportFormat.Carries.ATTRIBUTES)) {
            Stream.concat(attributes.organisations().stream().map(ExportedAttributes.OfOrganisations::name), attributes.ties().stream().map(ExportedAttributes.OfTies::name))
                    .distinct().reduce((first, next) -> first + ", " + next).ifPresent(names -> losses.add(ExportLoss.of("attributes", names)));
        } else if (attributes.changes()) {
            losses.add(ExportLoss.of("attribute-waves"));
        }
    }

    /// Those who did not answer or were not there, counted in each wave; where a format has times it says who is there.
    private int silent() {
        boolean times = target == ExportFormat.PAJEK_NETWORK && !extract.timeless();
        return network.fieldwork().values().stream().mapToInt(work -> work.participation().size()).sum()
                - (times ? extract.actors().stream().filter(ExportedOrganisation::isPassing).mapToInt(actor -> extract.waves() - extract.presence(actor).size()).sum() : 0);
    }

    private List<ExportLoss> names() {
        List<ExportLoss> losses = new ArrayList<>();
        count(losses, "names", number(extract.actors(), actor -> !actor.label().equals(actor.organisation().name()))
                + number(extract.layers(), layer -> !layer.name().equals(layer.layer().name().in(language.tag())))
                + IntStream.range(0, extract.sectors().size()).filter(this::isSectorRenamed).count() + (target == ExportFormat.RSIENA ? layersOfFiles() : 0));
        if (!extract.timeless() && isRenamed()) {
            losses.add(ExportLoss.of("wave-names", String.join(", ", extract.marks())));
        }
        boolean one = Stream.of(network.sectors().stream().map(Sector::name), network.layers().stream().map(Layer::name),
                Stream.of(network.profile().name())).flatMap(stream -> stream).allMatch(Name::isSame)
                || extract.nameless() && network.sectors().size() < 2;
        if (!one) {
            losses.add(ExportLoss.of("language", language));
        }
        return losses;
    }

    /// The layers that names of files cannot say: one alone is not named in them.
    private long layersOfFiles() {
        List<String> words = RsienaFolder.layerWords(extract);
        return extract.nameless() ? 0 : IntStream.range(0, words.size()).filter(at -> words.size() == 1 || !words.get(at).equals(extract.layers().get(at).name())).count();
    }

    private boolean isSectorRenamed(int at) {
        String written = extract.sectors().get(at);
        Name name = network.sectors().get(at).name();
        return !written.isEmpty() && !written.equals(name.in(language.tag()));
    }

    private boolean isRenamed() {
        return IntStream.range(0, extract.waves()).anyMatch(at ->
                !WaveMarks.isKept(network.waves().get(at), at, extract.marks().get(at), network))
                || target == ExportFormat.RSIENA && !extract.marks().equals(RsienaFolder.wavesAgain(extract))
                || target == ExportFormat.DL && extract.layers().size() * extract.waves() < 2;
    }

    private List<ExportLoss> study() {
        List<ExportLoss> losses = new ArrayList<>();
        count(losses, "dates", number(network.waves(), wave -> wave.from().isPresent() || wave.to().isPresent()));
        if (!network.frequencies().isEmpty()) {
            losses.add(ExportLoss.of("scale"));
        }
        Profile profile = network.profile();
        boolean usual = profile.kind() == MunicipalityKind.OTHER && profile.inhabitants() == 0 && profile.governance() == GovernanceForm.SELF_GOVERNED;
        Stream.of(Optional.of("profile").filter(_ -> !usual), Optional.of("synthetic").filter(_ -> profile.synthetic()),
                Optional.of("confidential").filter(_ -> profile.confidential() && !target.carries(ExportFormat.Carries.CONFIDENTIAL))).flatMap(Optional::stream).map(ExportLoss::of).forEach(losses::add);
        return losses;
    }

    private static void count(List<ExportLoss> losses, String kind, long number) {
        if (number > 0) {
            losses.add(ExportLoss.of(kind, number));
        }
    }

    private static <T> long number(List<T> items, Predicate<T> counts) {
        return items.stream().filter(Objects::nonNull).filter(counts).count();
    }
}
