package madoguchi.knowledge;

import madoguchi.chat.Language;
import madoguchi.chat.TopicId;

/**
 * A training message that goes on after an answer and is only fully understood with it.
 *
 * @param previous the topic that was answered last
 * @param intent what the message is about then: a topic id, or one of {@link Intents}
 * @param line where it stands in its file, from 1
 */
public record FollowUp(TopicId previous, String text, String intent, int line) {

    /** The file with the follow-ups of a language, relative to the knowledge folder. */
    public static String file(Language language) {
        return "follow-ups/" + language.code() + ".tsv";
    }
}
