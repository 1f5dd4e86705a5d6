/// Tables as files for spreadsheets.
package samenspel.exchange.sheet;
