package samenspel.session.presenting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.network.OrganisationId;

/// A story being told: where the presenter is, and what the room sees. Without scenes there is none.
///
/// @param at      what the presenter is at
/// @param frozen  what the room keeps; empty while it sees what the presenter sees
/// @param shown   places the room really saw, in order, the last one now
/// @param choices what was chosen of scenes that no longer hold, by their number in the story
/// @param input   what is being typed or looked through
public record Presentation(ToldStory story, PlaceTold at, Optional<PlaceTold> frozen, boolean blank, List<Integer> shown, Map<Integer, ClaimChoice> choices,
                           PresenterInput input, PresenterScreen screen, TalkClock clock) {
    public Presentation {
        shown = List.copyOf(shown);
        choices = Map.copyOf(choices);
    }

    /// What somebody sees of a story.
    ///
    /// @param place from 0; the number of scenes behind the last one, where the screen is black
    /// @param found organisation that is lit
    public record PlaceTold(int place, Optional<OrganisationId> found) {
        PlaceTold with(Optional<OrganisationId> other) {
            return new PlaceTold(place, other);
        }
    }

    /// Begins a story that has scenes; of a confidential study without names.
    ///
    /// @param number of the scene in the story, from 1; where it is passed over the next one
    public static Presentation of(ToldStory story, int number, Instant now, Optional<Instant> end) {
        int place = story.placeOf(number);
        return new Presentation(story, new PlaceTold(place, Optional.empty()), Optional.empty(), false, List.of(place), Map.of(), PresenterInput.NONE,
                PresenterScreen.usual(!story.isConfidential()), TalkClock.from(now, end));
    }

    /// What the room sees.
    public RoomSight room() {
        return blank ? new RoomSight.Blank() : sight(frozen.orElse(at), frozen.isEmpty() && input instanceof PresenterInput.Find ? Optional.of(input.typed()) : Optional.empty());
    }

    /// What the presenter sees, which the room may not.
    public RoomSight own() {
        return sight(at, Optional.of(input).filter(PresenterInput.Find.class::isInstance).map(PresenterInput::typed));
    }

    private RoomSight sight(PlaceTold told, Optional<String> sought) {
        if (told.place() >= story.scenes().size()) {
            return new RoomSight.Blank();
        }
        ToldScene scene = story.scenes().get(told.place());
        Optional<OrganisationId> lit = told.found().filter(_ -> screen.names());
        return new RoomSight.Shown(scene, scene.read(screen.names(), choice(scene)), told.place(), story.scenes().size(), lit, sought.filter(_ -> screen.names()),
                screen.names(), screen.black());
    }

    /// What the room would see of a scene with nobody lit; empty behind the last one.
    public Optional<RoomSight.Shown> ahead(int place) {
        return sight(new PlaceTold(place, Optional.empty()), Optional.empty()) instanceof RoomSight.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /// Which of those found is looked at, from 0.
    public int hit() {
        return input instanceof PresenterInput.Find(String _, int hit) ? hit : 0;
    }

    public ClaimChoice choice(ToldScene scene) {
        return choices.getOrDefault(scene.number(), ClaimChoice.NEUTRAL);
    }

    /// The scene the presenter is at; empty behind the last one.
    public Optional<ToldScene> scene() {
        return at.place() < story.scenes().size() ? Optional.of(story.scenes().get(at.place())) : Optional.empty();
    }

    /// The scene that comes next.
    public Optional<ToldScene> next() {
        return nextPlace().map(place -> story.scenes().get(place));
    }

    /// Its place, from 0.
    public Optional<Integer> nextPlace() {
        int place = onward(at.place(), 1);
        return place < story.scenes().size() && place > at.place() ? Optional.of(place) : Optional.empty();
    }

    /// Organisations found by what is being typed.
    public List<OrganisationId> hits() {
        return input instanceof PresenterInput.Find(String typed, int _) && screen.names() ? story.found(typed) : List.of();
    }

    /// The next place in a direction that is not to be skipped; with none the same before the first, and the end behind the last.
    int onward(int from, int by) {
        int place = from + by;
        while (place >= 0 && place < story.scenes().size() && choice(story.scenes().get(place)) == ClaimChoice.SKIPPED) {
            place += by;
        }
        return place < 0 ? from : Math.min(place, story.scenes().size());
    }

    /// Goes to a place with whoever is lit; what the room sees of it is remembered.
    Presentation going(int place) {
        return at(new PlaceTold(place, at.found())).remembered();
    }

    Presentation at(PlaceTold other) {
        return new Presentation(story, other, frozen, blank, shown, choices, input, screen, clock);
    }

    /// With what the room sees now as the last that was shown.
    Presentation remembered() {
        int seen = frozen.orElse(at).place();
        boolean same = seen == story.scenes().size() || !shown.isEmpty() && shown.getLast() == seen;
        List<Integer> more = new ArrayList<>(shown);
        more.add(seen);
        return same ? this : withShown(more);
    }

    Presentation withShown(List<Integer> other) {
        return new Presentation(story, at, frozen, blank, other, choices, input, screen, clock);
    }

    Presentation freezing(Optional<PlaceTold> kept) {
        return new Presentation(story, at, kept, blank, shown, choices, input, screen, clock);
    }

    Presentation blanking(boolean on) {
        return new Presentation(story, at, frozen, on, shown, choices, input, screen, clock);
    }

    Presentation choosing(ToldScene scene, ClaimChoice choice) {
        Map<Integer, ClaimChoice> more = new HashMap<>(choices);
        more.put(scene.number(), choice);
        return new Presentation(story, at, frozen, blank, shown, more, input, screen, clock);
    }

    Presentation with(PresenterInput other) {
        return new Presentation(story, at, frozen, blank, shown, choices, other, screen, clock);
    }

    public Presentation with(PresenterScreen other) {
        return new Presentation(story, at, frozen, blank, shown, choices, input, other, clock);
    }

    Presentation with(TalkClock other) {
        return new Presentation(story, at, frozen, blank, shown, choices, input, screen, other);
    }

    /// The same place of the same story told anew, such as in another language or from changed data; places that are gone become the last.
    public Presentation telling(ToldStory other) {
        int last = other.scenes().size() - 1;
        List<Integer> still = shown.stream().filter(place -> place <= last).toList();
        Optional<PlaceTold> kept = frozen.map(told -> new PlaceTold(Math.min(told.place(), last + 1), told.found().filter(id -> other.network().organisation(id).isPresent())));
        PlaceTold here = new PlaceTold(Math.min(at.place(), last + 1), at.found().filter(id -> other.network().organisation(id).isPresent()));
        return new Presentation(other, here, kept, blank, still, choices, input, screen, clock);
    }
}
