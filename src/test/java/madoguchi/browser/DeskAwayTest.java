package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** The desk cannot be reached: nothing typed is lost, nothing is sent twice. The browser's clock is turned by hand. */
@BrowserTest
class DeskAwayTest {

    @Test
    void theTextStaysAndIsSentOnceWhenTheDeskIsBack(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.asks(AskingTest.BILLED);
        chat.page().clock().install();
        Locator message = chat.messages().nth(1);
        chat.desk().whileAway(() -> {
            chat.says("訴えると言われました");
            assertThat(message.locator(".state")).containsText("もう一度送っています");
            chat.turnClockUntilItGivesUp();
            assertThat(message.locator(".state")).containsText("文章は消えていません");
            assertThat(message.locator(".text")).containsText("訴えると言われました");
            assertThat(message.locator(".phones a")).hasCount(2);
            assertThat(message.locator(".phones a").last()).hasAttribute("href", "tel:%239110");
        });
        chat.again().dblclick();
        assertThat(chat.replies()).hasCount(2);
        assertThat(message).hasAttribute("data-state", "sent");
        assertThat(chat.again()).hasCount(0);
        assertThat(chat.storedTurns()).hasSize(2);
    }

    @Test
    void aReloadWhileTheDeskIsAwayKeepsTheMessage(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.page().clock().install();
        chat.page().route("**/conversations/*/messages", Route::abort);
        chat.says("訴えると言われました");
        chat.turnClockUntilItGivesUp();
        chat.page().unroute("**/conversations/*/messages");
        chat.page().reload();
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.messages()).hasCount(1);
        assertThat(chat.storedTurns()).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostIsFetchedAgainAndNotAskedAgain(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        chat.page().clock().install();
        List<String> sent = new ArrayList<>();
        chat.page().onRequest(request -> {
            if (request.url().endsWith("/messages")) {
                sent.add(request.postData());
            }
        });
        chat.onNextMessage(route -> {
            route.fetch();
            route.abort();
        });
        chat.says(AskingTest.BILLED);
        assertThat(chat.messages().locator(".state")).containsText("もう一度");
        chat.page().clock().runFor(1000);
        assertThat(chat.replies()).hasCount(1);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
        assertThat(chat.storedTurns()).hasSize(1);
    }

    @Test
    void aBusyDeskIsWaitedFor(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.EN);
        chat.page().clock().install();
        chat.onNextMessage(route ->
                route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "40"))));
        chat.says("They billed me after a click");
        assertThat(chat.messages().locator(".state")).containsText("about 40 seconds");
        assertThat(chat.page().locator("#waiting")).containsText("One moment");
        chat.page().clock().runFor(40_000);
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.storedTurns()).hasSize(1);
    }

    @Test
    void aMessageThatTheDeskRefusesIsGivenBackToBeChanged(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.onNextMessage(route -> route.fulfill(
                new Route.FulfillOptions().setStatus(400).setBody("{\"detail\":\"Field text: expected a text.\"}")));
        chat.says("うまく送れない文章");
        assertThat(chat.messages().locator(".state")).containsText("文章は消えていません");
        assertThat(chat.messages()).not().containsText("Field");
        chat.page().locator("button.edit").click();
        assertThat(chat.field()).hasValue("うまく送れない文章");
        assertThat(chat.field()).isFocused();
        assertThat(chat.messages()).hasCount(0);
    }

    @Test
    void withoutTheGreetingTheCustomerCanWriteAllTheSame(Customer customer) {
        Chat chat = customer.prepares(Screen.PHONE.options());
        chat.page().clock().install();
        chat.page().route("**/api/greeting*", Route::abort);
        chat.visit(Language.JA);
        chat.turnClockUntilItGivesUp();
        assertThat(chat.page().locator(".notice .phones a")).hasCount(2);
        chat.asks(AskingTest.BILLED);
        chat.page().unroute("**/api/greeting*");
        chat.again().tap();
        chat.awaitGreeting();
        assertThat(chat.again()).hasCount(0);
    }
}
