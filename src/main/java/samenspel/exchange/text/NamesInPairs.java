package samenspel.exchange.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells pairs of names from two words of a sentence, or of a command, on each line.
final class NamesInPairs {
    private static final String WORD = "\\p{Ll}{2,}\\p{Punct}?";
    private static final String OPTION = "[-/~$>].*|\\.{1,2}/.*|.*[;{}]|[\\p{L}]+[.,!?:]";

    private NamesInPairs() {
    }

    /// Whether two columns hold names: some stand in both, or names recur in both; or they are not words of small letters.
    static boolean areNames(List<List<String>> pairs) {
        Set<String> starts = pairs.stream().map(List::getFirst).collect(Collectors.toSet());
        Set<String> ends = pairs.stream().map(List::getLast).collect(Collectors.toSet());
        Set<String> both = new HashSet<>(starts);
        both.retainAll(ends);
        boolean linked = both.size() * 10 >= starts.size() + ends.size() - both.size() && !both.isEmpty();
        boolean recurring = starts.size() * 10 <= pairs.size() * 7 && ends.size() * 10 <= pairs.size() * 7;
        long words = pairs.stream().filter(pair -> pair.getLast().matches(WORD)).count();
        long options = pairs.stream().flatMap(List::stream).filter(word -> word.matches(OPTION)).count();
        return options == 0 && (linked || recurring || words * 2 <= pairs.size()) || options > 0 && linked && options * 10 < pairs.size();
    }
}
