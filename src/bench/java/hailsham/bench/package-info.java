/**
 * How fast it is: {@code mvn -Pbench verify}.
 *
 * <p>Ratios within one run are worth something; times of different runs are not to be compared.
 */
package hailsham.bench;
