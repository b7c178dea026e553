/** Where tellings are kept between readings, as whoever reads sees it; {@code hailsham.save} is one that is on disk. */
@NullMarked
package hailsham.telling.shelf;

import org.jspecify.annotations.NullMarked;
