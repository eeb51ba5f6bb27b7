package org.yishi.launcher.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plugin says of itself in {@code META-INF/portal-plugin.properties}. */
public record PluginDescriptor(String id, String version, String api, String pluginClass, String name, String nameEn,
        String vendor, String description, String descriptionEn, List<Requirement> requirements) {

    public static final String FILE = "META-INF/portal-plugin.properties";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{2,30}");

    /** Names that are page folders or table prefixes of the core. */
    private static final Set<String> RESERVED = Set.of("portal", "health", "look", "login", "logout", "admin", "resources",
            "contracts", "assets", "error", "launcher", "yishi", "jakarta", "faces", "flyway", "mysql");

    static PluginDescriptor of(Properties file) throws Misfit {
        String id = needed(file, "id");
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            throw new Misfit("描述文件中的编号“%s”不可用：需为 3 到 31 个小写字母或数字，以字母开头，且非内核保留名",
                    "the id \"%s\" in the descriptor cannot be used: 3 to 31 small letters or digits, a letter first, and no name of the core", id);
        }
        String version = needed(file, "version");
        String api = needed(file, "api");
        readable("version", version, Version::of);
        readable("api", api, VersionRange::of);
        List<Requirement> requirements = new ArrayList<>();
        for (String requirement : file.getProperty("requires", "").split(",(?![^\\[(]*[])])")) {
            if (!requirement.isBlank()) {
                requirements.add(Requirement.of(requirement));
            }
        }
        String name = needed(file, "name");
        String description = optional(file, "description", "");
        return new PluginDescriptor(id, version, api, needed(file, "class"), name, optional(file, "name.en", name),
                optional(file, "vendor", ""), description, optional(file, "description.en", description), List.copyOf(requirements));
    }

    private static String needed(Properties file, String key) throws Misfit {
        String value = optional(file, key, "");
        if (value.isEmpty()) {
            throw new Misfit("描述文件 %s 缺少“%s”", "the descriptor %s lacks \"%s\"", FILE, key);
        }
        return value;
    }

    private static String optional(Properties file, String key, String otherwise) {
        String value = file.getProperty(key, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static void readable(String key, String value, java.util.function.Consumer<String> reader) throws Misfit {
        try {
            reader.accept(value);
        } catch (IllegalArgumentException e) {
            throw new Misfit("描述文件中的 %s 无法读懂：“%s”", "%s in the descriptor cannot be read: \"%s\"", key, value);
        }
    }
}
