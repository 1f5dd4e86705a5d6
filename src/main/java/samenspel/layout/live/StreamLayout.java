package samenspel.layout.live;

import org.graphstream.stream.PipeBase;
import org.graphstream.ui.layout.Layout;

/// What GraphStream asks of every layout and ours has a fixed answer to.
public abstract class StreamLayout extends PipeBase implements Layout {

    @Override
    public void edgeAttributeRemoved(String source, long time, String id, String attribute) {
        // A tie keeps its weight until it leaves.
    }

    @Override
    public void graphAttributeAdded(String source, long time, String attribute, Object value) {
        // Nothing of the graph as a whole matters here.
    }

    @Override
    public void graphAttributeChanged(String source, long time, String attribute, Object old, Object value) {
        // Nothing of the graph as a whole matters here.
    }

    @Override
    public void graphAttributeRemoved(String source, long time, String attribute) {
        // Nothing of the graph as a whole matters here.
    }

    @Override
    public String getLayoutAlgorithmName() {
        return "stress with anchors";
    }

    /// Always 0: this room reads no clock.
    @Override
    public long getLastStepTime() {
        return 0;
    }

    @Override
    public double getStabilizationLimit() {
        return 1;
    }

    @Override
    public double getQuality() {
        return 1;
    }

    @Override
    public double getForce() {
        return 1;
    }

    @Override
    public void setForce(double value) {
        shake();
    }

    @Override
    public void setStabilizationLimit(double value) {
        // It stops by its own rule.
    }

    @Override
    public void setQuality(double quality) {
        // There is one quality.
    }

    @Override
    public void setSendNodeInfos(boolean send) {
        // There is nothing to say but places.
    }
}
