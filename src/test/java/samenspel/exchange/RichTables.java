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
            qtitle;;;
            ;qanna;qbert;qcees
            qanna;0;7231;1
            qbert;7232;0;7233
            qcees;0;1;0
            qsource: qyearbook;;;
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
    private static final String PLAIN = """
            Organisatie;Sector;qanna;qbert;qcees
            qanna;qcare;0;2;1
            qbert;qschool;3;0;1
            qcees;qschool;1;1;0
            """;
    private static final String SEVERAL = """
            qstamp;Organisation;qwho do you work with?
            2051-01-01;qanna;qbert, qcees
            2052-01-01;qbert;qanna
            2053-01-01;qcees;qanna, qbert
            """;
    private static final String HEADED = """
            ResponseId,Q1,Q2_1,Q2_2,Q2_3,Q3
            Response ID,which organisation?,qhow often: - qanna,qhow often: - qbert,qhow often: - qcees,qremarks
            "{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID2_3""}","{""ImportId"":""QID3""}"
            R1,qanna,,4,3,one
            R2,qbert,2,,1,
            """;
    private static final String TOTALS = """
            ;qanna;qbert;qcees;Total
            qanna;0;7241;1;8242
            qbert;7243;0;1;8244
            qcees;0;1;0;1
            Total;8243;8245;2;8249
            """;
    private static final String TWO_ROWS = """
            Respondent ID,Collector ID,Start Date,Which organisation?,qhow often do you meet?,,,qremarks
            ,,,Open-Ended Response,qanna,qbert,qcees,Open-Ended Response
            1,9,2051-01-01,qanna,,4,3,fine
            2,9,2051-01-01,qbert,2,,1,
            3,9,2051-01-01,qcees,1,2,,good
            """;
    private static final String BRACKETS = """
            "Response ID","Organisation","qHow often? [qanna]","qHow often? [qbert]","qHow often? [qcees]","qrefers to [qanna]","qrefers to [qbert]","qrefers to [qcees]","qopen"
            1,qanna,,4,3,,1,0,"fine"
            2,qbert,2,,1,0,,1,
            3,qcees,1,2,,1,0,,"good"
            """;
    private static final String GEPHI = """
            Source,Target,Type,Id,Label,Weight,qtopic
            qanna,qbert,Directed,0,qadvice,7261,qyouth
            qbert,qcees,Undirected,1,qcare,7262,qold
            qcees,qanna,Directed,2,qcare,7263,
            qanna,qcees,Directed,3,qadvice,7264,
            """;
    private static final String LAYERS = """
            from;to;qcontent;qreferral
            qanna;qbert;7271;
            qbert;qcees;7272;7273
            """;
    private static final String BLOCKS = """
            qstudy of the region;;;;;
            ;2061;;2062;;
            from;qcontent;qcare;qcontent;qcare;to
            qanna;1;7281;2;;qbert
            qbert;;3;7282;1;qcees
            """;
    private static final Map<String, String> OWN = Map.of("about the network", """
            What,Fill in
            Name of the network,qnetwork
            Name in Dutch,qnetwerk
            """, "layers", """
            Id,Name,Name in Dutch,Kind of layer,Counts when
            1,qadvice,qadvies,asked,one says so (with direction)
            """, "organisations", """
            Id,Name,Short name,Sector,Kind within sector,Access role,Level of care,Task in steering,Took part qfirst,qextra
            a,qanna,qan,qcare,qsub,yes,freely accessible,,answered,value
            b,qbert,qbe,qschool,,no,freely accessible,,answered,
            """, "sectors", """
            Id,Letters,Name,Name in Dutch
            1,QC,qcare,qzorg
            2,QS,qschool,qonderwijs
            """, "ties", """
            Wave,Layer,From,To,How often,Strength,qtopic
            qfirst,qadvice,qanna,qbert,,7251,youth
            """, "waves", """
            Id,Name,Name in Dutch,First day,Last day
            1,qfirst,qeerste,2061-01-01,2062-02-01
            """);
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
        tables.put("roster of plain names", Map.of("plain.csv", PLAIN));
        tables.put("several names in a cell", Map.of("several.csv", SEVERAL));
        tables.put("heading in three rows", Map.of("headed.csv", HEADED));
        tables.put("heading in two rows", Map.of("rows.csv", TWO_ROWS));
        tables.put("names in brackets", Map.of("brackets.csv", BRACKETS));
        tables.put("Gephi's edges", Map.of("edges.csv", GEPHI));
        tables.put("layers in columns", Map.of("layers.csv", LAYERS));
        tables.put("blocks of columns", Map.of("blocks.csv", BLOCKS));
        tables.put("totals", Map.of("totals.csv", TOTALS));
        Map<String, String> own = new LinkedHashMap<>();
        OWN.forEach((part, text) -> own.put(part + ".csv", text));
        own.merge("ties.csv", "qfirst,qadvice,qbert,qnobody,,7252,qlost\n", String::concat);
        tables.put("own tables", own);
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
        Map<String, String> own = new LinkedHashMap<>();
        OWN.forEach((part, text) -> own.put(part, text.replace(',', ';')));
        books.put("own.xlsx", SmallTables.workbook(own));
        return books;
    }
}
