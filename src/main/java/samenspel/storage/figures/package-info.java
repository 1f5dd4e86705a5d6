/// The file of a list of figures, `*.figures.json`, described by `samenspel-figures-1.schema.json`.
package samenspel.storage.figures;
