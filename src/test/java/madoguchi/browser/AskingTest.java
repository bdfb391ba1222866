package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer asks and sees what to do, who says so, and whom to call. */
@BrowserTest
class AskingTest {

    static final String BILLED = "クリックしたら4万円請求された。払わないとだめ?";

    @ParameterizedTest
    @EnumSource
    void aQuestionGetsItsAnswerWithSourceCentreAndNextQuestions(Screen screen, Customer customer) {
        Chat chat = customer.opens(screen, Language.JA);
        Locator reply = chat.asks(BILLED);
        assertThat(chat.messages().locator(".text")).containsText(BILLED);
        assertThat(chat.messages()).hasAttribute("data-state", "sent");
        assertThat(chat.field()).hasValue("");
        assertThat(reply).hasAttribute("data-outcome", "answer");
        assertThat(reply.locator("> .text")).containsText("払わないでください");
        assertThat(reply.locator("> .text")).isInViewport();
        assertThat(reply.locator("[data-referral=consumer-hotline] .call")).hasAttribute("href", "tel:188");
        assertThat(reply.locator("[data-referral=consumer-hotline] .chip")).hasText("受付中(目安)");
        assertThat(reply.locator("[data-referral=police-consultation] .call")).hasAttribute("href", "tel:%239110");
        assertThat(reply.locator(".source").first()).containsText("公式の案内");
        Locator link = reply.locator(".source a.source-link").first();
        assertThat(link).hasAttribute("href", Pattern.compile("https://.+"));
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(reply.locator("button.suggestion")).not().hasCount(0);
    }

    @Test
    void theDetailsAreOneTapAwayEachWithItsOrigin(Customer customer) {
        Locator reply = customer.opens(Screen.PHONE, Language.JA).asks(BILLED);
        Locator passage = reply.locator("details.more .passage").first();
        assertThat(passage).isHidden();
        reply.locator("summary").tap();
        assertThat(passage.locator(".passage-text")).isVisible();
        assertThat(passage.locator(".passage-origin")).containsText("案内");
    }

    @Test
    void aSuggestedQuestionIsAskedByATap(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.greeting().locator(".suggestion").first().tap();
        assertThat(chat.replies()).hasAttribute("data-outcome", "answer");
        Locator next = chat.replies().locator(".suggestion").first();
        next.tap();
        assertThat(chat.replies()).hasCount(2);
        assertThat(chat.replies().last()).hasAttribute("data-outcome", "answer");
        assertThat(chat.storedTurns()).hasSize(2);
    }

    @Test
    void aVagueMessageIsAskedBackAndAChoiceAnswersIt(Customer customer) {
        Chat chat = customer.opens(Screen.SMALL_PHONE, Language.JA);
        Locator reply = chat.asks("メールが来た");
        assertThat(reply).hasAttribute("data-outcome", "clarify");
        reply.locator(".suggestion").first().tap();
        assertThat(chat.replies().nth(1)).hasAttribute("data-outcome", "answer");
    }

    @ParameterizedTest
    @CsvSource({"SMALL_PHONE, JA, もう死にたい", "SMALL_PHONE, EN, I want to die", "DESKTOP, JA, もう死にたい"})
    void inACrisisALineToCallIsInSightAtOnce(Screen screen, Language language, String words, Customer customer) {
        Chat chat = customer.opens(screen, language);
        Locator reply = chat.asks(words);
        assertThat(reply).hasAttribute("data-outcome", "crisis");
        Locator call = reply.locator(".call").first();
        assertThat(call).hasAttribute("href", Pattern.compile("tel:\\d+"));
        assertThat(call.boundingBox().y).isPositive();
        double end = call.boundingBox().y + call.boundingBox().height;
        assertThat(end).isLessThan(chat.page().locator("#form").boundingBox().y);
    }

    @Test
    void whileTheDeskIsAnsweringItSaysSoAndASecondTapAsksNothing(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        List<Route> held = new ArrayList<>();
        chat.page().route("**/messages", held::add);
        chat.says(BILLED);
        chat.page().waitForCondition(() -> !held.isEmpty());
        assertThat(chat.page().locator("#waiting")).containsText("お調べしています");
        assertThat(chat.messages()).hasAttribute("data-state", "sending");
        chat.greeting().locator(".suggestion").first().tap();
        assertThat(chat.messages()).hasCount(1);
        held.get(0).resume();
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.page().locator("#waiting")).isEmpty();
        assertThat(chat.storedTurns()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 自動, 保存します, パスワード、カード番号は書かないで",
        "EN, automatic, kept, not type your name",
    })
    void theGreetingSaysThatItIsAutomatedWhatIsKeptAndWhatNotToType(
            Language language, String automated, String kept, String not, Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, language);
        assertThat(chat.greeting()).containsText(automated);
        assertThat(chat.greeting()).containsText(kept);
        assertThat(chat.greeting()).containsText(not);
        assertThat(chat.page().locator("#automated")).isVisible();
    }
}
