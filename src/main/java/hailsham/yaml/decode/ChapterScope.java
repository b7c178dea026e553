package hailsham.yaml.decode;

import hailsham.expression.Condition;
import hailsham.yaml.nodes.KnownScope;
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
record ChapterScope(Names known, NamedConditions conditions, String chapter) implements KnownScope {
    @Override
    public Optional<String> find(Kind kind, String written) {
        Optional<String> declared = known.declared(kind, whole(kind, written));
        if (declared.isEmpty()) {
            known.miss(kind, written);
        }
        return declared;
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
    public Optional<Condition> condition(String name) {
        return conditions.get(name);
    }
}
