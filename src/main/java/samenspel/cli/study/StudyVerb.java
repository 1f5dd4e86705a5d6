package samenspel.cli.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.DrawCall;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.layout.solve.Progress;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.session.request.PictureRequest;
import samenspel.study.Document;
import samenspel.study.findings.LiveWords;
import samenspel.text.Texts;
import samenspel.work.files.PictureFile;
import samenspel.work.gate.Permit;

/// `study`: a view of one or several networks as a figure.
public final class StudyVerb implements Verb {
    private static final String VIEW = "--view";

    @Override
    public String name() {
        return "study";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ScenarioOptions.options(NamesOption.options(Syntax.of(name(), texts).ownFiles().figure()
                .text(VIEW, Arrays.stream(StudyView.values()).map(StudyView::word).collect(Collectors.joining("|")))
                .text(ViewOptions.LAYERS, "ID,…").text(ViewOptions.WAVES, "ID,…").text(ViewOptions.LIT, "ID,…")
                .value(ScenarioOptions.CAPACITY, ValueKind.CAPACITY, "20").flag(SpokenFindings.OPTION)))
                .value("--width", ValueKind.LENGTH, "16cm")
                .value("--height", ValueKind.LENGTH, "12cm")
                .value("--dpi", ValueKind.DPI, "300")
                .text("--title", "TEXT|none").text("--caption", "TEXT")
                .choice("--paper", Paper.class, "white|dark").flag("--transparent")
                .value("--date", ValueKind.DAY, "none").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        if (call.hasMatchedOption(SpokenFindings.OPTION)) {
            new ViewOptions(call, terminal.texts()).checkFindings();
            return SpokenFindings.say(call, terminal);
        }
        if (!call.hasMatchedOption("--output")) {
            throw Stop.wrongUsage(terminal.texts().get("cli.study.no-output"));
        }
        DrawCall asked = new DrawCall(call, terminal.texts());
        asked.check();
        StudyView view = view(call, terminal.texts());
        ViewOptions options = new ViewOptions(call, terminal.texts());
        options.check(view);
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, view.usualNames());
        PictureRequest request = asked.request(Sight.NORMAL);
        Leaving leaving = leaving(call, names, request, terminal);
        options.checkNames(view, leaving.confidential);
        PictureRequest going = leaving.masked ? request.unwritten() : request;
        ViewChoices choices = choices(call, names, leaving.first.capacityOrAssumed());
        Optional<String> refused = ViewReasons.refused(new ViewRequest(view, leaving.networks, choices));
        if (refused.isPresent()) {
            throw Stop.cannot(refused.get());
        }
        ViewChoices chosen = view == StudyView.INTEGRATION ? choices.with(scenario(call, leaving, terminal.texts())) : choices;
        LiveWords words = new LiveWords(leaving.networks.getFirst().network(), Optional.of(chosen.capacity().partners()), names, terminal.texts().language());
        ViewOutcome outcome = ViewFigures.of(new ViewRequest(view, leaving.networks, chosen), words.in(going.page()));
        return switch (outcome) {
            case ViewOutcome.Absent absent -> throw Stop.cannot(absent.why());
            case ViewOutcome.Drawn drawn -> written(PictureFile.of(drawn.diagram(), going, asked.output()), leaving.permit, terminal);
        };
    }

    private static int written(PictureFile picture, Permit permit, Terminal terminal) throws Stop {
        picture.flaws(terminal.texts()).forEach(terminal::warn);
        Stop.unless(() -> picture.write(permit, Progress.NONE), terminal.texts());
        return 0;
    }

    private static StudyView view(ParseResult call, Texts texts) throws Stop {
        String word = call.matchedOptionValue(VIEW, "");
        Optional<StudyView> view = StudyView.of(word);
        if (view.isEmpty()) {
            String known = Arrays.stream(StudyView.values()).map(one -> one.words().collect(Collectors.joining(" = "))).collect(Collectors.joining(", "));
            throw Stop.wrongUsage(texts.get(word.isBlank() ? "cli.study.no-view" : "cli.study.unknown-view", known, word));
        }
        return view.get();
    }

    /// Several networks as they may leave together.
    ///
    /// @param first the first of them, whole
    /// @param permit of the last of them, each of which has one
    /// @param confidential whether one of them is
    private record Leaving(List<Depiction> networks, Document first, Permit permit, boolean masked, boolean confidential) {
    }

    private static Leaving leaving(ParseResult call, NameMode names, PictureRequest request, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        List<Depiction> networks = new ArrayList<>();
        Optional<Permit> permit = Optional.empty();
        boolean masked = false;
        boolean confidential = false;
        Optional<Document> first = Optional.empty();
        boolean written = request.isWritten() || ScenarioOptions.isNamed(call);
        for (Path file : files) {
            Document read = Input.read(file, terminal);
            first = first.or(() -> Optional.of(read));
            NamesOption.Going going = NamesOption.going(read, names, written, call, terminal);
            Document document = going.document();
            networks.add(document.depict(Seen.opening(document.network()), Emphasis.NONE, terminal.texts().language()));
            permit = Optional.of(going.permit());
            masked |= going.masked();
            confidential |= read.network().profile().confidential();
        }
        return new Leaving(networks, first.orElseThrow(), permit.orElseThrow(), masked, confidential);
    }

    private static ViewChoices choices(ParseResult call, NameMode names, Capacity usual) {
        return new ViewChoices(words(call, ViewOptions.WAVES).stream().map(WaveId::new).toList(), words(call, ViewOptions.LAYERS).stream().map(LayerId::new).toList(),
                Optional.of(names), words(call, ViewOptions.LIT), call.hasMatchedOption(ScenarioOptions.CAPACITY) ? Capacity.of(call.matchedOptionValue(ScenarioOptions.CAPACITY, 0)) : usual);
    }

    private static NamedScenario scenario(ParseResult call, Leaving leaving, Texts texts) throws Stop {
        NamedScenario chosen = new ScenarioOptions(call, texts).of(leaving.first, first(call, ViewOptions.LAYERS), first(call, ViewOptions.WAVES)).scenario();
        return leaving.masked ? chosen.unwritten() : chosen;
    }

    private static String first(ParseResult call, String option) {
        return words(call, option).stream().findFirst().orElse("");
    }

    private static List<String> words(ParseResult call, String option) {
        return Arrays.stream(call.matchedOptionValue(option, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
