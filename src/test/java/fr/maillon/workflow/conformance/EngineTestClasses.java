package fr.maillon.workflow.conformance;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The test classes of the engine's published tests, unpacked in a folder. */
final class EngineTestClasses {

    static final String ROOT = "org.camunda.bpm.engine.test.";

    private final Path folder;
    private final List<URL> libraries;

    EngineTestClasses(Path folder, List<URL> libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    /** Those below the given packages, in the order of the packages and of their names. */
    List<String> in(List<String> packages) throws IOException {
        URL[] classpath = Stream.concat(Stream.of(folder.toUri().toURL()), libraries.stream())
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(classpath, ClassLoader.getPlatformClassLoader())) {
            List<String> all = named();
            return packages.stream()
                    .flatMap(name -> all.stream().filter(type -> type.startsWith(ROOT + name + ".")))
                    .distinct()
                    .filter(type -> hasTests(loader, type))
                    .toList();
        }
    }

    /** The naming rule of the engine's makers' own build. */
    private List<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(ROOT.replace('.', '/')))) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.class") && !file.contains("$"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasTests(ClassLoader loader, String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return !Modifier.isAbstract(type.getModifiers())
                    && Arrays.stream(type.getMethods()).anyMatch(EngineTestClasses::isTest);
        } catch (ClassNotFoundException | LinkageError unloadable) {
            // It is run all the same: that it cannot be loaded is then its result.
            return true;
        }
    }

    private static boolean isTest(Method method) {
        return method.getName().startsWith("test")
                || Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(type -> type.getName().equals("org.junit.Test"));
    }
}
