package samenspel.exchange.book;

import java.util.List;
import java.util.Locale;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The columns of a workbook's sheets.
public enum BookColumn {
    ID(14, "code|nummer|nr|key|identifier"),
    NAME(44, "organisatie|organisation|organization|label|titel"),
    OTHER_NAME(36, "name in english|naam in het engels|name in dutch|naam in het nederlands"),
    SHORT_NAME(22, "kort|afkorting|abbreviation|short"),
    CODE(8, "letters|afkorting|abbreviation"),
    SECTOR(36, "werkveld|veld|field|domein|domain"),
    SUB_SECTOR(14, "deelsector|soort|subsector|kind"),
    ACCESS(14, "toegang|toegangsrol|access|access role|gatekeeper|verwijzer"),
    LEVEL(22, "niveau|laag van zorg|level|level of care"),
    TASK(24, "taak|rol|role|task"),
    WAVE(12, "golf|jaar|year|meetmoment|round"),
    LAYER(26, "soort relatie|relatie|relation|kind of tie"),
    FROM(44, "source|bron|zender|afzender|sender|ego"),
    TO(44, "target|doel|ontvanger|receiver|alter|naar|over"),
    ANSWER(26, "hoe vaak|frequentie|frequency|how often|antwoord|answer"),
    STRENGTH(10, "gewicht|weight|getal|number|value|waarde"),
    FIRST_DAY(14, "van|from|begin|start"),
    LAST_DAY(14, "tot|tot en met|to|until|end|einde"),
    KIND(14, "type"),
    RULE(20, "richting|direction|regel|rule"),
    OF_LAYERS(44, "uit lagen|lagen|layers|of layers"),
    AT_LEAST(24, "minstens|minimum|drempel|threshold"),
    LAST_RANK(18, "tot rang|hoogste rang|up to rank|lastrank"),
    IN_LAYERS(16, "aantal lagen|number of layers|minimumlayers"),
    TIMES_A_YEAR(14, "per jaar|keer per jaar|a year"),
    ITEM(40, "vraag|question|kenmerk|property"),
    VALUE(50, "waarde|antwoord|answer");

    private final double width;
    private final List<String> also;

    BookColumn(double width, String also) {
        this.width = width;
        this.also = List.of(also.split("\\|"));
    }

    /// In characters.
    double width() {
        return width;
    }

    public String title(Texts texts) {
        return texts.get("book.column." + id());
    }

    /// Whether a column with this heading may be this one.
    public boolean isNamed(String heading) {
        String folded = Folding.fold(heading);
        return isTitled(heading) || also.contains(folded);
    }

    /// Whether this is its very name in either language.
    public boolean isTitled(String heading) {
        String folded = Folding.fold(heading);
        return Language.all().stream().anyMatch(language -> Folding.fold(title(Texts.in(language))).equals(folded));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
