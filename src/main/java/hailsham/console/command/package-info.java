/** What a reader can ask for, and how it is typed. */
@NullMarked
package hailsham.console.command;

import org.jspecify.annotations.NullMarked;
