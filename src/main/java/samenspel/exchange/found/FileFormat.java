package samenspel.exchange.found;

/// The formats that can be read, and the kinds of tables that are read by the import of tables.
public enum FileFormat {
    GRAPHML("GraphML"),
    GEXF("GEXF"),
    GML("GML"),
    PAJEK("Pajek"),
    DL("UCINET DL"),
    DGS("DGS"),
    DOT("Graphviz DOT"),
    JSON("JSON"),
    EDGE_LIST("edge list"),
    MATRIX("matrix"),
    /// One row a node, one column an attribute, no names.
    ATTRIBUTES("attributes"),
    /// Ids and names of nodes.
    NODE_LIST("node list"),
    TABLE("table"),
    WORKBOOK("workbook");

    private final String plainName;

    FileFormat(String plainName) {
        this.plainName = plainName;
    }

    /// As the program that made it is known.
    public String plainName() {
        return plainName;
    }
}
