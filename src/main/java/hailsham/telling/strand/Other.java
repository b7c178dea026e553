package hailsham.telling.strand;

import java.util.Optional;

/** Something that can be gone to: a strand by its number, or a way not taken in the present one. */
public record Other(int strand, Optional<Way> way) {}
