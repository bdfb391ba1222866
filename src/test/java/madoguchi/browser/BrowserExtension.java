package madoguchi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one desk for all tests of a run; a customer with an empty browser profile for each test. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    // Ends a test that hangs; one that passes does not wait, however busy the machine is.
    private static final double PATIENCE = 30_000;
    // What Chromium needs in order to be quiet on a machine without network or graphics.
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return run(context).computeIfAbsent("found", key -> lookForBrowser(), ConditionEvaluationResult.class);
    }

    /** Asked once a run, so that the warning is seen once. */
    private static ConditionEvaluationResult lookForBrowser() {
        Optional<Path> browser = InstalledBrowser.find(System.getenv());
        if (browser.isPresent()) {
            return ConditionEvaluationResult.enabled("uses " + browser.get());
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(InstalledBrowser.advice());
        }
        System.out.println("[WARNING] BROWSER TESTS SKIPPED: " + InstalledBrowser.advice());
        return ConditionEvaluationResult.disabled(InstalledBrowser.advice());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Customer.class;
    }

    @Override
    public Customer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser =
                run(context).computeIfAbsent("browser", key -> new RunningBrowser(), RunningBrowser.class).browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        RunningDesk desk = run(context).computeIfAbsent("desk", key -> new RunningDesk(), RunningDesk.class);
        var customer = new Customer(browser, desk);
        context.getStore(NAMESPACE).put("customer", customer);
        return customer;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Customer customer = context.getStore(NAMESPACE).get("customer", Customer.class);
        if (customer == null) {
            return;
        }
        try (customer) {
            if (context.getExecutionException().isPresent()) {
                String test = context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName();
                customer.keepPictures(Path.of("target", "browser-failures", test));
            } else {
                customer.assertNothingComplained();
            }
        }
    }

    /** What is closed when all tests have run. */
    private static Store run(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    private static final class RunningBrowser implements AutoCloseable {

        // The driver would otherwise download its own browsers.
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                InstalledBrowser.find(System.getenv()).orElseThrow())
                        .setArgs(FLAGS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
