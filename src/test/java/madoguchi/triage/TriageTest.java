package madoguchi.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.knowledge.Question;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules, alone: what they must see even if no classifier did. */
class TriageTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.read(Folder.shipped("knowledge"));
    private static final Analyzer ANALYZER = new Analyzer();

    private static Danger look(Language language, String message) {
        return new Triage(KNOWLEDGE.rulesIn(language))
                .look(ANALYZER.analyze(message, language))
                .danger();
    }

    @ParameterizedTest
    @ValueSource(strings = {"もう死にたい", "きえてしまいたい", "請求が怖くて、生きていけません", "みんなに迷惑かけるくらいなら、しんだほうがまし"})
    void hintsAtSelfHarmAreSeen(String message) {
        assertThat(look(Language.JA, message)).isEqualTo(Danger.CRISIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"怖いです", "恥ずかしくて死にそう", "バッテリーが死んだ", "払わないと殺すぞというメールが来た", "まだ払っていません", "払ったらどうなりますか"})
    void fearIdiomAndWhatDidNotHappenAreNoDanger(String message) {
        assertThat(look(Language.JA, message)).isEqualTo(Danger.NONE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void manyCrisesOfTheQuestionsAreSeenAndHardlyAnythingElseIsTakenForOne(Language language) {
        var triage = new Triage(KNOWLEDGE.rulesIn(language));
        var crises = KNOWLEDGE.questionsIn(language).stream()
                .filter(question -> question.intent().equals(Intents.CRISIS))
                .toList();
        long seen = crises.stream()
                .filter(question -> {
                    Seen sees = triage.look(ANALYZER.analyze(question.text(), language));
                    return sees.danger() == Danger.CRISIS || sees.hasCrisisSigns();
                })
                .count();
        // The classifier sees those that no rule does; how many the two see together is tested on other messages.
        assertThat(seen).isGreaterThanOrEqualTo(crises.size() * 30L / 100);
        List<Question> others = KNOWLEDGE.questionsIn(language).stream()
                .filter(question -> !question.intent().equals(Intents.CRISIS))
                .toList();
        // Many of them are written to sound like one. Missing one is worse than twenty false alarms.
        assertThat(others)
                .filteredOn(question -> look(language, question.text()) == Danger.CRISIS)
                .hasSizeLessThan(others.size() / 200);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noQuestionExcludesItsOwnTopic(Language language) {
        var triage = new Triage(KNOWLEDGE.rulesIn(language));
        assertThat(KNOWLEDGE.questionsIn(language))
                .filteredOn(question -> triage.look(ANALYZER.analyze(question.text(), language))
                        .excluded()
                        .contains(question.intent()))
                .isEmpty();
    }

    @Test
    void moneyGoneIsSeenInBothLanguages() {
        assertThat(look(Language.JA, "さっき4万円振り込んでしまいました")).isEqualTo(Danger.MONEY_GONE);
        assertThat(look(Language.EN, "I already paid them 40,000 yen by bank transfer"))
                .isEqualTo(Danger.MONEY_GONE);
        assertThat(look(Language.EN, "I haven't paid yet")).isEqualTo(Danger.NONE);
    }
}
