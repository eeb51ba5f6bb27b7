package org.yishi.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds jars among what the tests run with: the plugin itself, the plugins it requires, themes, libraries. */
public final class OnClassPath {

    private OnClassPath() {
    }

    /** Everything that has a descriptor of that name; what is still a folder of classes is packed into a jar. */
    static List<Path> jarsWith(String descriptor, Path packed) {
        List<Path> jars = new ArrayList<>();
        try {
            for (URL found : Collections.list(Thread.currentThread().getContextClassLoader().getResources(descriptor))) {
                if (found.openConnection() instanceof JarURLConnection inJar) {
                    jars.add(Path.of(inJar.getJarFileURL().getPath()));
                } else {
                    Path folder = Path.of(found.toURI()).getParent().getParent();
                    jars.add(Jar.of(folder, name -> true, packed.resolve(folder.getParent().getParent().getFileName() + ".jar")));
                }
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Jars with a descriptor of that name; what is a folder is left out, and so is the jar of the module whose classes are in that folder. */
    public static List<Path> jarsBeside(Path classes, String descriptor) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (URL found : Collections.list(Thread.currentThread().getContextClassLoader().getResources(descriptor))) {
            if (found.openConnection() instanceof JarURLConnection inJar) {
                Path jar = Path.of(inJar.getJarFileURL().getPath());
                if (!jar.startsWith(classes.getParent())) {
                    jars.add(jar);
                }
            }
        }
        return jars;
    }

    /** The jars of the classes that the module's tests name in that file, one a line. */
    static List<Path> namedBy(String file) {
        try (InputStream names = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return names == null ? List.of() : new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).map(OnClassPath::named).map(OnClassPath::home).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the tests name a library that is not there: " + type, e);
        }
    }

    /** The jar or folder from which a class comes. */
    public static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
