package hailsham.check.fault;

import hailsham.check.walk.Witness;
import hailsham.source.Diagnostic;
import java.util.Optional;

/**
 * A fault that was found.
 *
 * @param witness decisions that show it; empty where it is that no decisions lead somewhere
 */
public record Finding(Diagnostic problem, Optional<Witness> witness) {}
