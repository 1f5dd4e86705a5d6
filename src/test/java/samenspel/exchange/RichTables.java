package samenspel.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// Small tables in which every word that says something is written once, see [RichFiles]; what stands in a column
/// or sheet that is left out is no such word, since the account names the column or sheet.
final class RichTables {
    private static final String TIES = """
            from;to;layer;wave;strength;qtopic
            qanna;qbert;qadvice;2061;7201;qyouth
            qbert;qcees;qcare;2062;7202;qold
            qcees;qcees;qcare;2062;7203;qself
            qdave;;qcare;2062;7204;qhalf
            qanna;qcees;qcare;2062;qodd;qworse
            """;
    private static final String VALUES = """
            from;to;2061;2062
            qanna;qbert;7211;7212
            qbert;qcees;;7213
            """;
    private static final String NODES = """
            id;name;sector;role;qstaff
            1;qanna;qcare;access;7221
            2;qbert;qschool;qrole;7222
            3;qcees;qschool;;7223
            """;
    private static final String MATRIX = """
            ;qanna;qbert;qcees
            qanna;0;7231;1
            qbert;7232;0;7233
            qcees;0;1;0
            """;
    private static final String ROSTER = """
            Respondent;Sector;qhead [qanna];qhead [qbert];qhead [qcees];qextra
            qanna;qcare;;2;1;remark
            qbert;qschool;3;;1;other
            """;
    private static final String NOMINATIONS = """
            organisation;mention 1;mention 2;qextra
            qanna;qbert;qcees;remark
            qbert;qanna;;other
            """;
    private static final String NEIGHBOURS = """
            qanna;qbert;qcees
            qbert;qcees
            qcees;qanna;qbert
            """;

    private RichTables() {
    }

    /// Files that are opened together, by what they are.
    static Map<String, Map<String, String>> tables() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        tables.put("list of ties", Map.of("ties.csv", TIES));
        tables.put("values in columns", Map.of("values.csv", VALUES));
        tables.put("list of organisations and of ties", Map.of("nodes.csv", NODES, "ties.csv", "from;to;qtopic\n1;2;qyouth\n2;3;qold\n3;9;qnobody\n"));
        tables.put("matrix", Map.of("matrix.csv", MATRIX));
        tables.put("roster", Map.of("roster.csv", ROSTER));
        tables.put("nominations", Map.of("mentions.csv", NOMINATIONS));
        tables.put("neighbours", Map.of("near.csv", NEIGHBOURS));
        return tables;
    }

    static Map<String, byte[]> workbooks() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Organisations", NODES);
        sheets.put("Ties 2061", "from;to;qtopic\n1;2;qyouth\n");
        sheets.put("Ties 2062", "from;to;qtopic\n2;3;qold\n");
        sheets.put("qnotes", "remark\nother remark\n");
        Map<String, byte[]> books = new LinkedHashMap<>();
        books.put("book.xlsx", SmallTables.workbook(sheets));
        books.put("matrix.xlsx", SmallTables.workbook(Map.of("qsheet", MATRIX)));
        books.put("survey.xlsx", SmallTables.workbook(Map.of("qsheet", ROSTER)));
        return books;
    }
}
