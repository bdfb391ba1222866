package madoguchi.dialogue;

import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Suggestion;
import madoguchi.knowledge.Replies;

/** What is said when a message cannot be read: never the same twice, and in the end a person. */
final class Ladder {

    private static final int MOST_IN_A_ROW = 3;

    private final History history;
    private final Voice voice;
    private final Replies words;

    Ladder(History history, Voice voice) {
        this.history = history;
        this.voice = voice;
        this.words = voice.words();
    }

    Reply notUnderstood() {
        return ask(voice.firstQuestions(), words.vague(), words.rephrase());
    }

    Reply tooLong() {
        return ask(List.of(), words.tooLong(), words.rephrase());
    }

    Reply noWords() {
        return ask(List.of(), words.noWords(), words.rephrase());
    }

    /** Whether the desk may ask which of these is meant: not too often in a row, and never about the same ones again. */
    boolean mayOffer(String question, List<ScoredTopic> topics) {
        return !topics.isEmpty() && mayAsk() && !history.hasAsked(question, topics);
    }

    private boolean mayAsk() {
        return history.clarifications() < MOST_IN_A_ROW;
    }

    private Reply ask(List<Suggestion> suggestions, String... steps) {
        return Stream.of(steps)
                .filter(step -> mayAsk() && !history.hasAsked(step, List.of()))
                .findFirst()
                .map(step -> voice.ask(step, suggestions))
                .orElseGet(voice::offerPerson);
    }
}
