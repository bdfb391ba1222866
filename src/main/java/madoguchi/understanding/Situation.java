package madoguchi.understanding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Detail;

/**
 * What has happened to a customer, as far as the customer has told: it changes what an answer must say first. Immutable.
 *
 * @param happened the topics of what happened, for instance {@code already-paid}
 * @param denied the topics of what did not happen
 * @param details how it happened
 * @param sum the sum of money that was named last, as it was written
 */
public record Situation(Set<TopicId> happened, Set<TopicId> denied, Set<Detail> details, Optional<String> sum) {

    /** Money is gone. */
    public static final TopicId ALREADY_PAID = new TopicId("already-paid");

    /** Nothing is known yet. */
    public static final Situation UNKNOWN = new Situation(Set.of(), Set.of(), Set.of(), Optional.empty());

    public Situation {
        happened = Set.copyOf(happened);
        denied = Set.copyOf(denied);
        details = Set.copyOf(details);
    }

    /** Both together; where they say different things, the later one is a correction. */
    public Situation then(Situation later) {
        Set<TopicId> happenedNow = union(happened, later.happened);
        happenedNow.removeAll(later.denied);
        Set<TopicId> deniedNow = union(denied, later.denied);
        deniedNow.removeAll(later.happened);
        Set<Detail> all = union(details, later.details);
        Set<Detail> detailsNow = all.stream()
                .filter(detail -> happenedNow.contains(new TopicId(detail.topic())))
                .collect(Collectors.toSet());
        return new Situation(happenedNow, deniedNow, detailsNow, later.sum.or(() -> sum));
    }

    /** That something happened, and nothing else. */
    public static Situation of(TopicId topic) {
        return new Situation(Set.of(topic), Set.of(), Set.of(), Optional.empty());
    }

    /** That something happened, and how. */
    public static Situation of(Detail detail) {
        return new Situation(Set.of(new TopicId(detail.topic())), Set.of(), Set.of(detail), Optional.empty());
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
