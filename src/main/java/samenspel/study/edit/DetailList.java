package samenspel.study.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.study.byhand.HandDetail;
import samenspel.study.byhand.HandTrait;

/// Collects what is otherwise because of an edit, in the names from before it.
final class DetailList {
    private final Network before;
    private final List<HandDetail> details = new ArrayList<>();

    DetailList(Network before) {
        this.before = before;
    }

    List<HandDetail> details() {
        return List.copyOf(details);
    }

    void addAll(List<HandDetail> others) {
        details.addAll(others);
    }

    String nameOf(OrganisationId organisation) {
        return before.organisation(organisation).map(Organisation::name).orElse(organisation.value());
    }

    /// Nothing where nothing is otherwise.
    void trait(HandTrait trait, OrganisationId of, Optional<WaveId> wave, String was, String is) {
        if (!was.equals(is)) {
            details.add(new HandDetail.OfTrait(trait, nameOf(of), wave, was, is));
        }
    }

    void traits(OrganisationId of, Description was, Description is) {
        trait(HandTrait.NAME, of, Optional.empty(), was.name(), is.name());
        trait(HandTrait.SHORT_NAME, of, Optional.empty(), was.shortName(), is.shortName());
        kinds(of, was, is);
    }

    /// Names apart.
    void kinds(OrganisationId of, Description was, Description is) {
        trait(HandTrait.SECTOR, of, Optional.empty(), was.sector(), is.sector());
        trait(HandTrait.ACCESS, of, Optional.empty(), word(was.access()), word(is.access()));
        trait(HandTrait.LEVEL, of, Optional.empty(), word(was.level()), word(is.level()));
        trait(HandTrait.TASK, of, Optional.empty(), word(was.task()), word(is.task()));
    }

    /// Attributes of an organisation that fall away, since another of the same name is kept or nobody has them any more.
    void attributes(OrganisationId of, Optional<WaveId> wave, Attributes gone, Attributes kept) {
        gone.byName().forEach((name, value) -> {
            if (kept.value(name).filter(value::equals).isEmpty()) {
                details.add(new HandDetail.OfTrait(HandTrait.ATTRIBUTE, nameOf(of), wave, name + ": " + value,
                        kept.value(name).map(other -> name + ": " + other).orElse("")));
            }
        });
    }

    void report(WaveId wave, LayerId layer, Pair pair, Answer was, Optional<Answer> is) {
        if (!is.equals(Optional.of(was))) {
            details.add(new HandDetail.OfReport(wave, layer, nameOf(pair.from()), nameOf(pair.to()), was, is));
        }
    }

    /// Reports of a tie that fall away.
    void gone(WaveId wave, Map<LayerId, List<Map.Entry<Pair, Answer>>> reports) {
        reports.forEach((layer, some) -> some.stream().filter(report -> report.getValue().isTied())
                .forEach(report -> report(wave, layer, report.getKey(), report.getValue(), Optional.empty())));
    }

    /// As the account spells it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
