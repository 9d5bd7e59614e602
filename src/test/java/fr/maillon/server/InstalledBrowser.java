package fr.maillon.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, Chrome or Edge for the browser tests, or gets one: as root on Debian by its package; elsewhere
 * Playwright downloads its own. Without any, the tests fail and say what to do.
 */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome",
            "msedge");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private InstalledBrowser() {}

    /** The browser's file; empty when Playwright has to bring its own. */
    static synchronized Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isPresent() || !mayInstallPackages()) {
            return installed;
        }
        run(List.of("apt-get", "update", "-qq"));
        run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"));
        return installed();
    }

    private static Optional<Path> installed() {
        String given = System.getenv("MAILLON_TEST_BROWSER");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstallPackages() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("No browser for the tests: \"" + String.join(" ", command)
                        + "\" failed. Install Chromium, Chrome or Edge, or set MAILLON_TEST_BROWSER to its file.");
            }
        } catch (IOException cannot) {
            throw new IllegalStateException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
