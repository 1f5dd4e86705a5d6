package samenspel.exchange.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import samenspel.text.Folding;

/// Words that go from little to much, each with its strength; what says "none" or "never" is 0.
///
/// @param strengths by the word without accents and in small letters
record WordScale(Map<String, Double> strengths) {
    private static final String NONE = "nooit|never|geen|none|geen contact|no contact|niet|not|helemaal niet|not at all|helemaal nooit|helemaal geen|geen enkele|geen relatie"
            + "|no relationship|no relation|no tie|no ties|geen samenwerking|no collaboration|no cooperation|no interaction|geen interactie|geen uitwisseling|no exchange"
            + "|not applicable no contact|0 keer|0x|niet van belang|niet samengewerkt|nog nooit|geen overleg"
            + "|never heard of|niets|nothing|niet aangevinkt|niet gekozen|niet geselecteerd|not chosen|not selected|unchecked|not checked|not quoted|niet genoemd|not mentioned|geen van deze";
    /// The usual scales; where two know the same word, the first that knows all words of a survey is taken.
    static final List<WordScale> ALL = List.of(
            scale(0, "", "zelden|bijna nooit|nauwelijks|vrijwel nooit|rarely|seldom|almost never|hardly ever|very rarely|een paar keer per jaar|paar keer per jaar"
                    + "|enkele keren per jaar|enkele malen per jaar|a few times a year|a few times per year|few times a year"),
            scale(0, "", "zelden|bijna nooit|nauwelijks|vrijwel nooit|zeer zelden|heel soms|rarely|seldom|almost never|hardly ever|very rarely",
                    "soms|af en toe|wel eens|een enkele keer|incidenteel|sporadisch|sometimes|occasionally|now and then|once in a while|incidentally",
                    "regelmatig|geregeld|regularly|with some regularity|periodically|half of the time|about half the time",
                    "vaak|dikwijls|veelvuldig|meestal|often|frequently|usually|most of the time|a lot",
                    "altijd|vrijwel altijd|bijna altijd|voortdurend|continu|structureel|always|almost always|constantly|all the time|continuously"),
            scale(0, "", "zelden|bijna nooit|rarely|seldom|almost never|very rarely", "soms|af en toe|sometimes|occasionally", "regelmatig|geregeld|regularly",
                    "vaak|dikwijls|often|frequently", "zeer vaak|heel vaak|erg vaak|very often|very frequently", "altijd|bijna altijd|vrijwel altijd|always|almost always"),
            scale(0, "", "heel weinig|zeer weinig|erg weinig|nauwelijks|very little|hardly|hardly at all|slightly|in zeer beperkte mate|to a very small extent|minimaal",
                    "weinig|een beetje|beetje|enigszins|in beperkte mate|in geringe mate|little|a little|a little bit|a bit|somewhat|to a small extent|to a little extent",
                    "redelijk|redelijk veel|regelmatig|regular|matig|gemiddeld|tamelijk|tamelijk veel|neutraal|niet veel niet weinig|in redelijke mate|moderately|moderate|a moderate amount"
                            + "|to some extent|to a moderate extent|fairly|average|neutral|some",
                    "veel|sterk|in sterke mate|in grote mate|grotendeels|much|a lot|quite a bit|quite a lot|to a large extent|to a great extent|considerably|strongly|very",
                    "zeer veel|heel veel|erg veel|volledig|helemaal|in zeer sterke mate|in zeer grote mate|zeer sterk|very much|a great deal|extremely|completely"
                            + "|to a very great extent|to a very large extent|very strongly"),
            scale(1, "helemaal mee oneens|volledig mee oneens|zeer mee oneens|zeer oneens|helemaal oneens|sterk mee oneens|helemaal niet mee eens|strongly disagree|completely disagree|totally disagree",
                    "mee oneens|oneens|niet mee eens|niet eens|disagree|somewhat disagree|enigszins mee oneens|beetje mee oneens",
                    "neutraal|niet eens niet oneens|niet mee eens niet mee oneens|niet mee eens en niet mee oneens|noch eens noch oneens|niet eens en niet oneens|neutral|undecided"
                            + "|neither agree nor disagree|neither",
                    "mee eens|eens|agree|somewhat agree|enigszins mee eens|beetje mee eens",
                    "helemaal mee eens|volledig mee eens|zeer mee eens|zeer eens|helemaal eens|sterk mee eens|strongly agree|completely agree|totally agree"),
            scale(1, "strongly disagree|helemaal mee oneens|zeer mee oneens", "disagree|mee oneens|oneens", "somewhat disagree|slightly disagree|enigszins mee oneens|beetje mee oneens",
                    "neutral|neither agree nor disagree|neutraal", "somewhat agree|slightly agree|enigszins mee eens|beetje mee eens", "agree|mee eens|eens",
                    "strongly agree|helemaal mee eens|zeer mee eens"),
            scale(1, "zeer slecht|heel slecht|erg slecht|very poor|very bad|terrible", "slecht|poor|bad", "matig|onvoldoende|niet goed niet slecht|mediocre|insufficient|below average",
                    "redelijk|voldoende|neutraal|fair|average|acceptable|sufficient|neutral", "goed|good|above average", "zeer goed|heel goed|erg goed|very good",
                    "uitstekend|excellent|perfect|outstanding"),
            scale(1, "helemaal niet belangrijk|zeer onbelangrijk|not at all important|very unimportant", "niet belangrijk|onbelangrijk|weinig belangrijk|not important|unimportant"
                            + "|of little importance|slightly important", "enigszins belangrijk|neutraal|een beetje belangrijk|somewhat important|moderately important|neutral",
                    "belangrijk|important", "zeer belangrijk|heel belangrijk|erg belangrijk|very important", "essentieel|onmisbaar|cruciaal|extremely important|essential|crucial|critical"),
            scale(0, "", "laag|zwak|licht|los|oppervlakkig|beperkt|klein|low|weak|light|loose|superficial|limited|small|minor", "gemiddeld|middel|midden|middelmatig|matig|redelijk|medium|moderate"
                    + "|middle|average|intermediate", "hoog|sterk|intensief|hecht|nauw|groot|intens|high|strong|intensive|close|intense|large|major",
                    "zeer hoog|zeer sterk|zeer intensief|zeer hecht|zeer nauw|zeer groot|heel intensief|heel sterk|very high|very strong|very intensive|very close|very large"),
            scale(1, "zeer laag|zeer zwak|zeer beperkt|heel zwak|very low|very weak|very limited", "laag|zwak|beperkt|low|weak|limited", "gemiddeld|matig|redelijk|medium|moderate|average|neutral|neutraal",
                    "hoog|sterk|intensief|high|strong|intensive", "zeer hoog|zeer sterk|zeer intensief|very high|very strong|very intensive"),
            scale(0, "", "kennen elkaar|kennen|bekend|kennismaking|bewust van elkaar|netwerken|networking|awareness|aware|know each other|acquainted|co existence|coexistence",
                    "informeren|informatie uitwisselen|informatieuitwisseling|informatie uitwisseling|uitwisseling|communicatie|communiceren|communication|exchange|information exchange"
                            + "|exchange of information|cooperation|cooperatie|sharing information", "afstemmen|afstemming|coordinatie|coordineren|coordination|coordinating|overleg",
                    "coalitie|coalition|samenwerken|samenwerking|partnership|partnerschap", "collaboration|collaborating|co creatie|gezamenlijk|ketensamenwerking",
                    "integratie|geintegreerd|integration|integrated|fusie|merger"),
            scale(1, "zeer ontevreden|heel ontevreden|very dissatisfied|very unsatisfied", "ontevreden|dissatisfied|unsatisfied", "neutraal|niet tevreden niet ontevreden|neutral"
                    + "|neither satisfied nor dissatisfied", "tevreden|satisfied", "zeer tevreden|heel tevreden|very satisfied"),
            scale(0, "", "ja|yes|wel|aangevinkt|selected|checked|quoted|genoemd|mentioned|true|waar", "ja intensief|ja vaak|ja veel|yes often|yes a lot|yes intensively"),
            scale(0, "", "informeel|informal|ad hoc", "beide|both|zowel formeel als informeel", "formeel|formal|contract|contractueel"));

    private static WordScale scale(int first, String... levels) {
        Map<String, Double> strengths = new HashMap<>();
        for (int level = 0; level < levels.length; level++) {
            for (String word : levels[level].split("\\|")) {
                strengths.put(Folding.fold(word), (double) (first + level));
            }
        }
        for (String word : NONE.split("\\|")) {
            strengths.putIfAbsent(Folding.fold(word), 0.0);
        }
        strengths.remove("");
        return new WordScale(Map.copyOf(strengths));
    }

    /// What a word counts as, by its place among these words.
    OptionalDouble of(String answer) {
        Double strength = strengths.get(Folding.fold(answer));
        return strength == null ? OptionalDouble.empty() : OptionalDouble.of(strength);
    }

    static boolean isNone(String answer) {
        return ALL.getFirst().of(answer).orElse(1) == 0;
    }
}
