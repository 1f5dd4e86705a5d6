/// The drawing in motion: frames painted as the screen paints them, as GIF or as MP4, with no outside program
/// and no library. Memory does not grow with the number of frames.
package samenspel.render.film;
