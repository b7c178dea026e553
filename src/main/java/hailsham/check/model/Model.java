package hailsham.check.model;

import hailsham.engine.program.Program;
import hailsham.engine.slots.Slots;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story as points and edges.
 *
 * <p>It says exactly what the engine does, but for one thing: where the story goes round without asking, as when a sharing
 * with nothing to share leads to itself, the engine stops after a while, and the model does not.
 */
public final class Model {
    /** The point before the first page. */
    public static final int START = 0;

    private final Program program;
    private final Sources sources;
    private final List<Point> points;
    private final Map<Sight, List<Where>> sights;
    private final Map<Sight, Arm> arms;

    Model(Program program, Sources sources, List<Point> points, Sightings sightings) {
        this(
                program,
                sources,
                points,
                Collections.unmodifiableMap(new LinkedHashMap<>(sightings.all())),
                Map.copyOf(sightings.arms()));
    }

    private Model(
            Program program,
            Sources sources,
            List<Point> points,
            Map<Sight, List<Where>> sights,
            Map<Sight, Arm> arms) {
        this.program = program;
        this.sources = sources;
        this.points = List.copyOf(points);
        this.sights = sights;
        this.arms = arms;
    }

    /** The same with other points. */
    Model with(List<Point> others) {
        return new Model(program, sources, others, sights, arms);
    }

    /** The model of a story. */
    public static Model of(Program program) {
        return new ModelBuilder(program).build();
    }

    /**
     * The model of all tellings, of first ones and of those in which chapters are lived again by one who knows more; see
     * {@link Reliving}, which says what of it is certain. Points and sights are those of this model, and points are added;
     * empty where nothing is.
     *
     * @param memories the slots of those that readers may come by
     */
    public Optional<Model> relived(BitSet memories) {
        return Reliving.of(this, memories);
    }

    public Program program() {
        return program;
    }

    /** Whether an edge leads into a chapter. */
    public boolean enters(Edge edge) {
        return edge.from() == START
                || !program.chapter(points.get(edge.from()).node())
                        .id()
                        .equals(program.chapter(points.get(edge.to()).node()).id());
    }

    /** Whether what is known in a replay comes to be held by an edge, in the model of all tellings. */
    public boolean comesToKnow(Edge edge) {
        return edge.decision().isPresent() && point(edge.from()).kind() == Point.Kind.BETWEEN;
    }

    public Slots slots() {
        return program.slots();
    }

    public Sources sources() {
        return sources;
    }

    /** All of them; a point's number is its place in this list. */
    public List<Point> points() {
        return points;
    }

    public Point point(int number) {
        return points.get(number);
    }

    /**
     * Everything that can be met, and where.
     *
     * @return in the order of the program; a sight that no way leads to has nowhere
     */
    public Map<Sight, List<Where>> sights() {
        return sights;
    }

    /**
     * What a {@link Sight.Kind#LINE} or {@link Sight.Kind#OPTION} is of its passage.
     *
     * @throws IllegalArgumentException for any other
     */
    public Arm arm(Sight sight) {
        Arm arm = arms.get(sight);
        if (arm == null) {
            throw new IllegalArgumentException("not of a passage: " + sight);
        }
        return arm;
    }

    /** What all slots hold before the first page. */
    public int[] start() {
        int[] start = new int[slots().all().size()];
        for (int slot = 0; slot < start.length; slot++) {
            start[slot] = slots().all().get(slot).start();
        }
        return start;
    }
}
