package hailsham.check.wide;

import java.util.ArrayList;
import java.util.List;

/** A node of a {@link WideStory}. */
final class WideNode {
    private final String id;
    private final int chapter;
    private final List<Option> options = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> retold = new ArrayList<>();
    private String end = "";

    WideNode(String id, int chapter) {
        this.id = id;
        this.chapter = chapter;
    }

    /** An option of a node. */
    final class Option {
        private final String name;
        private String to;
        private String when = "";
        private boolean once;
        private final List<String> effects = new ArrayList<>();

        private Option(String name, String to) {
            this.name = name;
            this.to = to;
        }

        Option when(String condition) {
            when = condition;
            return this;
        }

        Option once() {
            once = true;
            return this;
        }

        void does(String effect) {
            effects.add(effect);
        }

        int chapter() {
            return chapter;
        }

        /** Where it leads. */
        String to() {
            return to;
        }

        void leadsTo(String other) {
            to = other;
        }

        /** Not the first of its node, which is always free. */
        boolean mayAsk() {
            return options.get(0) != this && !once && when.isEmpty();
        }

        private void yaml(StringBuilder yaml) {
            yaml.append("      - choice: ")
                    .append(name)
                    .append("\n        text: Go ")
                    .append(name)
                    .append(" by ")
                    .append(to)
                    .append('\n');
            yaml.append(when.isEmpty() ? "" : "        when: " + when + "\n");
            yaml.append(once ? "        once: true\n" : "");
            yaml.append(effects.isEmpty() ? "" : "        do: " + String.join("; ", effects) + "\n");
            yaml.append("        go: ").append(to).append('\n');
        }
    }

    String id() {
        return id;
    }

    Option option(String name, String to) {
        Option option = new Option(name, to);
        options.add(option);
        return option;
    }

    List<Option> options() {
        return options;
    }

    /** Ends in something else than choices. */
    void ends(String yaml) {
        end = yaml;
    }

    void reads(String condition) {
        read.add(condition);
    }

    void retells(String memory) {
        retold.add(memory);
    }

    void yaml(StringBuilder yaml) {
        yaml.append("  ")
                .append(id)
                .append(":\n    text:\n      - |\n        Here is ")
                .append(id)
                .append(" of ")
                .append(chapter)
                .append(".\n");
        for (String condition : read) {
            yaml.append("        {if ").append(condition).append(": It was so. | It was not so.}\n");
        }
        retold.forEach(memory -> yaml.append("      - retell: ").append(memory).append('\n'));
        if (end.isEmpty()) {
            yaml.append("    choices:\n");
            options.forEach(option -> option.yaml(yaml));
        } else {
            yaml.append(end);
        }
    }
}
