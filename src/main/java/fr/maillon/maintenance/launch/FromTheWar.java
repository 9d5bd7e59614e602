package fr.maillon.maintenance.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.TimeZone;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Runs the commands of an installation with nothing but the WAR and a Java runtime, {@code java -jar maillon.war}: Java
 * cannot read what lies under {@code WEB-INF}, so it is unpacked into a temporary folder, which is gone afterwards. The
 * build lays this one class open at the top of the WAR; it uses no other of ours.
 */
public final class FromTheWar {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String MAIN = "fr.maillon.maintenance.Maintenance";

    private FromTheWar() {}

    /** Unpacks the WAR, runs the command, removes what was unpacked, and ends the process. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, URISyntaxException {
        // instants are stored as UTC without a zone
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Path folder = Files.createTempDirectory("maillon");
        Thread removal = new Thread(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(removal);
        if (System.getProperty("derby.stream.error.file") == null) {
            // a running server writes its own, beside its database
            System.setProperty(
                    "derby.stream.error.file", folder.resolve("derby.log").toString());
        }
        System.exit(run(unpacked(war(), folder), arguments));
    }

    private static Path war() throws URISyntaxException {
        return Path.of(FromTheWar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** What the class path consists of: the folder of the classes, and each library. */
    private static List<Path> unpacked(Path war, Path folder) throws IOException {
        List<Path> path = new ArrayList<>(List.of(folder.resolve(CLASSES)));
        try (JarFile jar = new JarFile(war.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                boolean library = entry.getName().startsWith(LIBRARIES);
                if (entry.isDirectory() || !library && !entry.getName().startsWith(CLASSES)) {
                    continue;
                }
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("leads out of the WAR: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (library) {
                    path.add(file);
                }
            }
        }
        return path;
    }

    private static int run(List<Path> path, String[] arguments) throws IOException, ReflectiveOperationException {
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(path.get(i));
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return (int) loader.loadClass(MAIN).getMethod("run", String[].class).invoke(null, (Object) arguments);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException failed) throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stays) {
            System.err.println("The temporary folder stays: " + folder + " (" + stays.getMessage() + ")");
        }
    }
}
