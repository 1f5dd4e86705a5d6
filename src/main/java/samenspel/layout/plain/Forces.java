package samenspel.layout.plain;

/// The forces of all other nodes on one while groups are made visible: a bounded repulsion, and the way to less stress.
interface Forces {
    /// Finds how long an edge is drawn, where the stress is least, and gives the stress there: the mean over
    /// pairs of (drawn ÷ (edge·wanted) − 1)².
    double look();

    /// As of the last look.
    double edge();

    /// Asked once a round, before the first node.
    void prepare();

    /// Sums `repel` times the repulsion on a node and `honest` times the way to its place of least stress.
    void on(int node, double repel, double honest);

    float sumX();

    float sumY();
}
