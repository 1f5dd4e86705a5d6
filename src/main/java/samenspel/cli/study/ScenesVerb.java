package samenspel.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.claim.ClaimWords;
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
import samenspel.exchange.sheet.CsvSheet;
import samenspel.study.Document;
import samenspel.study.spoken.SceneRemarks;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.CheckedStory;
import samenspel.study.story.Story;
import samenspel.text.Language;
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
        return NamesOption.options(Syntax.of(name(), texts).file().flag("--remarks").flag("--csv").flag("--json")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.SHORT);
        Path file = call.matchedPositionalValue(0, null);
        Document whole = Input.read(file, terminal);
        NamesOption.Going going = NamesOption.going(whole, names, true, call, terminal);
        Document document = going.masked() ? going.document().with(wordless(whole.story())) : going.document();
        if (call.hasMatchedOption("--remarks")) {
            terminal.out().print(remarks(SceneRemarks.of(document, names, terminal.texts().language()), call, terminal.texts()));
            return 0;
        }
        if (call.hasMatchedOption("--csv")) {
            throw Stop.wrongUsage(terminal.texts().get("cli.scenes.csv-of"));
        }
        ClaimWords words = document.storyWords(names, terminal.texts().language()).words();
        // What has become of claims is no name, and is told of the words that stay in.
        List<CheckedScene> scenes = CheckedStory.of(whole.story(), whole.storyWords(names, terminal.texts().language()).words()).scenes();
        Listing listing = new Listing(words, going.masked());
        if (call.hasMatchedOption("--json")) {
            terminal.out().print(JsonPrinter.dense(Json.items(IntStream.range(0, scenes.size()).mapToObj(at -> listing.json(scenes.get(at), at + 1)).toList())) + "\n");
        } else if (scenes.isEmpty()) {
            terminal.out().print(terminal.texts().get("cli.scenes.none") + "\n");
        } else {
            IntStream.range(0, scenes.size()).forEach(at -> terminal.out().print(listing.words(scenes.get(at), at + 1)));
        }
        return 0;
    }

    /// The same scenes and remarks without what anybody wrote.
    private static Story wordless(Story story) {
        return new Story(List.of(), story.scenes().stream().map(scene -> scene.titled("").noted("").showing(scene.sight().unwritten())
                .remarked(scene.remarks().stream().map(remark -> remark.worded("")).toList())).toList());
    }

    private static String remarks(SceneRemarks said, ParseResult call, Texts texts) {
        if (call.hasMatchedOption("--csv")) {
            return CsvSheet.of(said.sheet(texts.language()), texts.language());
        }
        if (call.hasMatchedOption("--json")) {
            return JsonPrinter.dense(Json.items(said.rows().stream().map(row -> Json.fields("scene", row.number(), "title", row.title(), "when", row.remark().when().toString(), "words", row.remark().words())).toList())) + "\n";
        }
        return said.rows().isEmpty() ? texts.get("cli.scenes.no-remarks") + "\n"
                : said.rows().stream().map(row -> row.number() + ". " + row.day() + " " + row.time() + " – " + (row.remark().words().isEmpty() ? texts.get("cli.scenes.kept-in") : row.remark().words()) + "\n").collect(Collectors.joining());
    }

    private static String state(CheckedScene scene, Function<Verdict, String> called) {
        return scene.verdict().map(called).orElse("");
    }

    /// Scenes as they are listed.
    ///
    /// @param masked whether what somebody wrote stays in
    private record Listing(ClaimWords words, boolean masked) {
        String words(CheckedScene told, int number) {
            String title = told.title().words();
            StringBuilder said = new StringBuilder().append(number).append(". ")
                    .append(title.isEmpty() ? words.texts().get("cli.scenes.untitled") : masked ? words.texts().get("cli.scenes.kept-in") : title);
            String state = state(told, words::of);
            said.append(state.isEmpty() ? "" : " – " + state).append(told.scene().hidden() ? " (" + words.texts().get("cli.scenes.hidden") + ")" : "").append('\n');
            if (!masked) {
                told.note().words().lines().forEach(line -> said.append("   ").append(line).append('\n'));
                told.remarks(words).forEach(remark -> said.append("   - ").append(remark).append('\n'));
            }
            return said.toString();
        }

        Json json(CheckedScene told, int number) {
            List<JudgedClaim> claims = masked ? List.of() : Stream.of(told.title(), told.note()).flatMap(text -> text.claims().stream()).toList();
            return Json.fields("number", number, "title", masked ? "" : told.title().words(), "note", masked ? "" : told.note().words(), "hidden", told.scene().hidden(),
                    "state", state(told, ScenesVerb::word), "claims", Json.items(claims.stream().map(ScenesVerb::json).toList()), "remarks", Json.texts(masked ? List.of() : told.remarks(words)));
        }
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
