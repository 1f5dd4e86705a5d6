package samenspel.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.JudgedClaim;
import samenspel.claim.ToldNumber;
import samenspel.claim.Verdict;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Document;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.Scene;
import samenspel.text.Spot;
import samenspel.text.Texts;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// `scenes`: the scenes of a story and whether what they say still holds.
public final class ScenesVerb implements Verb {
    @Override
    public String name() {
        return "scenes";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file().flag("--json")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.SHORT);
        Path file = call.matchedPositionalValue(0, null);
        Document document = NamesOption.going(Input.read(file, terminal), names, true, call, terminal).document();
        ClaimWords words = new LiveWords(document.network(), document.capacity(), names, terminal.texts().language()).words();
        List<Told> scenes = document.story().scenes().stream().map(scene -> Told.of(scene, words)).toList();
        if (call.hasMatchedOption("--json")) {
            terminal.out().print(JsonPrinter.dense(Json.items(IntStream.range(0, scenes.size()).mapToObj(at -> scenes.get(at).json(at + 1, words)).toList())) + "\n");
        } else if (scenes.isEmpty()) {
            terminal.out().print(terminal.texts().get("cli.scenes.none") + "\n");
        } else {
            IntStream.range(0, scenes.size()).forEach(at -> terminal.out().print(scenes.get(at).words(at + 1, words)));
        }
        return 0;
    }

    /// A scene with its numbers filled in.
    private record Told(Scene scene, FilledText title, FilledText note) {
        static Told of(Scene scene, ClaimWords words) {
            return new Told(scene, words.filled(ClaimText.read(scene.title())), words.filled(ClaimText.read(scene.note())));
        }

        private List<String> remarks(ClaimWords words) {
            return Stream.of(title, note).flatMap(told -> words.remarks(told).stream()).toList();
        }

        private String state(Function<Verdict, String> called) {
            return Verdict.of(Stream.of(title, note).flatMap(told -> told.verdict().stream()).toList()).map(called).orElse("");
        }

        String words(int number, ClaimWords words) {
            StringBuilder said = new StringBuilder().append(number).append(". ").append(title.words().isEmpty() ? words.texts().get("cli.scenes.untitled") : title.words());
            String state = state(words::of);
            said.append(state.isEmpty() ? "" : " – " + state).append(scene.hidden() ? " (" + words.texts().get("cli.scenes.hidden") + ")" : "").append('\n');
            note.words().lines().forEach(line -> said.append("   ").append(line).append('\n'));
            remarks(words).forEach(remark -> said.append("   - ").append(remark).append('\n'));
            return said.toString();
        }

        Json json(int number, ClaimWords words) {
            return Json.fields("number", number, "title", title.words(), "note", note.words(), "hidden", scene.hidden(),
                    "state", state(Told::word), "claims", Json.items(Stream.of(title, note).flatMap(told -> told.claims().stream()).map(Told::json).toList()),
                    "remarks", Json.texts(remarks(words)));
        }

        private static Json json(JudgedClaim claim) {
            Optional<ToldNumber> number = claim.number();
            return Json.fields("claim", claim.reference().written(), "state", word(claim.verdict()), "base", claim.base().word(),
                    "value", number(number.map(told -> told.value().orElse(Double.NaN))), "least", number(number.map(told -> told.band().least())),
                    "most", number(number.map(told -> told.band().most())));
        }

        /// Null where it cannot be told.
        private static Json number(Optional<Double> number) {
            return number.filter(Double::isFinite).map(Json::number).orElseGet(() -> new Json.Nothing(Spot.NOWHERE));
        }

        private static String word(Verdict verdict) {
            return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
