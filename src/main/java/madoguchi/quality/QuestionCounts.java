package madoguchi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Question;

/**
 * Topics with too few questions to be recognised by. The least is what every topic must have; below the usual number the
 * classifier still gained with every question when the shipped ones were written.
 */
final class QuestionCounts {

    /** How many questions there must be, and from how many on there are enough. */
    private record Bounds(int least, int usual) {}

    private static final Bounds OUT_OF_SCOPE = new Bounds(200, 200);

    private QuestionCounts() {}

    static List<Finding> findings(Knowledge knowledge, Language language) {
        Map<String, Long> counts = knowledge.questionsIn(language).stream()
                .collect(Collectors.groupingBy(Question::intent, Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        Stream.concat(knowledge.topics().stream().map(TopicId::value), Intents.SPECIAL.stream())
                .forEach(intent -> {
                    long count = counts.getOrDefault(intent, 0L);
                    Bounds bounds = bounds(language, intent);
                    Function<String, String> message = more -> "has " + count + " questions, expected " + more;
                    String file = Question.file(language, intent);
                    if (count < bounds.least()) {
                        findings.add(Finding.error(file, 0, message.apply("at least " + bounds.least())));
                    } else if (count < bounds.usual()) {
                        findings.add(Finding.warning(file, 0, message.apply(bounds.usual() + " or more")));
                    }
                });
        return findings;
    }

    private static Bounds bounds(Language language, String intent) {
        if (intent.equals(Intents.OUT_OF_SCOPE)) {
            return OUT_OF_SCOPE;
        }
        int least = language == Language.JA ? 60 : 40;
        return new Bounds(least, Intents.SPECIAL.contains(intent) ? least : 2 * least);
    }
}
