package hailsham.yaml.file;

/** The order of files and folders: by the number that they begin with, then by name. */
public final class FileOrder {
    private FileOrder() {}

    public static int compare(String a, String b) {
        int numberOfA = number(a);
        int numberOfB = number(b);
        return numberOfA != numberOfB ? Integer.compare(numberOfA, numberOfB) : a.compareTo(b);
    }

    /** The number that a name begins with: 7 of {@code 07-lost-things.yaml}; the greatest where there is none. */
    public static int number(String name) {
        int number = 0;
        int i = 0;
        while (i < name.length() && i < 6 && name.charAt(i) >= '0' && name.charAt(i) <= '9') {
            number = number * 10 + name.charAt(i++) - '0';
        }
        return i == 0 ? Integer.MAX_VALUE : number;
    }
}
