package samenspel.session.request;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.study.privacy.TypedKey;

/// How a copy without names is to be made.
///
/// @param keepsPlaces whether everybody stands where they stand in the original, with arrows and lines round organisations
/// @param keyFile     keeps what codes are made with, for the same codes next year; empty for codes that are made once
/// @param typed       a key that no file keeps; needs a key file, which then keeps the salt alone
public record AnonymousRequest(boolean keepsPlaces, Optional<Path> keyFile, Optional<TypedKey> typed) {
    /// Arranged anew, with codes that are made once.
    public static final AnonymousRequest USUAL = new AnonymousRequest(false, Optional.empty(), Optional.empty());
}
