package org.yishi.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** An opened jar: the names in it and their bytes. */
final class JarContent implements AutoCloseable {

    private static final String[] BROKEN = {"%s 不是可读的 jar 文件", "%s is not a readable jar file"};

    private final Path path;
    private final JarFile jar;

    private JarContent(Path path, JarFile jar) {
        this.path = path;
        this.jar = jar;
    }

    static JarContent open(Path path) throws Misfit {
        try {
            return new JarContent(path, new JarFile(path.toFile()));
        } catch (IOException | SecurityException e) {
            throw new Misfit(BROKEN[0], BROKEN[1], path.getFileName());
        }
    }

    Path path() {
        return path;
    }

    List<String> names() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).sorted().toList();
    }

    Stream<String> namesUnder(String folder, String ending) {
        return names().stream().filter(name -> name.startsWith(folder) && name.endsWith(ending));
    }

    boolean has(String name) {
        return jar.getJarEntry(name) != null;
    }

    byte[] bytes(String name) throws Misfit {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return in.readAllBytes();
        } catch (IOException | SecurityException e) {
            throw new Misfit(BROKEN[0], BROKEN[1], path.getFileName());
        }
    }

    String text(String name) throws Misfit {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A properties file in UTF-8; as in any properties file, escapes are understood too. */
    Properties properties(String name) throws Misfit {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(text(name))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Misfit("%s 无法读取：%s", "%s cannot be read: %s", name, e.getMessage());
        }
        return properties;
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(java.nio.file.Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
