package samenspel.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.Look;
import samenspel.layout.Layouts;
import samenspel.network.Network;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

/// The three sample networks, the same to the byte on every machine.
public final class SampleNetworks {
    /// Their numbers.
    public static final List<Integer> NUMBERS = List.of(1, 2, 3);

    private static final long LAYOUT_SEED = 2018;

    private SampleNetworks() {
    }

    /// @param number 1 for the large municipality, 2 for the medium one, 3 for the four small ones
    public static Network make(int number) {
        return make(Plans.of(number));
    }

    /// A sample as it is published: with its picture and the usual look.
    public static Document document(int number) {
        Network network = make(number);
        return new Document(network, Layouts.of(network, LAYOUT_SEED), Look.standard(network), UnknownFields.NONE);
    }

    /// The name of a sample's file.
    public static String fileName(int number) {
        return "network-" + number + NetworkFile.SUFFIX;
    }

    /// Writes the three files into a folder, `samples` unless the first argument names another.
    public static void main(String... args) throws CannotSave {
        Path folder = Path.of(args.length == 0 ? "samples" : args[0]);
        for (int number : NUMBERS) {
            NetworkFile.save(document(number), folder.resolve(fileName(number)));
        }
    }

    private static Network make(Plan plan) {
        Draws draws = new Draws(plan.seed());
        Cast cast = new Cast(roster(plan.number()), plan.silent(), plan.quiet(), draws.branch(1));
        Map<Flow, Affinity> affinities = affinities(cast, draws);
        StrongTies strong = StrongTies.draw(cast, affinities.get(Flow.CONTENT), plan.strong(), draws.branch(5));
        StrongBasis basis = StrongBasis.of(strong, cast, plan.strong().cjgBasis(), draws.branch(6));
        Map<Flow, Replies> before = FirstWave.of(cast, plan, affinities, basis, draws.branch(7));
        Map<Flow, Replies> after = Sequel.of(cast, plan, affinities, basis, before, draws.branch(8));
        new Weakening(cast, Cast.BEFORE, before, draws.branch(9)).outside(strong.in(Cast.BEFORE));
        new Weakening(cast, Cast.AFTER, after, draws.branch(10)).outside(strong.in(Cast.AFTER));
        return new Assembly(cast, plan, draws.branch(11)).network(List.of(before, after), strong);
    }

    private static Map<Flow, Affinity> affinities(Cast cast, Draws draws) {
        Map<Flow, Affinity> affinities = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            affinities.put(flow, Affinity.of(flow, cast, draws.branch(2 + flow.ordinal())));
        }
        return affinities;
    }

    private static List<Member> roster(int number) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SampleNetworks.class.getResourceAsStream("roster-" + number + ".tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(Member::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
