package madoguchi.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.chat.Language;
import madoguchi.chat.TopicId;
import madoguchi.knowledge.Article;
import madoguchi.knowledge.Detail;
import madoguchi.knowledge.Knowledge;
import madoguchi.text.Cleaning;

/** What the buttons under replies send: such a message needs no understanding. */
final class Buttons {

    private final Map<String, Pressed> byMessage = new HashMap<>();

    /** An article, and for a button that says how something happened, that. */
    record Pressed(Article article, Optional<Detail> detail) {}

    Buttons(Knowledge knowledge) {
        for (Language language : Language.values()) {
            for (Article article : knowledge.articlesIn(language).values()) {
                byMessage.put(Cleaning.comparable(article.question()), new Pressed(article, Optional.empty()));
            }
            for (Detail detail : knowledge.rulesIn(language).details()) {
                knowledge
                        .article(language, new TopicId(detail.topic()))
                        .ifPresent(article -> byMessage.put(
                                Cleaning.comparable(detail.message()), new Pressed(article, Optional.of(detail))));
            }
        }
    }

    Optional<Pressed> pressed(String message) {
        return Optional.ofNullable(byMessage.get(Cleaning.comparable(message)));
    }
}
