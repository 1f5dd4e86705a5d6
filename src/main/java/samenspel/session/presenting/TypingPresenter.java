package samenspel.session.presenting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;

/// What keys do while something is being typed. A clicker goes on all the same; what is written down stays.
final class TypingPresenter {
    /// Cards of the overview in a row.
    private static final int ACROSS = 3;

    private TypingPresenter() {
    }

    static Presentation press(Presentation now, PresenterKey key) {
        return switch (key) {
            case PresenterKey.Typed(String letter) -> letter.isBlank() && now.input().typed().isEmpty() || letter.chars().anyMatch(Character::isISOControl) ? now
                    : typed(now, now.input().typed() + letter);
            case PresenterKey.Pressed(String name, boolean _, boolean control) -> control ? now : pressed(now, name);
        };
    }

    /// What is kept of a remark when it is done; nothing of an empty one.
    static Optional<PresenterWish> wish(Presentation now, PresenterKey key) {
        boolean done = key instanceof PresenterKey.Pressed pressed && "ENTER".equals(pressed.name());
        return now.input() instanceof PresenterInput.WriteRemark(int scene, String typed) && done && !typed.isBlank()
                ? Optional.of(new PresenterWish.KeepRemark(scene, typed.strip())) : Optional.empty();
    }

    private static Presentation pressed(Presentation now, String name) {
        return switch (name) {
            case "ESCAPE" -> escaped(now);
            case "ENTER" -> entered(now);
            case "BACK_SPACE" -> typed(now, shorter(now.input().typed()));
            case "PAGE_DOWN" -> stepped(now, 1);
            case "PAGE_UP" -> stepped(now, -1);
            default -> moved(now, name);
        };
    }

    /// By whole letters, also those of two parts.
    private static String shorter(String typed) {
        return typed.isEmpty() ? "" : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
    }

    private static Presentation typed(Presentation now, String typed) {
        return switch (now.input()) {
            case PresenterInput.GoTo _ -> typed.chars().allMatch(Character::isDigit) ? now.with(typed.isEmpty() ? PresenterInput.NONE : new PresenterInput.GoTo(typed)) : now;
            case PresenterInput.WriteRemark(int scene, String _) -> now.with(new PresenterInput.WriteRemark(scene, typed));
            case PresenterInput.Find _ -> lit(now.with(new PresenterInput.Find(typed, 0)));
            case PresenterInput.Overview(int focus, String _) -> now.with(new PresenterInput.Overview(meant(now.story(), typed).orElse(focus), typed));
            case PresenterInput.Nothing _, PresenterInput.AskNames _, PresenterInput.Sheet _ -> now;
        };
    }

    private static Optional<Integer> meant(ToldStory story, String typed) {
        return typed.isBlank() ? Optional.empty() : IntStream.range(0, story.scenes().size()).boxed().filter(place -> story.isMeant(place, typed)).findFirst();
    }

    /// With the organisation lit that is looked at among those found.
    private static Presentation lit(Presentation now) {
        List<OrganisationId> hits = now.hits();
        int hit = now.input() instanceof PresenterInput.Find(String _, int at) ? at : 0;
        return now.at(now.at().with(hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(Math.min(hit, hits.size() - 1)))));
    }

    /// Whoever is lit goes too, so that the next press leaves.
    private static Presentation escaped(Presentation now) {
        return now.at(now.at().with(Optional.empty())).with(PresenterInput.NONE);
    }

    private static Presentation entered(Presentation now) {
        Presentation closed = now.with(PresenterInput.NONE);
        return switch (now.input()) {
            case PresenterInput.GoTo(String typed) -> numbered(now.story(), typed).map(closed::going).orElse(closed);
            case PresenterInput.Overview(int focus, String _) -> closed.going(focus);
            case PresenterInput.Find _, PresenterInput.WriteRemark _, PresenterInput.Nothing _, PresenterInput.AskNames _, PresenterInput.Sheet _ -> closed;
        };
    }

    /// The place of a number as it stands on the screen.
    private static Optional<Integer> numbered(ToldStory story, String typed) {
        return typed.length() > 6 ? Optional.empty() : Optional.of(Integer.parseInt(typed) - 1).filter(place -> place >= 0 && place < story.scenes().size());
    }

    private static Presentation stepped(Presentation now, int by) {
        Presentation open = now.input() instanceof PresenterInput.WriteRemark ? now : now.with(PresenterInput.NONE);
        return open.going(open.onward(open.at().place(), by));
    }

    private static Presentation moved(Presentation now, String name) {
        return switch (now.input()) {
            case PresenterInput.Find(String typed, int hit) -> down(name) == 0 ? now
                    : lit(now.with(new PresenterInput.Find(typed, Math.clamp(hit + down(name), 0, Math.max(0, now.hits().size() - 1)))));
            case PresenterInput.Overview(int focus, String typed) -> overview(now, focus, typed, name);
            case PresenterInput.GoTo _, PresenterInput.WriteRemark _, PresenterInput.Nothing _, PresenterInput.AskNames _, PresenterInput.Sheet _ -> now;
        };
    }

    private static Presentation overview(Presentation now, int focus, String typed, String name) {
        if ("SPACE".equals(name) && typed.isEmpty()) {
            return now.with(PresenterInput.NONE).freezing(now.frozen().or(() -> Optional.of(now.at()))).going(focus);
        }
        if ("TAB".equals(name)) {
            return now.with(PresenterInput.NONE);
        }
        int last = now.story().scenes().size() - 1;
        int to = switch (name) {
            case "HOME" -> 0;
            case "END" -> last;
            case "LEFT" -> focus - 1;
            case "RIGHT" -> focus + 1;
            default -> focus + ACROSS * down(name);
        };
        return now.with(new PresenterInput.Overview(to < 0 || to > last ? focus : to, typed));
    }

    private static int down(String name) {
        return "DOWN".equals(name) ? 1 : "UP".equals(name) ? -1 : 0;
    }
}
