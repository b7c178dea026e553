package hailsham.check;

import hailsham.expression.Condition;

/** That a reader can stand at a place with a condition holding. */
record Claim(Stand stand, Condition condition) {}
