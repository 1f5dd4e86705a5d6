package samenspel.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.claim.ClaimWords;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.study.Document;
import samenspel.study.findings.Finding;
import samenspel.study.findings.LiveWords;
import samenspel.study.findings.NetworkFindings;
import samenspel.text.Texts;

/// What stands out in networks, said in the terminal.
final class SpokenFindings {
    static final String OPTION = "--findings";

    private SpokenFindings() {
    }

    static int say(ParseResult call, Terminal terminal) throws Stop {
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.SHORT);
        for (Path file : call.matchedPositionalValue(0, List.<Path>of())) {
            Document document = NamesOption.going(Input.read(file, terminal), names, call, terminal).document();
            int capacity = call.matchedOptionValue("--capacity", document.capacityOrAssumed().partners());
            Depiction depiction = document.depict(Seen.opening(document.network()), Emphasis.NONE, terminal.texts().language());
            NetworkFindings found = NetworkFindings.of(depiction, names, capacity, document.story().findings());
            ClaimWords words = new LiveWords(document.network(), Optional.of(capacity), names, terminal.texts().language()).words();
            terminal.out().print(words(document.network().profile().name().in(terminal.texts().language().tag()), found, words));
        }
        return 0;
    }

    private static String words(String network, NetworkFindings found, ClaimWords words) {
        Texts texts = words.texts();
        StringBuilder page = new StringBuilder(network).append('\n');
        if (found.outstanding().isEmpty()) {
            page.append(texts.get(found.noneKey())).append('\n');
        }
        found.outstanding().forEach(one -> page.append(words(one, words)));
        if (!found.others().isEmpty()) {
            page.append('\n').append(texts.get("outstanding.others")).append('\n');
            found.others().forEach(one -> page.append("- ").append(one.sentence()).append('\n'));
        }
        return page.append('\n').toString();
    }

    private static String words(Finding one, ClaimWords words) {
        Texts texts = words.texts();
        StringBuilder said = new StringBuilder("\n").append(texts.get("outstanding.kind." + one.kind()));
        said.append(one.number().isEmpty() ? "" : ": " + one.number()).append(one.edited().isPresent() ? " (" + texts.get("outstanding.edited") + ")" : "").append('\n');
        said.append(one.sentence()).append('\n');
        one.edited().ifPresent(told -> words.remarks(told).forEach(remark -> said.append("- ").append(remark).append('\n')));
        said.append(one.definition().isEmpty() ? "" : one.definition() + "\n");
        return said.append("--view ").append(one.kind().view().word()).append('\n').toString();
    }
}
