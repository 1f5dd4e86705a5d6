package samenspel.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import samenspel.measure.NumberRange;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.text.NumberWords;
import samenspel.text.Texts;
import samenspel.text.account.Problem;

/// Texts and numbers of a network in a language.
///
/// @param names how an organisation is called
public record ClaimWords(ReferenceNumbers numbers, Function<OrganisationId, String> names, Texts texts) {
    /// Stands for all organisations that give access.
    public static final String ACCESS = NamedPlaces.ACCESS;

    public Network network() {
        return numbers.network();
    }

    /// A text with its numbers filled in and its claims judged.
    public FilledText filled(ClaimText text) {
        StringBuilder words = new StringBuilder();
        List<JudgedClaim> claims = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ClaimText.Piece piece : text.pieces()) {
            switch (piece) {
                case ClaimText.Words(var plain) -> words.append(plain);
                case ClaimText.NotUnderstood(var plain, var problem) -> {
                    words.append(plain);
                    problems.add(problem);
                }
                case ClaimText.Number number -> fill(written(number, claims, problems), words, claims, problems);
            }
        }
        return new FilledText(words.toString(), claims, problems);
    }

    /// With the numbers that stand in its own words written out.
    private ClaimText.Number written(ClaimText.Number number, List<JudgedClaim> claims, List<Problem> problems) {
        Optional<FilledText> said = number.said().map(typed -> filled(ClaimText.read(typed)));
        said.ifPresent(inner -> {
            claims.addAll(inner.claims());
            problems.addAll(inner.problems());
        });
        return new ClaimText.Number(number.reference(), said.map(FilledText::words), number.line(), number.column());
    }

    private void fill(ClaimText.Number number, StringBuilder words, List<JudgedClaim> claims, List<Problem> problems) {
        Reference reference = number.reference();
        try {
            if (reference.quantity() == Quantity.OfNames.NAME) {
                words.append(name(reference));
                return;
            }
            ToldNumber told = numbers.of(reference, reference.baseOrUsual());
            if (reference.condition().isPresent()) {
                claims.add(judged(number, told, reference.condition().get()));
            }
            words.append(number.said().orElseGet(() -> reference.base().filter(ClaimBase.NETWORK::equals).isPresent() ? withBand(told) : of(told)));
        } catch (NoNumber none) {
            words.append(number.said().orElse(texts.get("claim.missing")));
            problems.add(none.reason().at(number.line(), number.column(), none.arguments()));
        }
    }

    private JudgedClaim judged(ClaimText.Number number, ToldNumber told, Condition condition) throws NoNumber {
        ClaimBase base = number.reference().baseOrUsual();
        Optional<ToldNumber> other = condition.other().isPresent() ? Optional.of(numbers.of(condition.other().get(), base)) : Optional.empty();
        condition.isOf(told.unit(), other.map(ToldNumber::unit));
        Verdict verdict = Verdict.of(condition.wanted(), other.map(told::minus).orElse(told), base);
        return new JudgedClaim(number.reference(), number.said(), Optional.of(told), other, verdict);
    }

    private String name(Reference reference) throws NoNumber {
        NamedPlaces named = numbers.named();
        Optional<Set<OrganisationId>> whom = named.whom(reference);
        if (whom.isPresent()) {
            return texts.list(new LinkedHashSet<>(whom.get()).stream().map(names).toList());
        }
        String tag = texts.language().tag();
        if (!reference.subject().isEmpty()) {
            return named.layer(reference).name().in(tag);
        }
        WaveId wave = named.wave(reference);
        return numbers.network().wave(wave).orElseThrow().name().in(tag);
    }

    /// A number alone.
    public String of(ToldNumber told) {
        return told.value().isEmpty() ? texts.get("claim.unknown") : number(told, told.value().getAsDouble()) + (told.equal() ? "=" : "");
    }

    /// With all that it can be, such as `61% (59–67.5%)`.
    public String withBand(ToldNumber told) {
        return band(told).map(band -> texts.get("claim.with-band", of(told), band)).orElseGet(() -> of(told));
    }

    /// All that it can be; empty where that is one number.
    public Optional<String> band(ToldNumber told) {
        if (!told.isOpen()) {
            return Optional.empty();
        }
        NumberRange band = told.band();
        if (band.equals(NumberRange.ALL)) {
            return Optional.of(texts.get("claim.no-band"));
        }
        String least = number(told, band.least());
        String most = number(told, band.most());
        return least.equals(most) ? Optional.empty() : Optional.of(told.unit() == NumberUnit.SHARE ? texts.get("claim.band-percent", 100 * band.least(), band.most())
                : texts.get("claim.band", least, most));
    }

    /// Such as `64 of 129`.
    public Optional<String> part(ToldNumber told) {
        return told.part().map((Part part) -> texts.get("claim.part", part.part(), part.whole()));
    }

    private String number(ToldNumber told, double number) {
        return switch (told.unit()) {
            case COUNT, PLACE -> texts.get("view.count", Math.rint(number));
            case SHARE -> texts.get("view.percent-fine", number);
            case AMOUNT -> new NumberWords(texts).of(number, false);
        };
    }

    /// What is said of a claim, such as `no longer: 49.6%, 64 of 129, of those who answered`.
    public String of(JudgedClaim claim) {
        List<String> said = new ArrayList<>();
        claim.number().ifPresent(told -> {
            said.add(claim.base() == ClaimBase.NETWORK ? withBand(told) : of(told));
            part(told).ifPresent(said::add);
        });
        claim.other().ifPresent(other -> said.add(texts.get("claim.against", claim.base() == ClaimBase.NETWORK ? withBand(other) : of(other))));
        said.add(texts.get("claim.base." + claim.base()));
        return texts.get("claim.judged", of(claim.verdict()), String.join(", ", said));
    }

    /// What is to be known of a text beside it: its claims, and what has no number.
    public List<String> remarks(FilledText told) {
        List<String> remarks = new ArrayList<>(told.claims().stream().map(this::of).toList());
        told.problems().forEach(problem -> remarks.add(problem.in(texts)));
        return remarks;
    }

    public String of(Verdict verdict) {
        return texts.get("claim.verdict." + verdict);
    }

    /// A text with its references by ids, so that renaming changes nothing.
    public String byIds(ClaimText text) {
        return text.with(numbers.named()::byIds);
    }
}
