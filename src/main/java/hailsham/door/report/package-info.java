/** What a writer asks for, as JSON. */
@NullMarked
package hailsham.door.report;

import org.jspecify.annotations.NullMarked;
