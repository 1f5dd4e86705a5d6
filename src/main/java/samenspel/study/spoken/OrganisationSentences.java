package samenspel.study.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.CardText;
import samenspel.study.NamedPartners;
import samenspel.study.View;
import samenspel.study.numbers.QuotedWords;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The cards of organisations as sentences, a line each: who it is, how many partners it has in each layer and wave, and what became of them.
///
/// @param ids those not in the network have no line
public record OrganisationSentences(Network network, View view, List<OrganisationId> ids) implements QuotedWords {
    public OrganisationSentences {
        ids = List.copyOf(ids);
    }

    @Override
    public NameMode names() {
        return view.seen().names();
    }

    @Override
    public OrganisationSentences called(NameMode other) {
        return new OrganisationSentences(network, view.with(other), ids);
    }

    @Override
    public OrganisationSentences of(Network other) {
        return new OrganisationSentences(other, view, ids);
    }

    @Override
    public String words(Language language) {
        Texts texts = Texts.in(language);
        return ids.stream().flatMap(id -> CardText.of(network, view, id, texts).stream()).map(card -> sentence(card, texts)).collect(Collectors.joining("\n"));
    }

    private static String sentence(CardText card, Texts texts) {
        List<String> said = new ArrayList<>(List.of(texts.get("spoken.organisation", card.title(), card.kind())));
        said.addAll(card.silences());
        if (!card.layers().isEmpty()) {
            said.add(texts.get("spoken.partners", card.layers().stream().map(layer -> layer(layer, card.waves(), texts)).collect(Collectors.joining("; "))));
        }
        card.change().filter(_ -> !card.partners().isEmpty()).ifPresent(change -> said.add(texts.get("spoken.change", change.title(),
                card.partners().stream().map(NamedPartners::title).collect(Collectors.joining(", ")) + (change.loss().isEmpty() ? "" : "; " + change.loss()))));
        return String.join(" ", said);
    }

    private static String layer(CardText.LayerRow layer, List<String> waves, Texts texts) {
        List<String> cells = new ArrayList<>();
        for (Map.Entry<?, String> number : layer.numbers().entrySet()) {
            cells.add(texts.get("spoken.cell", number.getValue(), waves.get(cells.size())));
        }
        return texts.get("spoken.row", layer.name(), String.join(", ", cells));
    }
}
