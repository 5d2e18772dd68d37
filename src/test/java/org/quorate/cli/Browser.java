package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real browser without a window. Where the machine has none, its tests are left out, unless one is required. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one that saves what is downloaded in that folder. */
    static Browser open(Path downloads) {
        Optional<Path> browser = first(BROWSERS);
        Optional<Path> chromedriver = first(DRIVERS);
        boolean there = browser.isPresent() && chromedriver.isPresent();
        if (!there && !"required".equals(System.getProperty("quorate.browser"))) {
            Assumptions.abort("left out: this machine has no Chromium with its driver");
        }
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.orElseThrow().toFile())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1280,1000");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Opens a page, with what stands behind its hash. */
    void show(Path page, String hash) {
        driver.get("about:blank");
        driver.get(page.toUri() + hash);
    }

    String address() {
        String url = driver.getCurrentUrl();
        return url == null || url.indexOf('#') < 0 ? "" : url.substring(url.indexOf('#'));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until a script gives true. */
    void await(String condition) {
        for (int tries = 0; tries < 200; tries++) {
            if (Boolean.TRUE.equals(run("return " + condition))) {
                return;
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("never true: " + condition);
    }

    /** Presses a key, wherever the focus is. */
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void back() {
        driver.navigate().back();
    }

    /** What is against the rules of accessibility, each as its rule and the first place. */
    List<String> violations() {
        run(resource("/axe/axe.min.js"));
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(function (all) { done(all.violations.map(function (one) {"
                + " return one.id + ' ' + one.nodes[0].html; })); });");
        List<String> violations = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> violations.add(String.valueOf(one)));
        return violations;
    }

    /** What the browser complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Asks for light or dark, and for paper or the screen. */
    void media(String scheme, String medium) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The only file in a folder, when it is whole. */
    static Path downloaded(Path folder) throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> all =
                        files.filter(one -> one.toString().endsWith(".csv")).toList();
                if (!all.isEmpty() && Files.size(all.get(0)) > 0) {
                    return all.get(0);
                }
            }
            Thread.sleep(25);
        }
        throw new AssertionError("nothing was saved in " + folder);
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
