package samenspel.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samenspel.exchange.found.FileFormat;

/// Small files in which every word that says something is written once: it begins with `q`, or is a number from 7000 or a
/// year from 2060.
final class RichFiles {
    private static final String GRAPHML = """
            <graphml xmlns:y="http://www.yworks.com/xml/graphml">
            <key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="qstaff" attr.type="int"/>
            <key id="d2" for="edge" attr.name="weight" attr.type="double"/><key id="d3" for="edge" attr.name="qsince" attr.type="string"/>
            <key id="d4" for="edge" attr.name="interaction" attr.type="string"/><key id="d5" for="graph" attr.name="qabout" attr.type="string"/>
            <key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d7" for="node" attr.name="qrest" attr.type="string"><default>qusual</default></key>
            <graph id="qnet" edgedefault="directed"><data key="d5">qremark</data><desc>qdescribed</desc>
            <node id="a"><data key="d0">qanna</data><data key="d1">7001</data><desc>qnode</desc></node>
            <node id="g" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>qgroup</y:NodeLabel></y:GroupNode></data><data key="d1">7002</data>
            <graph id="g:"><node id="b"><data key="d0">qbert</data><data key="d7">qown</data></node></graph></node>
            <node id="c" qown="qinplace"><data key="d0">qcees</data><data key="undeclared">qlost</data></node>
            <edge source="a" target="b"><data key="d2">7003</data><data key="d3">qspring</data><data key="d4">qadvice</data></edge>
            <edge source="b" target="c" qopen="qstill"><data key="d4">qcare</data><desc>qedge</desc></edge>
            <edge source="c" target="qnobody"/><hyperedge><endpoint node="qhyper"/></hyperedge></graph></graphml>
            """;
    private static final String GEXF = """
            <gexf version="1.3"><meta lastmodifieddate="2061"><creator>qmaker</creator><keywords>qkey</keywords></meta>
            <graph mode="dynamic" defaultedgetype="directed"><attributes class="node"><attribute id="0" title="qkind" type="string"/>
            <attribute id="1" title="qsize" type="integer"><default>7011</default></attribute></attributes>
            <attributes class="edge"><attribute id="2" title="qtopic" type="string"/></attributes>
            <nodes><node id="a" label="qanna" start="2062" qstatus="qopen"><attvalues><attvalue for="0" value="qschool"/><attvalue for="9" value="qundeclared"/></attvalues></node>
            <node id="g" label="qgroup"><nodes><node id="b" label="qbert"><attvalues><attvalue for="1" value="7012"/></attvalues></node></nodes></node>
            <node id="c" label="qcees"><spells><spell start="qnever"/></spells></node></nodes>
            <edges><edge source="a" target="b" kind="qadvice" weight="7013" start="2063" end="2064"><attvalues><attvalue for="2" value="qyouth"/></attvalues></edge>
            <edge source="b" target="c" kind="qcare" qsure="qperhaps" label="qlabel" weight="qheavy"/><edge source="c" target="a" kind="qcare" start="qsoon"/></edges></graph></gexf>
            """;
    private static final String GML = """
            Creator "qmaker"
            graph [ label "qnet" comment "qremark" directed 1
            node [ id 1 label "qanna" qstaff 7021 qinner [ qdeep "qvalue" ] ]
            node [ id 2 label "qbert" gid 4 ]
            node [ id 3 label "qcees" ]
            node [ id 4 label "qgroup" isGroup 1 ]
            edge [ source 1 target 2 value 7022 label "qadvice" qsince "qspring" ]
            edge [ source 2 target 3 label "qcare" ]
            edge [ source 3 target 1 label "qcare" ]
            nodd [ id 5 label "qmisspelt" ]
            edge [ source 1 taget 2 label "qhalf" ]
            ]
            """;
    private static final String PAJEK = """
            *Network qnet
            *Vertices 3
            1 "qanna" 0.1 0.2 0.3 7031 [1-*]
            2 "qbert" 0.1 0.2 box ic Red
            3 qcees
            0 "qzero"
            *Arcs :1 "qadvice"
            1 2 7032 l "qlabel" [2061-2062]
            2 3 1 7033
            3 1 1 [qsoon]
            *Edges :2 "qcare"
            1 3 1
            9 qnobody
            *Partition qpart
            *Vertices 3
            7034
            7035
            7036
            *Permutation qorder
            *Vertices 3
            1
            """;
    private static final String DL = """
            DL N=3 NM=2
            FORMAT = FULLMATRIX DIAGONAL PRESENT
            LABELS:
            qanna,qbert,qcees
            MATRIX LABELS:
            qadvice
            qcare
            DATA:
            0 7041 0
            0 0 qodd
            1 0 0
            0 1 0
            0 0 7042
            0 0 0
            """;
    private static final String DGS = """
            DGS004
            qnet 0 0
            cg "qabout":"qremark"
            st 2061
            an a label:"qanna" qsize:7051
            an b label:"qbert" qold:"qgone"
            an c label:"qcees"
            ae ab a > b weight:7052 qtopic:"qyouth" kind:"qadvice"
            ae bc b > c kind:"qcare"
            ae ca c > a kind:"qcare"
            st 2062
            cn b qold:"qnew"
            st qsoon
            de ab
            ae xx a > qnobody
            qwhat 1
            """;
    private static final String DOT = """
            digraph qnet { qsetting=qvalue; node [qusual=qdefault];
            subgraph cluster_0 { label="qouter"; subgraph cluster_1 { label=<<B>qinner</B>>; a [label="qanna", qstaff=7061] } }
            b [label=<qbert <I>qitalic</I>>]; c [label="{<p> qcees|qfield}", shape=record];
            a -> b [label="qadvice", weight=7062, qsince=qspring]; b -> c [label="qcare"]; c -> a [label="qcare"]; c -> qdave; }
            """;
    private static final String NODE_LINK = """
            {"directed": true, "graph": {"name": "qnet", "qgraph": "qremark"}, "qtop": "qouter", "nodes": [
            {"id": "a", "label": "qanna", "group": "qcare", "qlist": ["qone", "qtwo"], "qdeep": {"qin": "qinner"}}, {"id": "b", "label": "qbert", "group": "qschool"}],
            "links": [{"source": "a", "target": "b", "type": "qadvice", "weight": 7071, "qsince": "qspring"}, {"source": "b", "target": "qnobody"},
            {"source": "b", "target": "a", "type": "qreferral", "direction": "qnorth"}]}
            """;
    private static final String ADJACENCY = """
            {"directed": true, "multigraph": false, "graph": {"name": "qnet"}, "nodes": [{"id": "a", "label": "qanna", "qstaff": 7075}, {"id": "b", "label": "qbert"}],
            "adjacency": [[{"id": "b", "type": "qadvice", "weight": 7076, "qsince": "qspring"}], [{"id": "a", "type": "qcare", "year": 2065}, {"id": "qnobody"}]]}
            """;
    private static final String CYTOSCAPE = """
            {"data": {"name": "qnet"}, "elements": {"nodes": [{"data": {"id": "g", "label": "qgroup", "qextra": "qhidden"}}, {"data": {"id": "a", "label": "qanna", "parent": "g"}, "classes": "qclass"},
            {"data": {"id": "b", "label": "qbert"}, "position": {"x": 7081}}],
            "edges": [{"data": {"id": "e", "source": "a", "target": "b", "interaction": "qadvice", "qsince": "qspring"}, "classes": "qedgeclass"}]}}
            """;
    private static final String JGF = """
            {"graph": {"label": "qnet", "metadata": {"qabout": "qremark"}, "nodes": {"a": {"label": "qanna", "metadata": {"qstaff": 7091}}, "b": {"label": "qbert"}},
            "edges": [{"source": "a", "target": "b", "relation": "qadvice", "label": "qlabel", "metadata": {"qsince": "qspring"}}]}}
            """;
    private static final String KUMU = """
            {"elements": [{"id": "a", "label": "qanna", "type": "qcare", "tags": ["qone"]}, {"id": "b", "label": "qbert", "attributes": {"qstaff": 7101}}],
            "connections": [{"from": "a", "to": "b", "type": "qadvice", "direction": "mutual", "qsince": "qspring"}], "qmaps": [{"id": "map"}]}
            """;

    private RichFiles() {
    }

    /// One reading: files that are opened together.
    record Sample(String name, Map<String, byte[]> files) {
        private static Sample of(String file, String text) {
            return new Sample(file, Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
        }

        private static Sample of(String name, Map<String, String> texts) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            texts.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
            return new Sample(name, files);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Those of a format. A new format asks for one here.
    static List<Sample> of(FileFormat format) {
        return switch (format) {
            case GRAPHML -> List.of(Sample.of("rich.graphml", GRAPHML));
            case GEXF -> List.of(Sample.of("rich.gexf", GEXF));
            case GML -> List.of(Sample.of("rich.gml", GML));
            case PAJEK -> List.of(Sample.of("rich.paj", PAJEK));
            case DL -> List.of(Sample.of("rich.dl", DL), Sample.of("list.dl", "DL n=3 format=edgelist1\nlabels embedded\ndata:\nqanna qbert 7043\nqbert qcees qodd\n"));
            case DGS -> List.of(Sample.of("rich.dgs", DGS));
            case DOT -> List.of(Sample.of("rich.dot", DOT));
            case JSON -> List.of(Sample.of("node-link.json", NODE_LINK), Sample.of("adjacency.json", ADJACENCY), Sample.of("cytoscape.json", CYTOSCAPE), Sample.of("jgf.json", JGF), Sample.of("kumu.json", KUMU));
            case EDGE_LIST -> List.of(Sample.of("list.txt", "qanna qbert 7111 2061\nqbert qcees 7112 2062\nqcees qanna 7113 2062\nqanna qcees 7114 2061\n"),
                    Sample.of("typed.txt", "qanna,qbert,qadvice\nqbert,qcees,qcare\nqcees,qanna,qcare\nqanna,qcees,qadvice\nqdave\n"));
            case MATRIX -> List.of(Sample.of("matrix.txt", "0 7121 0\n7122 0 1\n0 1 0\n"),
                    Sample.of("rsiena", Map.of("qadvice-2061.txt", "0 1 10\nNA 0 10\n10 10 0\n", "qadvice-2062.txt", "0 1 0\n1 0 1\n0 0 0\n",
                            "actors.csv", "number,id,name,sector\n1,a,qanna,qcare\n2,b,qbert,qschool\n3,c,qcees,qschool\n")));
            case ATTRIBUTES -> List.of(Sample.of("attributes", Map.of("net.txt", "0 1 0\n1 0 1\n0 1 0\n", "net-attr.clu", "*Vertices 3\n7131\n7132\n7133\n")));
            case NODE_LIST -> List.of(Sample.of("nodes", Map.of("net.csv", "from;to\n1;2\n2;3\n", "names.txt", "id name\n1 qanna\n2 qbert\n3 qcees\n")));
            case TABLE -> RichTables.tables().entrySet().stream().map(table -> Sample.of(table.getKey(), table.getValue())).toList();
            case WORKBOOK -> RichTables.workbooks().entrySet().stream().map(book -> new Sample(book.getKey(), Map.of(book.getKey(), book.getValue()))).toList();
        };
    }
}
