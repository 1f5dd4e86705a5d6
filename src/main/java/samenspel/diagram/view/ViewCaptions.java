package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.ColouredWords;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// What stands round a view.
public final class ViewCaptions {
    private ViewCaptions() {
    }

    /// A caption with a sentence where data are invented.
    ///
    /// @param title what was found, or what is drawn
    /// @param drawn a sentence below it
    /// @param lines what was counted, by which rule, and what is chosen
    public static Caption of(ViewRequest request, String title, String drawn, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        if (request.networks().stream().anyMatch(one -> one.network().profile().synthetic())) {
            all.add(request.texts().get("caption.synthetic"));
        }
        return new Caption(started(title), List.of(new ColouredWords(drawn, Optional.empty(), false)), "", true, all, List.of());
    }

    /// How many organisations there were in a wave and how many of them answered.
    public static String answered(List<ViewedNetwork> networks, List<WaveId> waves, Texts texts) {
        ViewedNetwork first = networks.getFirst();
        return waves.stream().map(wave -> texts.get("view.answered", first.words().wave(wave),
                networks.stream().map(one -> one.response(wave)).collect(Collectors.joining("; ")))).collect(Collectors.joining(" "));
    }

    /// A sentence with a capital.
    private static String started(String sentence) {
        int first = sentence.isEmpty() ? 0 : sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(java.util.Locale.ROOT) + sentence.substring(first);
    }
}
