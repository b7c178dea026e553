package hailsham.yaml.decode;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.mention.Mentions;
import hailsham.yaml.nodes.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What names mean in a chapter: its nodes go by their own names, those of others by their whole ones.
 *
 * @param chapter empty for a file that is no chapter
 */
record ChapterScope(Names known, NamedConditions conditions, String chapter) implements Scope {
    @Override
    public Optional<String> find(Kind kind, String written) {
        String whole = whole(kind, written);
        if (known.has(kind, whole)) {
            return Optional.of(whole);
        }
        known.miss(kind, written);
        return Optional.empty();
    }

    private String whole(Kind kind, String written) {
        boolean inChapter = kind == Kind.NODE || kind == Kind.CHOICE;
        return inChapter && written.indexOf('/') < 0 ? chapter + "/" + written : written;
    }

    @Override
    public Collection<String> names(Kind kind) {
        Set<String> whole = known.all(kind);
        if (!known.maySearch(whole.size())) {
            return List.of();
        }
        if (kind != Kind.NODE && kind != Kind.CHOICE) {
            return whole;
        }
        List<String> names = new ArrayList<>(whole);
        String prefix = chapter + "/";
        for (String name : whole) {
            if (name.startsWith(prefix)) {
                names.add(name.substring(prefix.length()));
            }
        }
        return names;
    }

    @Override
    public Optional<Type> variable(String name) {
        return known.type(name);
    }

    @Override
    public Optional<Condition> condition(String name) {
        return conditions.get(name);
    }

    @Override
    public boolean way(String memory, String way) {
        return known.way(memory, way);
    }

    @Override
    public Collection<String> ways(String memory) {
        return known.ways(memory);
    }

    @Override
    public Mentions mentions() {
        return known.mentions();
    }
}
