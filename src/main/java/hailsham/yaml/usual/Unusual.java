package hailsham.yaml.usual;

/** Something stands in the file that is left to the parser. That is no fault, so it tells nothing, and costs nothing. */
final class Unusual extends RuntimeException {
    Unusual() {
        super(null, null, false, false);
    }
}
