package hailsham.story;

import hailsham.expression.Contract;
import hailsham.source.Span;

/**
 * A contract that a story is held to.
 *
 * @param text as it is written, single spaces between words
 */
public record Promise(String text, Contract contract, Span where) {}
