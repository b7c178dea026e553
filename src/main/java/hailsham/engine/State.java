package hailsham.engine;

/** Where a reader stands and all that is true there: small, immutable, hashable. Its inside is the engine's. */
public final class State {}
