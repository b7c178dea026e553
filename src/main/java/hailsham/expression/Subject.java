package hailsham.expression;

/**
 * Something that a condition can ask about and an effect can change.
 *
 * @param kind a variable, memory, keepsake, chapter, node or choice
 * @param name its whole name
 */
public record Subject(Scope.Kind kind, String name) {}
