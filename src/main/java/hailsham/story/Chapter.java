package hailsham.story;

import hailsham.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chapter: one file.
 *
 * @param part the id of its part
 * @param thread in a free part, the option by which the hub leads here; without one the hub does not offer it
 * @param needs in a free part, chapters that must have been told
 * @param mayBeLeft in a free part, whether it may be left untold
 * @param begins the node that it begins with
 * @param nodes by their own names, in the order of the file
 * @param memories ids of those that come from here, in the order of the file
 * @param where its id in the file
 */
public record Chapter(
        String id,
        String title,
        String part,
        Optional<Passage> thread,
        List<String> needs,
        boolean mayBeLeft,
        NodeId begins,
        Map<String, Node> nodes,
        List<String> memories,
        Span where) {
    public Chapter {
        needs = List.copyOf(needs);
        nodes = Ordered.copy(nodes);
        memories = List.copyOf(memories);
    }

    /** The same with other nodes and memories. */
    public Chapter with(Map<String, Node> itsNodes, List<String> itsMemories) {
        return new Chapter(id, title, part, thread, needs, mayBeLeft, begins, itsNodes, itsMemories, where);
    }
}
