package madoguchi.redaction;

import java.util.List;

/** Finds one kind of personal data in linear time. Stateless; its spans do not overlap one another. */
@FunctionalInterface
interface Detector {

    List<Span> find(Folded text);
}
