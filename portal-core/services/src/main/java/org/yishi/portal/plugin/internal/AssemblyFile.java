package org.yishi.portal.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.plugin.Quarantined;

/** What the assembler wrote about the plugins it put into this application and those it left out. */
@ApplicationScoped
public class AssemblyFile {

    private static final String FILE = "META-INF/portal-assembly.properties";

    /** A plugin in this application. */
    public record Entry(String id, String version, String name, String nameEn, String className, List<String> entities) {
    }

    private final Properties properties = new Properties();

    public AssemblyFile() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Entry> plugins() {
        return list("plugins").stream().map(id -> new Entry(id, text(id, "version"), text(id, "name"), text(id, "name.en"),
                text(id, "class"), list("plugin." + id + ".entities"))).toList();
    }

    public List<Quarantined> quarantined() {
        return list("quarantined").stream().map(number -> {
            String prefix = "quarantine." + number + ".";
            return new Quarantined(properties.getProperty(prefix + "jar", ""), properties.getProperty(prefix + "id", ""),
                    properties.getProperty(prefix + "reason.zh", ""), properties.getProperty(prefix + "reason.en", ""));
        }).toList();
    }

    /** Ids of the themes, the default first. */
    public List<String> themes() {
        return list("themes");
    }

    private String text(String id, String key) {
        return properties.getProperty("plugin." + id + "." + key, "");
    }

    private List<String> list(String key) {
        return Arrays.stream(properties.getProperty(key, "").split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }
}
