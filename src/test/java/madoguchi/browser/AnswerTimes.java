package madoguchi.browser;

import java.util.Arrays;
import java.util.Locale;
import madoguchi.chat.Language;
import org.junit.jupiter.api.Test;

/** Measures what a customer waits for; run by name only: {@code mvn test -Dtest=AnswerTimes}. */
@BrowserTest
class AnswerTimes {

    private static final int TIMES = 15;

    private static final String NOTES_GREETING = """
            (function watch() {
              if (document.querySelector("madoguchi-chat")?.shadowRoot?.querySelector(".greeting")) {
                window.greeted = performance.now();
              } else {
                requestAnimationFrame(watch);
              }
            })();""";

    @Test
    void fromLoadToGreetingAndFromSendToAnswer(Customer customer) {
        double[] greetings = new double[TIMES];
        double[] answers = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Chat chat = customer.prepares(Screen.PHONE.options());
            chat.page().addInitScript(NOTES_GREETING);
            chat.visit(Language.JA);
            chat.awaitGreeting();
            // Taken in the page, so that the test's own way to the browser does not count.
            greetings[i] =
                    ((Number) chat.page().waitForFunction("window.greeted").jsonValue()).doubleValue();
            answers[i] = ((Number) chat.page().evaluate("""
                    async (text) => {
                      const root = document.querySelector("madoguchi-chat").shadowRoot;
                      root.querySelector("#text").value = text;
                      const start = performance.now();
                      const shown = new Promise((done) => new MutationObserver(() => {
                        if (root.querySelector(".reply")) done();
                      }).observe(root, { childList: true, subtree: true }));
                      root.querySelector("#send").click();
                      await shown;
                      return performance.now() - start;
                    }""", AskingTest.BILLED)).doubleValue();
        }
        report("from navigation to the greeting", greetings);
        report("from send to the answer", answers);
    }

    @Test
    void fromPressToWindow(Customer customer) {
        double[] windows = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Chat chat = customer.prepares(Screen.PHONE.options());
            chat.page().navigate(chat.desk().address() + "/embed.html?lang=ja");
            chat.launcher().waitFor();
            windows[i] = ((Number) chat.page().evaluate("""
                    async () => {
                      const root = document.querySelector("madoguchi-launcher").shadowRoot;
                      const start = performance.now();
                      root.querySelector("#launch").click();
                      const greeted = () => root.querySelector("madoguchi-chat")?.shadowRoot?.querySelector(".greeting");
                      while (!greeted()) await new Promise(requestAnimationFrame);
                      return performance.now() - start;
                    }""")).doubleValue();
        }
        report("from the press of the button to the greeting in the window", windows);
    }

    private static void report(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, slowest %.0f ms of %d%n",
                what,
                milliseconds[TIMES / 2],
                milliseconds[TIMES - 1],
                TIMES);
    }
}
