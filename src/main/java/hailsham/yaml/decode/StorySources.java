package hailsham.yaml.decode;

import hailsham.yaml.nodes.Reading;

/**
 * The files of a story, each held against its shape.
 *
 * @param complete whether every chapter's file could be read
 * @param worldRead whether {@code world.yaml} could
 */
record StorySources(Reading story, Reading world, Outline outline, boolean complete, boolean worldRead) {}
