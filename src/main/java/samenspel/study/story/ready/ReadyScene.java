package samenspel.study.story.ready;

import java.util.Locale;

/// What a ready story tells of, in its order.
public enum ReadyScene {
    /// Who is in the network.
    TOGETHER,
    /// Strong ties at few organisations, against what they can keep.
    LOAD,
    /// What organisations see of steering.
    STEERING,
    /// Access organisations in referral.
    ACCESS,
    /// Content and administrative information that do not meet.
    FLOWS,
    /// Ties that went and came.
    CHANGE,
    /// A stable core with a flexible periphery.
    CORE;

    /// The message with its title, or note, or short name.
    String key(String part) {
        return "story.ready." + name().toLowerCase(Locale.ROOT) + "." + part;
    }

    /// The message with what it is called in a list.
    public String nameKey() {
        return key("name");
    }
}
