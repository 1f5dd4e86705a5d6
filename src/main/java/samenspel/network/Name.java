package samenspel.network;

/// What something is called in Dutch and in English. Data in one language only give the same name twice.
public record Name(String nl, String en) {

    public static Name of(String both) {
        return new Name(both, both);
    }

    /// The name in the language of this two-letter tag; English for every tag but `nl`.
    public String in(String languageTag) {
        return "nl".equals(languageTag) ? nl : en;
    }
}
