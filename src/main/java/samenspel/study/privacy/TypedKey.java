package samenspel.study.privacy;

/// A key as somebody types it. Blanks around it do not count: nobody sees whether they typed one. It never shows itself.
public record TypedKey(String characters) {
    public TypedKey {
        characters = characters.strip();
    }

    /// Whether it has [CodeKey#LEAST_CHARACTERS].
    public boolean isLongEnough() {
        return characters.codePointCount(0, characters.length()) >= CodeKey.LEAST_CHARACTERS;
    }

    @Override
    public String toString() {
        return "a key";
    }
}
