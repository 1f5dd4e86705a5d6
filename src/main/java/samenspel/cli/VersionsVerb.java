package samenspel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.storage.disk.Preferences;
import samenspel.storage.journal.Versions;
import samenspel.study.privacy.Naming;
import samenspel.text.Texts;
import samenspel.work.files.EarlierStates.Earlier;
import samenspel.work.files.EarlierStates.Kept;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.OwnFiles;

/// `versions`: the last states in which a study's file was saved, one of them written to another file, or all thrown away.
final class VersionsVerb implements Verb {
    private static final String NUMBER = "--state";
    private static final String OUTPUT = "--output";
    private static final String FORGET = "--forget";

    private final Path settings;
    private final ZoneId zone;

    VersionsVerb() {
        this(Preferences.folder(), ZoneId.systemDefault());
    }

    VersionsVerb(Path settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file().value(NUMBER, ValueKind.TEXT, "N").value(OUTPUT, ValueKind.FILE, texts.get("cli.help.file"))
                .flag(FORGET).choice(NamesOption.OPTION, NameMode.class, "full|short|sector|none").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path file = call.matchedPositionalValue(0, null);
        Texts texts = terminal.texts();
        EarlierStates earlier = new EarlierStates(new Versions(settings), InstantSource.system());
        if (call.hasMatchedOption(FORGET)) {
            terminal.out().println(Input.oneLine(texts.get("cli.versions.forgotten", forgotten(earlier, file, texts), file.toString())));
            return 0;
        }
        List<Kept> states = earlier.all(file);
        Optional<String> number = Optional.ofNullable(call.matchedOptionValue(NUMBER, null));
        Optional<Path> output = Optional.ofNullable(call.matchedOptionValue(OUTPUT, null));
        if (number.isPresent() != output.isPresent()) {
            throw Stop.wrongUsage(texts.get("cli.versions.together"));
        }
        if (number.isPresent()) {
            write(chosen(states, number.get(), earlier.unreadable(file), texts), output.orElseThrow(), terminal);
        } else {
            List<Path> unreadable = earlier.unreadable(file);
            tellUnreadable(unreadable, file, terminal);
            if (states.isEmpty() && unreadable.isEmpty()) {
                terminal.out().println(Input.oneLine(texts.get("notice.no-versions", String.valueOf(file.getFileName()))));
            }
            list(states, call.matchedOptionValue(NamesOption.OPTION, NameMode.NONE).isNaming(), terminal);
        }
        return 0;
    }

    private static int forgotten(EarlierStates earlier, Path file, Texts texts) throws Stop {
        try {
            return earlier.forget(file);
        } catch (IOException failure) {
            throw Stop.cannot(texts.get("cli.versions.stuck", String.valueOf(failure.getMessage())));
        }
    }

    /// @param unreadable files with states of which nobody knows how many they are
    private static Earlier chosen(List<Kept> states, String number, List<Path> unreadable, Texts texts) throws Stop {
        int at = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        if (at < 1 || at > states.size()) {
            throw unreadable.isEmpty() ? Stop.wrongUsage(texts.get("cli.versions.unknown", number, states.size()))
                    : Stop.cannot(texts.get("cli.versions.damaged", number, states.size(), unreadable.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        Kept state = states.get(at - 1);
        if (state.reading().isRefused()) {
            throw Stop.cannot(texts.get("cli.versions.unreadable", number, state.reading().refusal().unquoted().message(texts)));
        }
        return state.earlier().orElseThrow();
    }

    private void write(Earlier state, Path output, Terminal terminal) throws Stop {
        Stop.unlessSaved(() -> OwnFiles.save(state.document(), output), terminal.texts());
        terminal.out().println(Input.oneLine(terminal.texts().get("cli.versions.written", output.toString(), moment(state.at()))));
    }

    private static void tellUnreadable(List<Path> unreadable, Path file, Terminal terminal) {
        if (!unreadable.isEmpty()) {
            terminal.out().println(Input.oneLine(terminal.texts().get("notice.versions-damaged", String.valueOf(file.getFileName()))));
            unreadable.forEach(one -> terminal.out().println("    " + one));
        }
    }

    /// @param named whether the call says that steps of a confidential study may be said, which name organisations
    private void list(List<Kept> states, boolean named, Terminal terminal) {
        for (int at = 0; at < states.size(); at++) {
            Kept state = states.get(at);
            terminal.out().println(String.format(Locale.ROOT, "%2d  %s  %s", at + 1, moment(state.at()), step(state, named, terminal.texts())));
        }
    }

    /// The last step before a state, or why the state cannot be read: then nobody knows whether its steps may be said.
    private static String step(Kept state, boolean named, Texts texts) {
        if (state.reading().isRefused()) {
            return texts.get("cli.versions.unread", state.reading().refusal().unquoted().title(texts));
        }
        boolean kept = !named && !state.steps().isEmpty() && state.earlier().filter(one -> Naming.ALL.isKeptIn(one.document().network())).isPresent();
        return kept ? texts.get("cli.versions.kept") : state.steps().isEmpty() ? texts.get("versions.no-step") : state.steps().getFirst();
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).format(LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS));
    }
}
