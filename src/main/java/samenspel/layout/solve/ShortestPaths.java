package samenspel.layout.solve;

import java.util.Arrays;

/// Dijkstra's algorithm over packed arrays, used again for every source. The heap holds each node
/// at most once; equal distances leave in an order that depends on the graph alone.
final class ShortestPaths {
    private final Adjacency edges;
    private final double[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    ShortestPaths(Adjacency edges) {
        this.edges = edges;
        distance = new double[edges.n()];
        heap = new int[edges.n()];
        place = new int[edges.n()];
    }

    /// Distances from one node; infinite where no path leads. The array is used again by the next call.
    double[] from(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(place, -1);
        size = 0;
        reach(source, 0);
        while (size > 0) {
            int node = nearest();
            for (int at = edges.first()[node]; at < edges.first()[node + 1]; at++) {
                reach(edges.other()[at], distance[node] + edges.value()[at]);
            }
        }
        return distance;
    }

    private void reach(int node, double length) {
        if (length < distance[node]) {
            distance[node] = length;
            if (place[node] < 0) {
                place[node] = size++;
                heap[place[node]] = node;
            }
            rise(place[node]);
        }
    }

    private int nearest() {
        int node = heap[0];
        size--;
        if (size > 0) {
            put(heap[size], 0);
            sink();
        }
        return node;
    }

    private void rise(int from) {
        int at = from;
        int node = heap[at];
        while (at > 0 && distance[node] < distance[heap[(at - 1) / 2]]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(node, at);
    }

    private void sink() {
        int at = 0;
        int node = heap[0];
        for (int child = nearerChild(at); child < size && distance[heap[child]] < distance[node]; child = nearerChild(at)) {
            put(heap[child], at);
            at = child;
        }
        put(node, at);
    }

    private int nearerChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && distance[heap[left + 1]] < distance[heap[left]] ? left + 1 : left;
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at;
    }
}
