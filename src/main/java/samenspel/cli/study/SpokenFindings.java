package samenspel.cli.study;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.study.Document;
import samenspel.study.findings.Finding;
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
            NetworkFindings found = NetworkFindings.of(document.depict(Seen.opening(document.network()), Emphasis.NONE, terminal.texts().language()), names, capacity);
            terminal.out().print(words(document.network().profile().name().in(terminal.texts().language().tag()), found, terminal.texts()));
        }
        return 0;
    }

    private static String words(String network, NetworkFindings found, Texts texts) {
        StringBuilder page = new StringBuilder(network).append('\n');
        if (found.outstanding().isEmpty()) {
            page.append(texts.get(found.noneKey())).append('\n');
        }
        found.outstanding().forEach(one -> page.append(words(one, texts)));
        if (!found.others().isEmpty()) {
            page.append('\n').append(texts.get("outstanding.others")).append('\n');
            found.others().forEach(one -> page.append("- ").append(one.sentence()).append('\n'));
        }
        return page.append('\n').toString();
    }

    private static String words(Finding one, Texts texts) {
        return "\n" + texts.get("outstanding.kind." + one.kind()) + ": " + one.number() + "\n" + one.sentence() + "\n" + one.definition() + "\n--view " + one.kind().view().word() + "\n";
    }
}
