package org.yishi.testkit.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.testkit.internal.TestFolder;

/** A plugin as it was built: its folder of classes and resources, as they will lie in the jar. */
public final class BuiltPlugin {

    private final Path folder;
    private final ClassLoader loader;
    private final Properties descriptor;
    private final JavaClasses classes;

    private BuiltPlugin(Path folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
        this.descriptor = properties("META-INF/portal-plugin.properties");
        this.classes = new ClassFileImporter().importPath(folder);
    }

    /** The plugin of the module whose tests are running. */
    public static BuiltPlugin ofThisModule() {
        return at(TestFolder.target().resolve("classes"), Thread.currentThread().getContextClassLoader());
    }

    public static BuiltPlugin at(Path folder, ClassLoader loader) {
        if (!Files.isRegularFile(folder.resolve("META-INF/portal-plugin.properties"))) {
            throw new IllegalStateException("There is no plugin in " + folder + ": META-INF/portal-plugin.properties is missing.");
        }
        return new BuiltPlugin(folder, loader);
    }

    public Path folder() {
        return folder;
    }

    public String id() {
        return descriptor.getProperty("id", "");
    }

    public String className() {
        return descriptor.getProperty("class", "");
    }

    /** The package below which everything of the plugin lies. */
    public String basePackage() {
        return className().contains(".") ? className().substring(0, className().lastIndexOf('.')) : "";
    }

    public JavaClasses classes() {
        return classes;
    }

    public Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    /** @throws IllegalArgumentException where the plugin declares what is not its own */
    public DeclaredPlugin declared() {
        DeclaredPlugin declared = new DeclaredPlugin(id());
        try {
            ((PortalPlugin) type(className()).getConstructor().newInstance()).declare(declared);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException("the class " + className() + " named in the descriptor is no PortalPlugin with a"
                    + " public constructor", e);
        }
        return declared;
    }

    /** The texts in Chinese (the source) or, with {@code _en}, in English. */
    public Map<String, String> texts(String suffix) {
        Properties bundle = properties(basePackage().replace('.', '/') + "/messages" + suffix + ".properties");
        Map<String, String> texts = new TreeMap<>();
        bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
        return texts;
    }

    /** Page files by the address at which they would be found, {@code /plugin/noun/verb.xhtml}, with their text. */
    public Map<String, String> pageFiles() {
        Path root = folder.resolve("META-INF/resources");
        Map<String, String> pages = new TreeMap<>();
        for (Path file : files(root)) {
            if (file.toString().endsWith(".xhtml")) {
                pages.put("/" + root.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        return pages;
    }

    private Properties properties(String name) {
        Properties properties = new Properties();
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static List<Path> files(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
