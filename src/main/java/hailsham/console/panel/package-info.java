/** What there is to look at that is not the scene, as data. */
@NullMarked
package hailsham.console.panel;

import org.jspecify.annotations.NullMarked;
