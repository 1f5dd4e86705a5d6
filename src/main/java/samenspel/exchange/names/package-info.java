/// Names of organisations that are written in several ways: which may be the same, why, and what was decided.
package samenspel.exchange.names;
