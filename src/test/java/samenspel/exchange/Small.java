package samenspel.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Small files of every format, and short ways to say what was read from them.
final class Small {
    static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="label" attr.type="string"/>
              <key id="d1" for="node" attr.name="staff" attr.type="int"><default>5</default></key>
              <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
              <key id="d3" for="node" attr.name="open" attr.type="boolean"/>
              <graph id="G" edgedefault="undirected">
                <node id="a"><data key="d0">Één</data><data key="d1">12</data><data key="d3">true</data></node>
                <node id="b"/>
                <edge source="a" target="b" directed="true"><data key="d2">2.5</data></edge>
              </graph>
            </graphml>
            """;
    static final String GEXF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://www.gexf.net/1.3" xmlns:viz="http://www.gexf.net/1.3/viz" version="1.3">
              <graph mode="dynamic" defaultedgetype="directed" timeformat="date">
                <attributes class="node"><attribute id="0" title="kind" type="string"><default>care</default></attribute></attributes>
                <attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="double"/></attributes>
                <nodes>
                  <node id="n1" label="One" start="2018-01-01"><attvalues><attvalue for="0" value="school"/></attvalues>
                    <viz:position x="1" y="2" z="0"/><viz:color r="255" g="0" b="16"/></node>
                  <node id="n2" label="Two"><spells><spell start="2018-01-01" end="2018-06-30"/><spell start="2019-01-01"/></spells></node>
                </nodes>
                <edges>
                  <edge source="n1" target="n2" kind="advice" start="2018-01-01" end="2019-01-01">
                    <attvalues><attvalue for="weight" value="1" end="2018-06-30"/><attvalue for="weight" value="3" start="2018-07-01"/></attvalues>
                  </edge>
                  <edge source="n2" target="n1" type="undirected" weight="4"/>
                </edges>
              </graph>
            </gexf>
            """;
    static final String GML = """
            Creator "somebody"
            # a remark
            graph [
              directed 1
              node [ id 1 label "Caf&eacute; &#353; [x]" graphics [ x 1.5 y -2 fill "#fff" ] budget 9000000000 ]
              node [ id 2 label "Two" ]
              edge [ source 1 target 2 value +.5 ]
            ]
            """;
    static final String PAJEK = """
            % a remark
            *Network Care
            *Vertices 4
            1 "One of us" 0.1 0.2 0.5 box ic Red [1-3,5-*]
            2 two
            3 "Ferligoj, Anu&#353;ka"
            *Arcs :1 "advice"
            1 2 3 c Blue l "asks" [2-*]
            2 3
            *Edges :2 "work"
            1 3 -1
            *Arcslist
            4 1 2
            *Partition sector
            *Vertices 4
            1
            2
            1
            2
            """;
    static final String PAJEK_MATRIX = """
            *Vertices 5 2
            *Matrix :1 members
            1 0 2
            0 1 0
            """;
    static final String DL = """
            DL N=3 NM=2
            FORMAT = FULLMATRIX DIAGONAL PRESENT
            LABELS:
            ann, bob, "cee dee"
            LEVEL LABELS:
            FRIENDS
            WORK
            DATA:
            0 1 0
            1 0 2
            0 0 0
            0 0 1
            0 0 0
            . 0 0
            """;
    static final String DL_EDGES = """
            dl n=4 format=edgelist1
            labels embedded
            data:
            ann bob 2
            bob cee
            """;
    static final String DGS = """
            DGS004
            meeting 0 0
            st 1
            an a name:"Ann" size:3
            an b
            ae ab a > b weight:2
            st 2
            de ab
            an c
            ae bc b c
            st 3
            dn a
            """;
    static final String DOT = """
            /* a remark */ strict digraph "care" {
              node [kind=care]; rankdir=LR
              a [label="A\\nB", weight=3]; // remark
              subgraph cluster_x { label="Schools"; b; "c d":port:n }
              a -> { b "c" + " d" } -> e [weight=2, label=<b<i>x</i>>];
              a -> b;
            }
            """;
    static final String NODE_LINK = """
            {"directed": false, "multigraph": false, "graph": {},
             "nodes": [{"id": "x", "label": "Ex", "staff": 4}, {"id": "y", "open": true}],
             "links": [{"source": "x", "target": "y", "weight": 2}]}
            """;
    static final String CYTOSCAPE = """
            {"elements": {"nodes": [{"data": {"id": "x", "name": "Ex"}, "position": {"x": 1, "y": 2}}, {"data": {"id": "y"}}],
             "edges": [{"data": {"id": "e", "source": "x", "target": "y", "interaction": "pp"}}]}}
            """;
    static final String GRAPHOLOGY = """
            {"attributes": {"name": "g"}, "options": {"type": "mixed"},
             "nodes": [{"key": "x", "attributes": {"label": "Ex"}}, {"key": "y"}],
             "edges": [{"key": "e", "source": "x", "target": "y", "undirected": true, "attributes": {"weight": 3}}]}
            """;
    static final String D3 = """
            {"nodes": [{"name": "Ex", "group": 1}, {"name": "Why", "group": 2}], "links": [{"source": 0, "target": 1, "value": 7}]}
            """;
    static final String JGF = """
            {"graph": {"directed": true, "label": "g", "nodes": {"x": {"label": "Ex"}, "y": {"label": "Why"}},
             "edges": [{"source": "x", "target": "y", "relation": "asks", "metadata": {"weight": 2}}]}}
            """;
    static final String EDGES = "ann bob 2\nbob cee 1\ncee ann 3\n";
    static final String MATRIX = "0 1 0\n0 0 2\n1 0 0\n";

    private Small() {
    }

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.graphml", GRAPHML);
        files.put("a.gexf", GEXF);
        files.put("a.gml", GML);
        files.put("a.paj", PAJEK);
        files.put("m.net", PAJEK_MATRIX);
        files.put("a.dl", DL);
        files.put("e.dl", DL_EDGES);
        files.put("a.dgs", DGS);
        files.put("a.dot", DOT);
        files.put("n.json", NODE_LINK);
        files.put("c.json", CYTOSCAPE);
        files.put("g.json", GRAPHOLOGY);
        files.put("d.json", D3);
        files.put("j.json", JGF);
        files.put("e.txt", EDGES);
        files.put("m.txt", MATRIX);
        return files;
    }

    /// The bytes of a small file of every kind, tables and a workbook too.
    static Map<String, byte[]> sources() {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        files().forEach((name, text) -> sources.put(name, text.getBytes(StandardCharsets.UTF_8)));
        sources.putAll(SmallTables.sources());
        return sources;
    }

    static Reading<FoundFile> reading(String name, String text) {
        return reading(name, text, ReadingOptions.USUAL);
    }

    static Reading<FoundFile> reading(String name, String text, ReadingOptions readingOptions) {
        return Read.of(name, text.getBytes(StandardCharsets.UTF_8), readingOptions);
    }

    static FoundFile found(String name, String text) {
        return found(reading(name, text));
    }

    static FoundFile found(Reading<FoundFile> reading) {
        return reading.value().orElseThrow(() -> new AssertionError("refused: " + reading.refusal()));
    }

    static FoundGraph graph(String name, String text) {
        return found(name, text).graphs().getFirst();
    }

    /// `code line:column` of the refusal.
    static String refusal(String name, String text) {
        return refusal(reading(name, text));
    }

    static String refusal(Reading<FoundFile> reading) {
        return reading.value().map(read -> "read: " + ties(read.graphs().getFirst())).orElseGet(() -> reading.refusal().reason().code() + " "
                + reading.refusal().place().line() + ":" + reading.refusal().place().column());
    }

    /// What was found wrong, each as `fate code line`.
    static String findings(Reading<FoundFile> reading) {
        return reading.problems().stream()
                .map(f -> f.outcome().name().toLowerCase(Locale.ROOT) + " " + f.reason().code() + " " + f.place().line())
                .collect(Collectors.joining(", "));
    }

    /// The ties by the labels of their ends: `A>B` directed, `A-B` not, `=2` the value, `:work` the relation.
    static String ties(FoundGraph graph) {
        return graph.ties().stream().map(tie -> graph.nodes().get(tie.from()).label() + (tie.directed() ? ">" : "-")
                + graph.nodes().get(tie.to()).label() + "=" + tie.value() + (tie.relation().isEmpty() ? "" : ":" + tie.relation()))
                .collect(Collectors.joining(" "));
    }

    static String labels(FoundGraph graph) {
        return graph.nodes().stream().map(node -> node.label()).collect(Collectors.joining("|"));
    }

    /// The attributes of a node: `name=value`, with the times of those that have them.
    static String attributes(FoundGraph graph, int node) {
        return graph.nodes().get(node).attributes().stream().map(a -> a.name() + "=" + a.value()).collect(Collectors.joining(" "));
    }
}
