package org.yishi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import jakarta.inject.Inject;

import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.testkit.internal.OnClassPath;
import org.yishi.testkit.internal.TestFolder;

/** The good plugin of {@code src/test/plugins}, spoilt in one place and built: {@code aPlugin().with("file", "a", "b").built()}. */
final class SamplePlugin {

    private final Path folder = TestFolder.fresh("sample");

    private SamplePlugin() {
        Path good = Path.of(System.getProperty("basedir", ""), "src/test/plugins/good");
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(good.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SamplePlugin aPlugin() {
        return new SamplePlugin();
    }

    /** Exchanges words in a file. */
    SamplePlugin with(String file, String before, String after) {
        Path path = folder.resolve(file);
        try {
            String text = Files.readString(path);
            assertThat(text).as(file).contains(before);
            Files.writeString(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SamplePlugin withFile(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SamplePlugin without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    BuiltPlugin built() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-d", folder.toString(), "-cp",
                    OnClassPath.home(PortalPlugin.class) + System.getProperty("path.separator") + OnClassPath.home(Inject.class)));
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
            int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(errors).as("errors of the compiler").isZero();
            return BuiltPlugin.at(folder, new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
