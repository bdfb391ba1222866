package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import java.util.Map;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** The page is loaded again, the desk is started again, the conversation is gone: the customer can go on. */
@BrowserTest
class ComingBackTest {

    @Test
    void aReloadBringsTheConversationAndTheDraftBack(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.field().fill("まだ書いている途中");
        chat.page().reload();
        assertThat(chat.messages().locator(".text")).containsText(AskingTest.BILLED);
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.replies().locator(".call").first()).isVisible();
        assertThat(chat.field()).hasValue("まだ書いている途中");
        assertThat(chat.asks("なぜ?")).hasAttribute("data-turn", "2");
    }

    @Test
    void aReloadWhileTheAnswerIsOnItsWayShowsItOnce(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        // The desk has answered, and the page does not get to know.
        chat.onNextMessage(Route::fetch);
        chat.says(AskingTest.BILLED);
        chat.page().waitForCondition(() -> chat.storedTurns().size() == 1);
        chat.page().reload();
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.messages()).hasCount(1);
        assertThat(chat.messages()).hasAttribute("data-state", "sent");
        assertThat(chat.storedTurns()).hasSize(1);
    }

    @Test
    void aRestartOfTheDeskInMidConversationIsNotNoticed(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.desk().whileAway(() -> {});
        assertThat(chat.asks("なぜ?")).hasAttribute("data-turn", "2");
        assertThat(chat.storedTurns()).hasSize(2);
    }

    @Test
    void aConversationThatTheDeskNoLongerHasIsSaidToBeGoneAndANewOneBegins(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        forgetToken(chat);
        chat.page().reload();
        assertThat(chat.page().locator(".notice")).containsText("新しいご相談");
        assertThat(chat.replies()).hasCount(0);
        assertThat(chat.asks(AskingTest.BILLED)).hasAttribute("data-turn", "1");
        assertThat(chat.page().locator(".notice")).hasCount(1);
    }

    @Test
    void aConversationThatIsGoneWhenTheNextMessageComesIsSaidToBeGoneToo(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.EN);
        chat.asks("They billed me after a click");
        chat.onNextMessage(
                route -> route.resume(new ResumeOptions().setHeaders(Map.of("Authorization", "Bearer expired"))));
        assertThat(chat.asks("Should I pay them?")).hasAttribute("data-turn", "1");
        assertThat(chat.page().locator(".notice")).containsText("new one");
        assertThat(chat.messages().last()).hasAttribute("data-state", "sent");
        assertThat(chat.storedTurns()).hasSize(1);
    }

    private static void forgetToken(Chat chat) {
        chat.page().evaluate("""
                () => {
                  const key = "madoguchi:" + location.origin;
                  const kept = JSON.parse(localStorage.getItem(key));
                  localStorage.setItem(key, JSON.stringify({ ...kept, token: "expired" }));
                }""");
    }
}
