package madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.chat.Suggestion;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Detail;
import madoguchi.knowledge.Replies;
import madoguchi.knowledge.Rules;
import madoguchi.understanding.Situation;

/**
 * What one customer's situation adds to an answer.
 *
 * @param situation all that is known
 * @param told what the last message told
 */
record Case(Situation situation, Situation told, Rules rules, Replies words) {

    /** The ids of how it happened. */
    Set<String> details() {
        return situation.details().stream().map(Detail::id).collect(Collectors.toUnmodifiableSet());
    }

    Set<TopicId> denied() {
        return situation.denied();
    }

    /**
     * A sentence with the sum that the customer named: once, when it is named or when it turns out that it was paid. Empty
     * where the topic is not about it.
     */
    String namedSum(TopicId topic) {
        boolean isNews = told.sum().isPresent()
                || told.happened().contains(Situation.ALREADY_PAID)
                        && told.details().isEmpty();
        return situation
                .sum()
                .filter(sum -> isNews)
                .flatMap(sum -> sentence(topic).map(words -> words.replace("{sum}", sum)))
                .orElse("");
    }

    private Optional<String> sentence(TopicId topic) {
        if (topic.equals(Situation.ALREADY_PAID)) {
            return situation.happened().contains(Situation.ALREADY_PAID)
                    ? Optional.of(words.namedSum().paid())
                    : Optional.empty();
        }
        if (!rules.billing().contains(topic.value()) || situation.happened().contains(Situation.ALREADY_PAID)) {
            return Optional.empty();
        }
        return Optional.of(words.namedSum().billed());
    }

    /** The question how it happened, where that is not known and changes what to do. */
    Optional<String> question(TopicId topic) {
        return ways(topic).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(words.askDetail().get(topic.value()));
    }

    /** The buttons that answer that question; none where it need not be asked. */
    List<Suggestion> ways(TopicId topic) {
        List<Detail> ways = rules.details().stream()
                .filter(detail -> detail.topic().equals(topic.value()))
                .toList();
        return situation.details().stream().anyMatch(ways::contains)
                ? List.of()
                : ways.stream()
                        .map(way -> new Suggestion(way.label(), way.message()))
                        .toList();
    }
}
