package madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** The field to write in: Enter, Japanese conversion, length, and the keyboard alone. */
@BrowserTest
class WritingTest {

    @Test
    void enterWhileComposingJapaneseNeverSends(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.field().focus();
        CDPSession browser = chat.page().context().newCDPSession(chat.page());
        compose(browser, "せいきゅう");
        pressEnter(browser);
        compose(browser, "請求されました");
        pressEnter(browser);
        chat.page().keyboard().insertText("請求されました");
        assertThat(chat.field()).hasValue("請求されました");
        assertThat(chat.messages()).hasCount(0);
        chat.page().keyboard().press("Enter");
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.storedTurns()).hasSize(1);
    }

    private static void compose(CDPSession browser, String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        browser.send("Input.imeSetComposition", composition);
    }

    /** As an input method lets it through: a key that writes nothing. */
    private static void pressEnter(CDPSession browser) {
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", 13);
        browser.send("Input.dispatchKeyEvent", key);
    }

    @Test
    void theEnterThatSafariSendsAfterTheCompositionDoesNotSendEither(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.JA);
        chat.field().fill("請求");
        chat.field().evaluate("""
                (field) => field.dispatchEvent(
                  new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true }))""");
        assertThat(chat.messages()).hasCount(0);
        assertThat(chat.field()).hasValue("請求");
    }

    @Test
    void shiftEnterStartsANewLineAndSoDoesEnterOnAPhone(Customer customer) {
        Chat desktop = customer.opens(Screen.DESKTOP, Language.JA);
        desktop.field().pressSequentially("一行目");
        desktop.field().press("Shift+Enter");
        assertThat(desktop.field()).hasValue("一行目\n");
        Chat phone = customer.opens(Screen.PHONE, Language.JA);
        phone.field().pressSequentially("一行目");
        phone.field().press("Enter");
        assertThat(phone.field()).hasValue("一行目\n");
        assertThat(phone.messages()).hasCount(0);
    }

    @Test
    void aTextThatIsTooLongIsKeptAndTheCustomerIsTold(Customer customer) {
        Chat chat = customer.opens(Screen.SMALL_PHONE, Language.JA);
        chat.field().fill("あ".repeat(3_990));
        assertThat(chat.notice()).containsText("あと10文字");
        chat.field().fill("あ".repeat(4_012));
        assertThat(chat.notice()).containsText("4,000文字まで");
        assertThat(chat.notice()).containsText("12文字減らす");
        assertThat(chat.field()).hasAttribute("aria-invalid", "true");
        chat.sendButton().tap();
        assertThat(chat.messages()).hasCount(0);
        assertThat(chat.field()).hasValue("あ".repeat(4_012));
        chat.field().fill("あ".repeat(4_000));
        assertThat(chat.field()).hasAttribute("aria-invalid", "false");
        chat.sendButton().tap();
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.replies().locator("> .text")).isInViewport();
    }

    @Test
    void everythingCanBeDoneWithTheKeyboardAlone(Customer customer) {
        Chat chat = customer.opens(Screen.DESKTOP, Language.EN);
        Page page = chat.page();
        tabTo(page, "skip");
        page.keyboard().press("Enter");
        tabTo(page, "language");
        tabTo(page, "log");
        tabTo(page, "suggestion");
        tabTo(page, "text");
        page.keyboard().type("I clicked a link and they billed me. Do I have to pay?");
        page.keyboard().press("Enter");
        assertThat(chat.replies()).hasCount(1);
        assertThat(chat.field()).isFocused();
        backTo(page, "suggestion");
        backTo(page, "source-link");
        backTo(page, "summary");
        page.keyboard().press("Enter");
        assertThat(chat.replies().locator("details")).hasAttribute("open", "");
        tabTo(page, "suggestion");
        page.keyboard().press("Enter");
        assertThat(chat.replies()).hasCount(2);
        backTo(page, "call");
        assertThat(focused(page)).contains("call");
    }

    private static void tabTo(Page page, String part) {
        moveTo(page, "Tab", part);
    }

    private static void backTo(Page page, String part) {
        moveTo(page, "Shift+Tab", part);
    }

    /** Moves until the part has the focus, and checks that the focus can be seen on the way. */
    private static void moveTo(Page page, String key, String part) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press(key);
            String focused = focused(page);
            assertThat(focused).as("the focus is to be seen").contains("outlined");
            if (Pattern.compile("\\b" + part + "\\b").matcher(focused).find()) {
                return;
            }
        }
        throw new AssertionError("the keyboard did not reach " + part);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  let element = document.activeElement;
                  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                  const style = getComputedStyle(element);
                  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                  return [element.localName, element.id, element.className, seen ? "outlined" : "plain"].join(" ");
                }""");
    }
}
