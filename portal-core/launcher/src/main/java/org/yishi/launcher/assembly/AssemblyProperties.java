package org.yishi.launcher.assembly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the application learns about its own assembly: {@code META-INF/portal-assembly.properties}. */
final class AssemblyProperties {

    static final String FILE = "META-INF/portal-assembly.properties";

    private final Map<String, String> lines = new TreeMap<>();

    static String of(String apiVersion, List<Plugin> plugins, List<Theme> themes, List<Quarantined> quarantined) {
        AssemblyProperties file = new AssemblyProperties();
        file.lines.put("api.version", apiVersion);
        file.lines.put("plugins", plugins.stream().map(Plugin::id).collect(Collectors.joining(",")));
        file.lines.put("themes", themes.stream().map(Theme::id).collect(Collectors.joining(",")));
        plugins.forEach(file::plugin);
        themes.forEach(file::theme);
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < quarantined.size(); i++) {
            numbers.append(i == 0 ? "" : ",").append(i + 1);
            file.quarantined("quarantine." + (i + 1) + ".", quarantined.get(i));
        }
        file.lines.put("quarantined", numbers.toString());
        return file.lines.entrySet().stream().map(line -> line.getKey() + "=" + escaped(line.getValue()) + "\n").collect(Collectors.joining());
    }

    private void plugin(Plugin plugin) {
        PluginDescriptor descriptor = plugin.descriptor();
        String prefix = "plugin." + plugin.id() + ".";
        lines.put(prefix + "version", descriptor.version());
        lines.put(prefix + "api", descriptor.api());
        lines.put(prefix + "jar", plugin.libraryName());
        lines.put(prefix + "file", plugin.jar().getFileName().toString());
        lines.put(prefix + "class", descriptor.pluginClass());
        lines.put(prefix + "name", descriptor.name());
        lines.put(prefix + "name.en", descriptor.nameEn());
        lines.put(prefix + "vendor", descriptor.vendor());
        lines.put(prefix + "description", descriptor.description());
        lines.put(prefix + "description.en", descriptor.descriptionEn());
        lines.put(prefix + "requires", descriptor.requirements().stream().map(Requirement::id).collect(Collectors.joining(",")));
        lines.put(prefix + "entities", String.join(",", plugin.entities()));
    }

    private void theme(Theme theme) {
        String prefix = "theme." + theme.id() + ".";
        lines.put(prefix + "version", theme.version());
        lines.put(prefix + "name", theme.name());
        lines.put(prefix + "name.en", theme.nameEn());
    }

    private void quarantined(String prefix, Quarantined plugin) {
        lines.put(prefix + "jar", plugin.jarName());
        lines.put(prefix + "id", plugin.id());
        lines.put(prefix + "reason.zh", plugin.reason().zh());
        lines.put(prefix + "reason.en", plugin.reason().en());
    }

    /** The file is ASCII, so that it reads the same with or without a declared encoding. */
    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c == '\\') {
                out.append("\\\\");
            } else if (c < ' ' || c > '~') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
