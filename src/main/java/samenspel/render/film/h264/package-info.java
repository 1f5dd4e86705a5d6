/// A small encoder of H.264 video, made for drawings: most of a frame is as it was in the one before, and
/// costs nothing then.
///
/// Constrained Baseline profile, CAVLC, 4:2:0, BT.709: what every player and slide program shows. Pictures of
/// two kinds: whole ones (macroblocks predicted from their neighbours, Intra 16×16) and differences from the
/// former one (no motion: a macroblock is skipped, or corrected). Whole numbers only, so equal frames give
/// equal bytes on every machine.
///
/// Source: ITU-T H.264 (08/2021), Advanced video coding for generic audiovisual services; section numbers in
/// the comments are its own.
package samenspel.render.film.h264;
