/// What people and survey tools write, as words: answers and what they count as, headings that ask about somebody, several
/// names in one cell. Nothing here knows of tables.
package samenspel.exchange.survey;
