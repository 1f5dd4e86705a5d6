package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/// Words that say one thing makes another happen: numbers of a network never show that.
public final class CauseWords {
    private static final Pattern EITHER = Pattern.compile("(?iu)\\b("
            + "because|causes?|caused|causing|leads? to|led to|leading to|results? in|resulted in|resulting in|as a result|due to|owing to|thanks to|on account of|"
            + "gives? rise to|brings? about|ensures?|affects?|influences?|effects? (of|on)|impacts?|contributes? to|therefore|hence|thus|so that|"
            + "omdat|doordat|daardoor|waardoor|hierdoor|dankzij|vanwege|wegens|aangezien|daarom|dus|zodat|leid(t|en|de|den) tot|zorg(t|en|de|den) voor|"
            + "veroorza\\w*|resulteer\\w*|kom(t|en) door|teweeg\\w*|bevorder\\w*|draag(t|en)? bij aan|effect(en)? (van|op)|gevolg(en)?|oorza\\w*|be[iï]nvloed\\w*|invloed)\\b");

    private CauseWords() {
    }

    public static void assertNone(String text) {
        assertFalse(EITHER.matcher(text).find(), text);
    }
}
