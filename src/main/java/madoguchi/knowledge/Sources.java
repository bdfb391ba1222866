package madoguchi.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.chat.Origin;

/**
 * The sources that articles may name.
 *
 * @param whole by id, those without errors
 * @param broken the ids of those that were reported already
 * @param readable whether the file is YAML; every id is taken for broken when it is not
 */
record Sources(Map<String, Source> whole, Set<String> broken, boolean readable) {

    static Sources unreadable() {
        return new Sources(Map.of(), Set.of(), false);
    }

    boolean isBroken(String id) {
        return !whole.containsKey(id) && (!readable || broken.contains(id));
    }

    /** What an article that names this source can be read with, so that its own errors are seen: something for broken ones. */
    Optional<Source> find(String id) {
        Source source = whole.get(id);
        return isBroken(id) ? Optional.of(standIn(id)) : Optional.ofNullable(source);
    }

    /** Sorted. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>(whole.keySet());
        ids.addAll(broken);
        return ids;
    }

    private static Source standIn(String id) {
        return new Source(id, Origin.PUBLIC_AUTHORITY, new Localized(id, id), null, null, LocalDate.EPOCH);
    }
}
