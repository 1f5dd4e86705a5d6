package samenspel.exchange.survey;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.text.Folding;

/// What a heading says of who answers a survey.
public enum RespondentHeading {
    /// A column of the survey tool: a number of the answer, a time, an address.
    TOOL,
    /// Says nothing.
    OTHER,
    /// A respondent or a name.
    NAME,
    /// The organisation for which somebody answers.
    ORGANISATION;

    private static final Set<String> TOOLS = Set.of(("id|response id|responseid|antwoord id|respons id|reactie id|respondent id|respondentid|collector id|collectorid|submitdate|date submitted"
            + "|datum ingestuurd|datum verzonden|datum ingediend|lastpage|last page|laatste pagina|startlanguage|start language|begintaal|starttaal|starttaal enquete|seed|zaad|startdate"
            + "|start date|startdatum|datum gestart|date started|datum start|datestamp|date last action|datum laatste actie|ipaddr|ip address|ipaddress|ip adres|refurl|referrer url"
            + "|verwijzende url|token|access code|toegangscode|enddate|end date|einddatum|status|response type|progress|voortgang|duration in seconds|duration|duur|duur in seconden|finished"
            + "|voltooid|recordeddate|recorded date|datum vastgelegd|recipientlastname|recipient last name|recipientfirstname|recipient first name|recipientemail|recipient email"
            + "|externalreference|external reference|external data reference|locationlatitude|location latitude|locationlongitude|location longitude|distributionchannel|distribution channel"
            + "|userlanguage|user language|email address|email|e mail|mail|e mailadres|emailadres|e mail address|first name|firstname|last name|lastname|voornaam|achternaam|custom data 1"
            + "|custom data 2|timestamp|tijdstempel|tijd|score|total points|totaal aantal punten|start time|starttime|completion time|completiontime|begintijd|starttijd|voltooiingstijd"
            + "|tijd van voltooien|eindtijd|tijd voltooid|last modified time|tijd van laatste wijziging|participant id|participantid|participant status|participant creation date|record id"
            + "|recordid|castor record id|record status|record creation date|site|site abbreviation|site name|sitename|institute abbreviation|survey instance id|survey package id"
            + "|survey parent|survey progress|survey completed on|survey sent on|survey status|survey name|archived|nr|nummer|number|no|volgnummer|rijnummer|rij|row|interviewtime"
            + "|total time|totale tijd|groep tijd|group time|verzamelaar id|begindatum|aangepaste gegevens 1|collector|custom value|user agent|device type|quiz feedback|punten|feedback|pid|uuid|record|key|sleutel|username|gebruikersnaam"
            + "|country code|region|source type|language|taal").split("\\|"));
    private static final Set<String> STATUS = Set.of("status", "response type", "type antwoord", "antwoordtype", "responstype", "soort antwoord", "type reactie", "reactietype", "soort reactie");
    private static final Set<String> TRIALS = Set.of("survey preview", "preview", "survey test", "enquetevoorbeeld", "voorbeeld van enquete", "enquete voorbeeld", "voorbeeld", "enquetetest", "enquete test", "test");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\s+-\\s+(selected choice|geselecteerde keuze)$");
    private static final Pattern OTHERS = Pattern.compile("((een )?(andere?|anders|overige?|other))( (organisatie|organi[sz]ation|instelling|namelijk|nl|please specify|specify|geef aan|vul in|text|tekst|toelichting|geef nadere toelichting))*");
    /// The code before the words of a question (LimeSurvey).
    private static final Pattern CODED = Pattern.compile("^\\w+\\.\\s+(?=\\S)");
    private static final Pattern ORGANISATIONS = Pattern.compile("(^|.* )(organisatie\\w*|organi[sz]ation\\w*|org|orgs|orgnr|orgid|orgcode|orgname|orgnaam|instelling\\w*|instantie\\w*|institution\\w*|institute|instituut|agency|agencies"
            + "|bedrijf|company|firm|werkgever|employer|gemeente|afdeling|department|zorgaanbieder|aanbieder|provider|namens wie|namens welke|on behalf of)( .*|$)");
    private static final Pattern NAMES = Pattern.compile("(^|.* )(respondent|respondenten|naam|name|ego|participant|deelnemer|invuller|wie|who|actor|school|partner|partij|team|dienst)( .*|$)");

    /// Whether a heading asks for the name of somebody whom the list of another one does not have: `Your organisation [Other]`.
    public static boolean isOther(String heading, String of) {
        return otherOf(List.of(of)).test(heading);
    }

    /// The same of any of several others.
    public static Predicate<String> otherOf(List<String> headings) {
        Set<String> stems = headings.stream().map(of -> Folding.fold(CHOICE.matcher(of).replaceFirst(""))).filter(stem -> !stem.isEmpty()).collect(Collectors.toSet());
        return heading -> {
            String folded = Folding.fold(heading);
            return IntStream.range(1, folded.length()).filter(at -> folded.charAt(at) == ' ')
                    .anyMatch(at -> stems.contains(folded.substring(0, at)) && OTHERS.matcher(folded.substring(at + 1)).matches());
        };
    }

    /// Whether somebody said not to be in the list.
    public static boolean isOther(String cell) {
        return cell.isBlank() || OTHERS.matcher(Folding.fold(cell)).matches() || Folding.fold(cell).equals("oth");
    }

    /// Whether a survey tool says below a heading that a row is a trial of the survey (Qualtrics).
    public static boolean isTrial(String heading, String cell) {
        return STATUS.contains(Folding.fold(heading)) && TRIALS.contains(Folding.fold(cell));
    }

    public static RespondentHeading of(String coded) {
        String heading = CODED.matcher(coded).replaceFirst("");
        String folded = Folding.fold(heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"));
        String joined = Folding.fold(heading);
        if (TOOLS.contains(folded) || TOOLS.contains(joined)) {
            return TOOL;
        }
        return ORGANISATIONS.matcher(joined).matches() || ORGANISATIONS.matcher(folded).matches() ? ORGANISATION
                : NAMES.matcher(joined).matches() || NAMES.matcher(folded).matches() ? NAME : OTHER;
    }
}
