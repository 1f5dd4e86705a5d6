package samenspel.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;
import samenspel.storage.PlacesInRows;

/// One of the published files with the questions its claims are about; waves and layers by their words.
record Sample(Network network) {
    static final String BEFORE = "2018";
    static final String AFTER = "2019";
    static final List<String> WAVES = List.of(BEFORE, AFTER);

    static Path file(int number) {
        return Path.of("samples", SampleNetworks.fileName(number));
    }

    static Sample read(int number) {
        return new Sample(PlacesInRows.read(file(number)).value().orElseThrow().network());
    }

    static List<Sample> all() {
        return SampleNetworks.NUMBERS.stream().map(Sample::read).toList();
    }

    Layer layer(String id) {
        return network.layer(new LayerId(id)).orElseThrow();
    }

    double value(NetworkMeasure measure, String layer, String wave) {
        return measure.of(network, layer(layer), new WaveId(wave)).number().orElseThrow();
    }

    Change change(String layer) {
        return Change.of(network, layer(layer), new WaveId(BEFORE), new WaveId(AFTER));
    }

    Counts counts(String layer) {
        return change(layer).counts();
    }

    /// The changes of a reported layer where one report by either side makes a tie.
    Counts countsOfPairs(String id) {
        Layer either = new ReportedLayer(new LayerId(id), layer(id).name(), TieRule.EITHER);
        return new Sample(network.with(either)).counts(id);
    }

    Ranking ranking(String layer, String wave) {
        return ranking(Measure.DEGREE, layer, wave);
    }

    Ranking ranking(Measure measure, String layer, String wave) {
        return Ranking.of(Measures.of(measure, network, layer(layer), new WaveId(wave)));
    }

    /// The sectors, with their sub-sectors of education, of the most central organisations in order.
    List<String> topTen(Measure measure) {
        return ranking(measure, "referral", BEFORE).top(10).stream().map(place -> kind(place.organisation())).toList();
    }

    private String kind(OrganisationId id) {
        Organisation organisation = network.organisation(id).orElseThrow();
        String sector = organisation.sector().value();
        return sector.equals("O") ? "O " + organisation.subSector() : sector;
    }

    OrganisationId theOne(Predicate<Organisation> which) {
        List<Organisation> found = network.organisations().stream().filter(which).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " organisations instead of one");
        }
        return found.getFirst().id();
    }

    OrganisationId with(MunicipalTask task) {
        return theOne(organisation -> organisation.task() == task);
    }

    OrganisationId cjg() {
        return theOne(organisation -> organisation.sector().value().equals("CJG"));
    }

    /// The youth health service itself, not the prevention organisations of its sector.
    OrganisationId jgz() {
        return theOne(organisation -> organisation.sector().value().equals("JGZ") && organisation.subSector().isEmpty());
    }

    Counts strongCounts(OrganisationId organisation) {
        return change("strong").countsOf(organisation::equals);
    }
}
