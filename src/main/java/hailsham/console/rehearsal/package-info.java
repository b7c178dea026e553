/**
 * A reading that nobody reads, in a terminal that nobody sees.
 *
 * <p>The virtual machine is shown by it what a reader's session loads, and keeps that for the sessions to come.
 */
@NullMarked
package hailsham.console.rehearsal;

import org.jspecify.annotations.NullMarked;
