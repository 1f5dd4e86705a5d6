package samenspel.exchange.names;

import java.util.List;
import java.util.Set;
import samenspel.text.account.Place;

/// One way in which a name is written.
///
/// @param places where it is written so, in the order of the files
/// @param lists  the tables that list it among others that are different from it, such as lists of organisations and matrices
public record WrittenName(String text, List<Place> places, Set<String> lists) {
    public WrittenName {
        places = List.copyOf(places);
        lists = Set.copyOf(lists);
    }
}
