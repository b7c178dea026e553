package hailsham.author.difference;

import java.util.List;

/**
 * A place at which readers of some ways will now read something else.
 *
 * @param chapter its title
 * @param after the words of the decision that led there; its id where it has none; empty on the first page
 * @param before the paragraphs that are no longer read there; options begin with {@code ›}
 * @param now those that are read there instead
 * @param ways the names of the ways on which it is so
 */
public record ProseChange(String chapter, String after, List<String> before, List<String> now, List<String> ways) {
    public ProseChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
        ways = List.copyOf(ways);
    }
}
