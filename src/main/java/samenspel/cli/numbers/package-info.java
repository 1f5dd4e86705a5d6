/// The verb `measure`: what can be measured of networks and of organisations, as words and as tables.
package samenspel.cli.numbers;
