package hailsham.author.map;

import hailsham.author.map.Drawing.Drawn;
import hailsham.author.map.Drawing.Placed;
import hailsham.author.map.Drawing.Point;
import hailsham.author.map.Drawing.Written;
import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Line;
import hailsham.author.map.StoryMap.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a map out in layers, with what leads somewhere above what it leads to. */
public final class Layout {
    private static final double MARGIN = 24;

    private final StoryMap map;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Box, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Line, ElkEdge> edges = new LinkedHashMap<>();

    private Layout(StoryMap map) {
        this.map = map;
    }

    /** Finds the place of everything in it. */
    public static Drawing of(StoryMap map) {
        Layout layout = new Layout(map);
        layout.lay();
        return layout.drawing();
    }

    private void lay() {
        // What it knows of its own options is not there before it is asked for.
        LayoutMetaDataService.getInstance();
        boolean rows = map.boxes().stream().anyMatch(box -> box.row() > 0);
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, rows);
        // From left to right as it is written, where that costs no crossings.
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        for (Box box : map.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(Lettering.width(box), Lettering.height(box));
            if (rows) {
                node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.row());
            }
            nodes.put(box, node);
        }
        for (Line line : map.lines()) {
            ElkEdge edge =
                    ElkGraphUtil.createSimpleEdge(nodes.get(map.box(line.from())), nodes.get(map.box(line.to())));
            for (Way way : line.ways()) {
                label(way, edge);
            }
            edges.put(line, edge);
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    }

    private static void label(Way way, ElkEdge edge) {
        if (!way.name().isEmpty()) {
            String words = way.name()
                    + way.share().map(share -> " " + Lettering.percent(share)).orElse("");
            ElkLabel label = ElkGraphUtil.createLabel(words, edge);
            label.setDimensions(Math.ceil(Lettering.line(words)), Lettering.LINE);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    private Drawing drawing() {
        List<Placed> boxes = new ArrayList<>();
        nodes.forEach((box, node) -> boxes.add(
                new Placed(box, node.getX(), node.getY(), node.getWidth(), node.getHeight(), Lettering.text(box))));
        List<Drawn> lines = new ArrayList<>();
        edges.forEach((line, edge) -> lines.add(drawn(line, edge)));
        return new Drawing(map, root.getWidth(), root.getHeight(), boxes, lines);
    }

    private static Drawn drawn(Line line, ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        List<Written> labels = new ArrayList<>();
        for (ElkLabel label : edge.getLabels()) {
            labels.add(new Written(label.getText(), label.getX(), label.getY(), label.getWidth(), label.getHeight()));
        }
        return new Drawn(line, points, labels);
    }
}
