/// What there is to read about whom is chosen: one organisation, or several together.
package samenspel.ui.card;
