package madoguchi.knowledge;

import madoguchi.chat.Language;

/**
 * A training question.
 *
 * @param intent the topic id, or one of {@link Intents}
 * @param line where it stands in its file, from 1
 */
public record Question(String intent, String text, int line) {

    /** The file that it stands in, relative to the knowledge folder. */
    public String file(Language language) {
        return file(language, intent);
    }

    /** The file with the questions of an intent, relative to the knowledge folder. */
    public static String file(Language language, String intent) {
        return "questions/" + language.code() + "/" + intent + ".txt";
    }
}
