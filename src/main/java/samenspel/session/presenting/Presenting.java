package samenspel.session.presenting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samenspel.session.presenting.Presentation.PlaceTold;

/// What keys and buttons make of a presentation.
///
/// @param wish what is to be done outside it
public record Presenting(Presentation next, Optional<PresenterWish> wish) {

    /// After a key.
    public static Presenting press(Presentation now, PresenterKey key, Instant time) {
        Optional<PresenterAct> act = PresenterKeys.act(key);
        if (now.blank()) {
            return act.filter(one -> one == PresenterAct.BLANK || one == PresenterAct.LEAVE).map(one -> does(now, one, time)).orElseGet(() -> of(now));
        }
        if (now.input().takesLetters()) {
            return of(TypingPresenter.press(now, key)).or(() -> TypingPresenter.wish(now, key));
        }
        if (now.input() instanceof PresenterInput.AskNames) {
            boolean yes = key instanceof PresenterKey.Pressed pressed && "ENTER".equals(pressed.name());
            return of((yes ? now.with(now.screen().withNames(true)) : now).with(PresenterInput.NONE));
        }
        if (key instanceof PresenterKey.Typed(String letter) && letter.length() == 1 && Character.isDigit(letter.charAt(0))) {
            return of(now.with(new PresenterInput.GoTo(letter)));
        }
        return act.map(one -> does(now, one, time)).orElseGet(() -> of(now));
    }

    /// After something that was asked for, by key or by button.
    public static Presenting does(Presentation now, PresenterAct act, Instant time) {
        if (now.blank() && act != PresenterAct.BLANK && act != PresenterAct.LEAVE) {
            return of(now);
        }
        boolean sheet = now.input() instanceof PresenterInput.Sheet;
        Presentation calm = sheet && act != PresenterAct.SHEET ? now.with(PresenterInput.NONE) : now;
        return switch (act) {
            case LEAVE -> closesSomething(now) ? of(closed(now)) : new Presenting(now, Optional.of(new PresenterWish.Leave()));
            case SWAP -> new Presenting(calm, Optional.of(new PresenterWish.Swap()));
            case SHEET -> of(now.with(sheet ? PresenterInput.NONE : new PresenterInput.Sheet()));
            case PAUSE_CLOCK -> of(calm.with(now.clock().pausedOrNot(time)));
            default -> of(changed(calm, act));
        };
    }

    private static Presentation changed(Presentation now, PresenterAct act) {
        return switch (act) {
            case NEXT -> now.going(now.onward(now.at().place(), 1));
            case PREVIOUS -> now.going(now.onward(now.at().place(), -1));
            case FIRST -> now.going(now.onward(-1, 1));
            case LAST -> now.going(now.onward(now.story().scenes().size(), -1));
            case BACK -> back(now);
            case BLANK -> now.with(PresenterInput.NONE).blanking(!now.blank());
            case FREEZE -> now.freezing(now.frozen().isPresent() ? Optional.empty() : Optional.of(now.at())).remembered();
            case DROP -> now.frozen().map(kept -> now.freezing(Optional.empty()).at(kept)).orElse(now);
            case OVERVIEW -> now.story().scenes().isEmpty() ? now : now.with(new PresenterInput.Overview(Math.min(now.at().place(), now.story().scenes().size() - 1), ""));
            case FIND -> now.with(new PresenterInput.Find("", 0));
            case NAMES -> names(now);
            case REMARK -> now.scene().map(scene -> now.with(new PresenterInput.WriteRemark(scene.number(), ""))).orElse(now);
            case SPOTLIGHT -> now.with(now.screen().lit());
            case LARGER -> now.with(now.screen().larger(1));
            case SMALLER -> now.with(now.screen().larger(-1));
            case BLACK_PAPER -> now.with(now.screen().withBlack(!now.screen().black()));
            case QUOTE -> chosen(now, ClaimChoice.QUOTED);
            case NEUTRAL -> chosen(now, ClaimChoice.NEUTRAL);
            case SKIP -> skipped(now);
            case LEAVE, SWAP, SHEET, PAUSE_CLOCK -> now;
        };
    }

    /// Names of a confidential study come only after a question; they go at once.
    private static Presentation names(Presentation now) {
        boolean asks = now.story().isConfidential() && !now.screen().names();
        return asks ? now.with(new PresenterInput.AskNames()) : now.with(now.screen().withNames(!now.screen().names()));
    }

    private static Presentation chosen(Presentation now, ClaimChoice choice) {
        return now.scene().filter(scene -> !scene.isTrue()).map(scene -> now.choosing(scene, choice)).orElse(now);
    }

    private static Presentation skipped(Presentation now) {
        Presentation chosen = chosen(now, ClaimChoice.SKIPPED);
        return chosen == now ? now : chosen.going(chosen.onward(now.at().place(), 1));
    }

    /// While frozen the room saw last what it still sees.
    private static Presentation back(Presentation now) {
        if (now.frozen().isPresent() || now.at().place() == now.story().scenes().size()) {
            return now.shown().isEmpty() ? now : now.at(new PlaceTold(now.shown().getLast(), now.at().found()));
        }
        List<Integer> former = new ArrayList<>(now.shown());
        if (former.size() < 2) {
            return now;
        }
        former.removeLast();
        return now.withShown(former).at(new PlaceTold(former.getLast(), now.at().found()));
    }

    private static boolean closesSomething(Presentation now) {
        return !now.blank() && (!(now.input() instanceof PresenterInput.Nothing) || now.at().found().isPresent());
    }

    private static Presentation closed(Presentation now) {
        return now.with(PresenterInput.NONE).at(now.at().with(Optional.empty()));
    }

    private static Presenting of(Presentation next) {
        return new Presenting(next, Optional.empty());
    }

    private Presenting or(Supplier<Optional<PresenterWish>> wished) {
        return new Presenting(next, wished.get());
    }
}
