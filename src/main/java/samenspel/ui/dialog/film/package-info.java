/// The dialog of films: what is asked and the film as it will be.
package samenspel.ui.dialog.film;
