package samenspel.sample;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// The organisations of a network by their places, 0 and on, and who answered when.
final class Cast {
    static final int BEFORE = 0;
    static final int AFTER = 1;
    private final List<Member> members;
    private final Participation[][] participation;
    private final boolean[] quiet;

    /// @param silent how many present organisations do not answer, per wave
    Cast(List<Member> members, List<Integer> silent, int quietOnes, Draws draws) {
        this.members = List.copyOf(members);
        participation = new Participation[2][members.size()];
        quiet = new boolean[members.size()];
        for (int i = 0; i < members.size(); i++) {
            participation[BEFORE][i] = members.get(i).is("joins") ? Participation.ABSENT : Participation.ANSWERED;
            participation[AFTER][i] = members.get(i).is("leaves") ? Participation.ABSENT : Participation.ANSWERED;
        }
        drawSome(silent.get(BEFORE), draws, i -> participation[BEFORE][i] = Participation.NOT_ANSWERED);
        drawSome(silent.get(AFTER), draws, i -> participation[AFTER][i] = Participation.NOT_ANSWERED);
        drawSome(quietOnes, draws, i -> quiet[i] = true);
    }

    private void drawSome(int count, Draws draws, IntConsumer each) {
        int left = count;
        while (left > 0) {
            int place = draws.below(size());
            if (isOrdinary(place)) {
                each.accept(place);
                left--;
            }
        }
    }

    /// Nobody's hub, in the network throughout and not drawn for anything yet.
    private boolean isOrdinary(int place) {
        Member member = members.get(place);
        boolean small = switch (member.field()) {
            case O, SB, H, S, K, VV -> member.rank() == 0;
            default -> false;
        };
        return small && answeredThroughout(place) && !quiet[place];
    }

    int size() {
        return members.size();
    }

    Member member(int place) {
        return members.get(place);
    }

    int theOne(String mark) {
        return IntStream.range(0, size()).filter(i -> members.get(i).is(mark)).findFirst().orElseThrow();
    }

    int cjg() {
        return IntStream.range(0, size()).filter(i -> members.get(i).field() == Field.CJG).findFirst().orElseThrow();
    }

    int jgz() {
        return theOne("J");
    }

    int leading() {
        return theOne("L");
    }

    int purchasing() {
        return theOne("P");
    }

    boolean isPresent(int wave, int place) {
        return participation[wave][place] != Participation.ABSENT;
    }

    boolean answered(int wave, int place) {
        return participation[wave][place] == Participation.ANSWERED;
    }

    boolean answered(int wave, Ends pair) {
        return answered(wave, pair.first()) && answered(wave, pair.second());
    }

    boolean silent(int wave, int place) {
        return participation[wave][place] == Participation.NOT_ANSWERED;
    }

    /// Whether one of the two could have said more. Nobody has a tie with who is absent: that needs no answer.
    boolean silent(int wave, Ends pair) {
        return !absent(wave, pair) && (silent(wave, pair.first()) || silent(wave, pair.second()));
    }

    boolean absent(int wave, Ends pair) {
        return participation[wave][pair.first()] == Participation.ABSENT || participation[wave][pair.second()] == Participation.ABSENT;
    }

    boolean answeredThroughout(int place) {
        return answered(BEFORE, place) && answered(AFTER, place);
    }

    /// Without any strong tie in either wave.
    boolean quiet(int place) {
        return quiet[place];
    }

    boolean isHub(int place) {
        return place == cjg() || place == jgz();
    }

    boolean touchesHub(Ends pair) {
        return isHub(pair.first()) || isHub(pair.second());
    }

    IntStream places(IntPredicate which) {
        return IntStream.range(0, size()).filter(which);
    }

    SequencedMap<OrganisationId, Participation> participation(int wave) {
        SequencedMap<OrganisationId, Participation> map = new TreeMap<>();
        places(i -> participation[wave][i] != Participation.ANSWERED)
                .forEach(i -> map.put(members.get(i).key(), participation[wave][i]));
        return map;
    }
}
