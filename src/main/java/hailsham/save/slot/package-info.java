/**
 * One slot: its folder and what is found in it, how it is written in, how it is only looked at while another program
 * writes, and how a telling is had again from it.
 *
 * <p>What its files say is {@code format}'s, and how bytes come to be on disk {@code disk}'s.
 */
@NullMarked
package hailsham.save.slot;

import org.jspecify.annotations.NullMarked;
