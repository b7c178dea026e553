package hailsham.cli.writing;

import java.util.List;
import java.util.Map;

/** What changed, line by line. */
final class Lines {
    private Lines() {}

    /** The lines that are gone and the lines that are new, file by file. */
    static String changed(Map<String, String> before, Map<String, String> after) {
        StringBuilder text = new StringBuilder();
        after.forEach((name, now) -> {
            String then = before.getOrDefault(name, "");
            if (!then.equals(now)) {
                text.append("=== ").append(name).append('\n');
                changed(List.of(then.split("(?<=\n)")), List.of(now.split("(?<=\n)")), text);
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> text.append("=== ").append(name).append(" is gone\n"));
        return text.toString();
    }

    private static void changed(List<String> then, List<String> now, StringBuilder text) {
        int[][] alike = new int[then.size() + 1][now.size() + 1];
        for (int i = then.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                alike[i][j] = then.get(i).equals(now.get(j))
                        ? alike[i + 1][j + 1] + 1
                        : Math.max(alike[i + 1][j], alike[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < then.size() || j < now.size()) {
            if (i < then.size() && j < now.size() && then.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < then.size() && alike[i + 1][j] >= alike[i][j + 1])) {
                text.append("- ").append(shown(then.get(i++)));
            } else {
                text.append("+ ").append(shown(now.get(j++)));
            }
        }
    }

    /** So that nothing of a line can be overlooked. */
    private static String shown(String line) {
        String shown = line.replace("\uFEFF", "<mark>").replace("\r\n", "<return>\n");
        return shown.endsWith("\n") ? shown : shown + "<no end>\n";
    }
}
