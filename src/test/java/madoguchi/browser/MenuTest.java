package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** Rating an answer, asking for a person, larger text, the conversation as a file, and erasing it. */
@BrowserTest
class MenuTest {

    @Test
    void aThumbDownMayBeExplained(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        List<String> sent = new ArrayList<>();
        chat.page().onRequest(request -> {
            if (request.url().endsWith("/feedback")) {
                sent.add(request.postData());
            }
        });
        Locator reply = chat.asks(AskingTest.BILLED);
        reply.locator(".unhelpful").tap();
        assertThat(reply.locator(".unhelpful")).hasAttribute("aria-pressed", "true");
        reply.locator(".comment").fill("電話番号が知りたかった");
        reply.locator(".send-comment").tap();
        assertThat(reply.locator(".feedback-said")).hasText("ありがとうございます。");
        assertThat(reply.locator(".comment")).hasCount(0);
        assertThat(reply.locator(".unhelpful")).isFocused();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo("{\"helpful\":false}");
        assertThat(sent.get(1)).contains("電話番号が知りたかった");
        reply.locator(".helpful").tap();
        assertThat(reply.locator(".unhelpful")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void nobodyInDangerIsAskedForAThumb(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.JA);
        assertThat(chat.greeting().locator(".thumb")).hasCount(0);
        Locator crisis = chat.asks("もう死にたい");
        assertThat(crisis).hasAttribute("data-outcome", "crisis");
        assertThat(crisis.locator(".thumb")).hasCount(0);
    }

    @Test
    void aPersonIsAskedForAndTakenBack(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        Locator person = chat.page().locator("#person");
        Locator state = chat.page().locator("#state");
        person.click();
        assertThat(state).containsText("担当者を呼んでいます");
        assertThat(state).hasAttribute("role", "status");
        Locator stop = chat.page().locator("#stop-waiting");
        assertThat(stop).isFocused();
        chat.page().reload();
        assertThat(state).containsText("担当者を呼んでいます");
        stop.click();
        assertThat(person).isVisible();
        assertThat(person).isFocused();
        assertThat(state).containsText("自動応答に戻りました");
    }

    @Test
    void whileAPersonAnswersAMessageIsSentAndItsAnswerComesAsAnEvent(Customer customer) {
        Chat chat = customer.prepares(Screen.PHONE.options());
        // Nobody of the staff has a place to write from yet: what the desk will say is put in its mouth.
        List<Route> listening = new ArrayList<>();
        chat.page().route("**/events", route -> {
            if (listening.isEmpty()) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("""
                                id: 1
                                event: state
                                data: {"name":"person","agent":"田中"}

                                event: typing
                                data: {"agent":"田中"}

                                """));
            }
            listening.add(route);
        });
        chat.page()
                .route(
                        "**/messages",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(202)
                                .setContentType("application/json")
                                .setBody("{\"turn\":1,\"state\":{\"name\":\"person\",\"agent\":\"田中\"}}")));
        chat.visit(Language.JA);
        chat.awaitGreeting();
        chat.says("請求されました");
        assertThat(chat.messages().locator(".state")).containsText("担当者からの返事");
        assertThat(chat.page().locator("#state")).containsText("田中");
        assertThat(chat.page().locator("#automated")).hasText("担当者 田中");
        chat.page().waitForCondition(() -> listening.size() > 1);
        assertThat(listening.get(1).request().headerValue("last-event-id")).isEqualTo("1");
        listening
                .get(1)
                .fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("""
                                id: 2
                                event: turn
                                data: {"turn":1,"message":"請求されました","reply":{"agent":"田中","language":"ja","text":"払わないでください。"}}

                                """));
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.replies()).containsText("担当者 田中");
        assertThat(chat.messages()).hasCount(1);
        assertThat(chat.messages().locator(".state")).hasText("送信済み");
    }

    @Test
    void largerTextStays(Customer customer) {
        Chat chat = customer.opens(Screen.SMALL_PHONE, Language.JA);
        chat.choosesFromMenu(1);
        assertThat(chat.page().locator(".menu-item").nth(1)).hasAttribute("aria-pressed", "true");
        chat.page().reload();
        chat.awaitGreeting();
        assertThat(chat.field()).hasCSS("font-size", "21px");
        chat.asks(AskingTest.BILLED);
        assertThat(chat.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void theConversationIsSavedAsATextThatEveryEditorReads(Customer customer) throws IOException {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.choosesFromMenu(2);
        assertThat(chat.page().locator("#menu-said")).containsText("まだ");
        chat.page().keyboard().press("Escape");
        chat.asks(AskingTest.BILLED);
        Download file = chat.page().waitForDownload(() -> chat.choosesFromMenu(2));
        assertThat(file.suggestedFilename()).matches("madoguchi-\\d{4}-\\d\\d-\\d\\d\\.txt");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFF迷惑メール相談窓口")
                .contains("[あなた]")
                .contains(AskingTest.BILLED)
                .contains("払わないでください")
                .contains("188")
                .contains("出典: ")
                .contains("\r\n");
    }

    @Test
    void erasingAsksOnceAndLeavesNothing(Customer customer) {
        Chat chat = customer.opens(Screen.PHONE, Language.EN);
        chat.asks("They billed me after a click");
        chat.choosesFromMenu(3);
        assertThat(chat.page().locator("#menu")).containsText("cannot be brought back");
        assertThat(chat.page().locator(".keep")).isFocused();
        chat.page().locator(".keep").tap();
        assertThat(chat.replies()).hasCount(1);
        chat.page().locator(".menu-item").nth(3).tap();
        chat.page().locator(".erase-now").tap();
        assertThat(chat.replies()).hasCount(0);
        assertThat(chat.page().locator(".notice")).containsText("has been erased");
        assertThat(chat.page().locator("#menu-button")).isFocused();
        chat.page().reload();
        chat.awaitGreeting();
        assertThat(chat.messages()).hasCount(0);
    }
}
