package samenspel.study.numbers.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.RuleWords;
import samenspel.measure.MeasureWords;
import samenspel.measure.Measures;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.study.Document;
import samenspel.study.byhand.HandWords;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.MeasureFacts.Source;
import samenspel.text.ProgramVersion;
import samenspel.text.Texts;

/// The parts of a text of methods.
record MethodsParts(Document document, Seen seen, List<MeasureWords> measures, Texts texts, ChangeWords words) {

    MethodsParts(Document document, Seen seen, List<MeasureWords> measures, Texts texts) {
        this(document, seen, measures, texts, new ChangeWords(document.network(), texts.language()));
    }

    /// @param isList whether its lines stand below each other
    record Part(String head, List<String> lines, boolean isList) {
    }

    private Network network() {
        return document.network();
    }

    List<Part> all() {
        return List.of(part("data", data()), part("response", response()), list("layers", network().layers().stream().map(this::layer).toList()),
                part("missing", missing()), list("measures", measures.stream().map(this::measure).toList()), part("picture", picture()),
                list("references", references()));
    }

    private Part part(String word, List<String> sentences) {
        return new Part(texts.get("methods." + word + ".head"), sentences, false);
    }

    private Part list(String word, List<String> lines) {
        return new Part(texts.get("methods." + word + ".head"), lines, true);
    }

    private List<String> data() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("methods.data", words.network(), network().organisations().size(),
                network().organisations().stream().map(Organisation::sector).distinct().count()));
        if (network().profile().synthetic()) {
            sentences.add(texts.get("caption.synthetic"));
        }
        network().waves().forEach(wave -> sentences.add(present(wave)));
        return sentences;
    }

    private String present(Wave wave) {
        int present = Measures.present(network(), wave.id()).size();
        String dates = wave.from().isEmpty() || wave.to().isEmpty() ? "" : " " + texts.get("methods.dates", HandWords.day(wave.from().get(), texts), HandWords.day(wave.to().get(), texts));
        return texts.get("methods.present", PlaceWords.in(words.wave(wave.id()), texts), present, network().organisations().size() - present) + dates;
    }

    private List<String> response() {
        boolean all = network().waves().stream().allMatch(wave -> network().organisations().stream()
                .allMatch(one -> network().fieldwork(wave.id()).participationOf(one.id()) != Participation.NOT_ANSWERED));
        return all ? List.of(texts.get("methods.response.all"))
                : network().waves().stream().map(wave -> words.answered(wave.id(), network().response(wave.id()))).toList();
    }

    private String layer(Layer layer) {
        return switch (layer) {
            case DerivedLayer derived -> new RuleWords(network(), texts.language()).of(List.of(derived)).getFirst() + " " + texts.get("methods.layer.derived");
            case ReportedLayer reported -> texts.get("methods.layer." + reported.rule(), words.name(reported.name()));
        };
    }

    private List<String> missing() {
        Stream<String> always = Stream.of(texts.get("methods.missing"));
        return (network().waves().size() < 2 ? always : Stream.concat(always, Stream.of(texts.get("methods.missing.change")))).toList();
    }

    private String measure(MeasureWords measure) {
        Explained explained = Explained.of(measure, texts);
        String cited = explained.facts().sources().stream().map(Source::cited).collect(Collectors.joining("; "));
        String said = texts.get("methods.measure", explained.quoted(texts), explained.asks(), explained.unknown());
        return cited.isEmpty() ? said : said + " " + cited + ".";
    }

    private List<String> picture() {
        return List.of(Captions.arrangement(document.depict(seen, Emphasis.NONE, texts.language())), texts.get("methods.program", ProgramVersion.text()));
    }

    private List<String> references() {
        return measures.stream().flatMap(measure -> Explained.of(measure, texts).facts().sources().stream()).map(Source::reference).distinct().sorted().toList();
    }
}
