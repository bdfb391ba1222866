package madoguchi.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Cleaning;

/** The articles by the questions that their buttons send: such a message needs no understanding. */
final class Buttons {

    private final Map<String, Article> byQuestion = new HashMap<>();

    Buttons(Knowledge knowledge) {
        for (Language language : Language.values()) {
            for (Article article : knowledge.articlesIn(language).values()) {
                byQuestion.put(Cleaning.comparable(article.question()), article);
            }
        }
    }

    Optional<Article> pressed(String message) {
        return Optional.ofNullable(byQuestion.get(Cleaning.comparable(message)));
    }
}
