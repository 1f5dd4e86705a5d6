/// The windows in which the network is changed by hand: each says what becomes of the numbers before it does so.
package samenspel.ui.edit;
