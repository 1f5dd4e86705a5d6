package samenspel.cli.numbers;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.study.numbers.whole.ComparedSheet;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// One study of a call, as it may be told of.
///
/// @param going    what of it may leave
/// @param wished   how organisations are called
/// @param toFile   whether numbers go into a file
/// @param measures their ids
record MeasuredStudy(NamesOption.Going going, NameMode wished, boolean toFile, MeasureKind kind, List<String> measures, ParseResult call, Texts texts) {

    /// @throws Stop where names stay in
    static MeasuredStudy of(Document read, boolean toFile, MeasureKind kind, List<String> measures, ParseResult call, Terminal terminal) throws Stop {
        NameMode wished = call.matchedOptionValue(NamesOption.OPTION, toFile ? NameMode.SHORT : NameMode.FULL);
        return new MeasuredStudy(NamesOption.going(read, kind.tellsWho(measures) ? wished : NameMode.NONE, call, terminal), wished, toFile, kind, measures, call, terminal.texts());
    }

    Network network() {
        return going.document().network();
    }

    Permit permit() {
        return going.permit();
    }

    /// What it is called beside others.
    ///
    /// @param number of it among them, in place of a name that stays in
    String name(int number) {
        return going.masked() ? String.valueOf(number) : network().profile().name().in(texts.language().tag());
    }

    private OrganisationNumbers organisations() throws Stop {
        return new OrganisationNumbers(MeasuredPlaces.of(call, network(), texts), MeasureKind.columns(measures),
                call.hasMatchedOption("--capacity") ? Optional.of(call.matchedOptionValue("--capacity", 0)) : going.document().capacity(), WhoWords.of(network(), wished, texts), toFile && wished.isNaming(), texts);
    }

    private SectorNumbers sectors() throws Stop {
        return new SectorNumbers(network(), MeasuredPlaces.of(call, network(), texts).places(), texts);
    }

    private NetworkNumbers whole() throws Stop {
        List<WholePlace> places = MeasuredPlaces.of(call, network(), texts).of(kind.topic(), texts);
        return new NetworkNumbers(kind, network(), places, kind.measures(measures), Names.of(network(), wished.inWords(), texts.language()), texts);
    }

    String words() throws Stop {
        return switch (kind) {
            case ORGANISATION -> organisations().words();
            case SECTOR -> sectors().words();
            case NETWORK, LAYERS, WAVES -> whole().words();
        };
    }

    Sheet sheet() throws Stop {
        List<String> notes = kind.explained(measures, texts).entrySet().stream().map(one -> one.getKey() + ": " + one.getValue().getFirst() + ". "
                + String.join(" ", one.getValue().subList(1, one.getValue().size()))).toList();
        return switch (kind) {
            case ORGANISATION -> organisations().sheet(notes);
            case SECTOR -> sectors().sheet(notes);
            case NETWORK, LAYERS, WAVES -> whole().sheet(notes);
        };
    }

    /// Sizes of networks between which density says nothing, if they differ.
    static String warning(List<MeasuredStudy> studies, Texts texts) {
        return ComparedSheet.warning(studies.stream().map(MeasuredStudy::network).toList(), texts).orElse("");
    }
}
