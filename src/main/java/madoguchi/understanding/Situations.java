package madoguchi.understanding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Detail;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.text.Analysis;
import madoguchi.triage.Danger;
import madoguchi.triage.Seen;

/** Reads the {@link Situation} from single messages, by the rules of one language. Immutable; safe for all threads. */
final class Situations {

    private final Rules rules;

    Situations(Rules rules) {
        this.rules = rules;
    }

    /**
     * What one message tells. A pasted scam message tells nothing of its reader but the sum.
     *
     * @param text the message as it was written: its comparable form may leave out zeros of a sum
     * @param seen what the rules of danger see in it
     */
    Situation read(String text, Analysis message, Seen seen) {
        Optional<String> sum = sum(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (seen.isQuotation()) {
            return new Situation(Set.of(), Set.of(), Set.of(), sum);
        }
        Set<TopicId> denied = topics(seen.denied());
        Set<TopicId> happened = new HashSet<>(topics(rules.happenedBy(message)));
        if (seen.danger() == Danger.MONEY_GONE) {
            happened.add(Situation.ALREADY_PAID);
        }
        happened.removeAll(denied);
        Set<Detail> details = rules.details().stream()
                .filter(detail -> Rule.anyHolds(detail.when(), message))
                .collect(Collectors.toSet());
        return new Situation(happened, denied, details, sum);
    }

    private static Set<TopicId> topics(Set<String> ids) {
        return ids.stream().map(TopicId::new).collect(Collectors.toSet());
    }

    /** The sum of a message that names one; of several, nobody can say which is meant. */
    private Optional<String> sum(String text) {
        Set<String> sums = rules.sum()
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .collect(Collectors.toSet());
        return sums.size() == 1 ? Optional.of(sums.iterator().next()) : Optional.empty();
    }
}
