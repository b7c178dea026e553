package hailsham.check.model;

import hailsham.expression.Effect;
import hailsham.source.Span;

/**
 * An effect of the story that adds or takes away.
 *
 * @param where the choice, node or memory in which it stands
 */
public record EffectSource(Effect.Add effect, Span where) {}
