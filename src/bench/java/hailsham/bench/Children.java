package hailsham.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measuring that wants a virtual machine for itself: what a class prints there, a figure a line, becomes samples. */
final class Children {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Children() {}

    /** What a child says of what it measured. */
    static void tell(String name, String unit, double figure) {
        System.out.println(name + "\t" + unit + "\t" + figure);
    }

    /** Runs the main method of a class several times; figures of one name are one sample, in the order of the names. */
    static List<Sample> measure(int times, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        for (int time = 0; time < times; time++) {
            Process child = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said = child.inputReader()) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    String[] told = line.split("\t");
                    units.put(told[0], told[1]);
                    figures.computeIfAbsent(told[0], name -> new ArrayList<>()).add(Double.valueOf(told[2]));
                }
            }
            if (child.waitFor() != 0) {
                throw new IOException("it failed: " + String.join(" ", command));
            }
        }
        List<Sample> samples = new ArrayList<>();
        figures.forEach((name, all) -> samples.add(Sample.of(
                name,
                units.get(name),
                all.stream().mapToDouble(Double::doubleValue).toArray())));
        return samples;
    }
}
