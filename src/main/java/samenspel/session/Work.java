package samenspel.session;

/// Something under way outside.
///
/// @param ticket its number; an answer with another number comes too late and is dropped
/// @param key    of the message that says what is being done
/// @param what   the message's argument, such as a file's name
public record Work(long ticket, String key, String what) {
}
