"""NetworkX's layouts for the benchmark, each with its own defaults.

Called as: --engine NAME --graph FILE --out PREFIX --repeat R --seed S --max-seconds T [--init FILE]
"""
import sys
import time

import networkx

call = dict(zip(sys.argv[1::2], sys.argv[2::2]))
graph = networkx.Graph()
with open(call["--graph"]) as lines:
    for words in map(str.split, lines):
        graph.add_node(words[0])
        if len(words) > 1:
            graph.add_edge(words[0], words[1])

cpu = []
for k in range(int(call["--repeat"])):
    start = time.process_time()
    if call["--engine"] == "networkx-spring":
        places = networkx.spring_layout(graph, seed=int(call["--seed"]) + k)
    else:
        places = networkx.kamada_kawai_layout(graph)
    cpu.append(round(time.process_time() - start, 5))
    with open(f"{call['--out']}.{k}.csv", "w") as out:
        out.write("id,x,y\n")
        out.writelines(f"{node},{x},{y}\n" for node, (x, y) in places.items())
print('RESULT {"cpu":[' + ",".join(map(str, cpu)) + "]}")
