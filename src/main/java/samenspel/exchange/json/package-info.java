/// Readers of JSON graphs in the dialects of several programs.
package samenspel.exchange.json;
