package fr.maillon.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as built, for tests inside the server. */
public final class App {

    private App() {}

    /** The WAR of this build with these test packages added. */
    public static WebArchive warWith(Package... testPackages) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(property("maillon.war")));
        for (Package testPackage : testPackages) {
            war.addPackage(testPackage);
        }
        return war;
    }

    /** The classes of the WAR of this build as a class path of their own, unpacked into this folder. */
    public static String classPath(Path folder) {
        try (var war = new ZipFile(property("maillon.war"))) {
            for (ZipEntry entry : Collections.list(war.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith("WEB-INF/")) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(war.getInputStream(entry), file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folder.resolve("WEB-INF/classes") + File.pathSeparator + folder.resolve("WEB-INF/lib/*");
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run this test by mvn verify -Dit.test=...");
        }
        return value;
    }
}
