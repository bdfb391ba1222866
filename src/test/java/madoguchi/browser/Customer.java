package madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import madoguchi.chat.Language;

/** Somebody with a browser that was never here before. Whatever the pages complain about fails the test. */
final class Customer implements AutoCloseable {

    private final Browser browser;
    private final RunningDesk desk;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Customer(Browser browser, RunningDesk desk) {
        this.browser = browser;
        this.desk = desk;
    }

    /** Opens the page and waits for the greeting. */
    Chat opens(Screen screen, Language language) {
        return opens(screen.options(), language);
    }

    Chat opens(Browser.NewContextOptions options, Language language) {
        Chat chat = prepares(options);
        chat.visit(language);
        chat.awaitGreeting();
        return chat;
    }

    /** A tab that has not gone anywhere yet. */
    Chat prepares(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        return newTab(context);
    }

    /** Another tab of the same browser, at the same address. */
    Chat opensAnotherTab(Chat chat) {
        Chat tab = newTab(chat.page().context());
        tab.page().navigate(chat.page().url());
        return tab;
    }

    private Chat newTab(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        return new Chat(page, desk);
    }

    /** Errors and warnings, among them every violation of the Content-Security-Policy; requests may fail. */
    private void listen(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    /** A complaint that the test is about. */
    void hasSeen(String complaint) {
        assertThat(complaints.removeIf(seen -> seen.contains(complaint)))
                .as("a complaint about " + complaint)
                .isTrue();
    }

    void assertNothingComplained() {
        assertThat(complaints).as("what the pages complained about").isEmpty();
    }

    /** For whoever looks into a failure. */
    void keepPictures(Path folder) {
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve("page-" + contexts.indexOf(context) + ".png")));
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
