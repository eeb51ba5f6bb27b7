package org.yishi.launcher.assembly;

import java.nio.file.Path;
import java.util.Properties;

/** A theme (主题): a resource library contract and a PrimeFaces theme under one id; it has no classes. */
public record Theme(Path jar, String id, String version, String name, String nameEn) {

    public static final String FILE = "META-INF/portal-theme.properties";

    static Theme read(JarContent jar) throws Misfit {
        if (!jar.has(FILE)) {
            throw new Misfit("缺少描述文件 %s", "the descriptor %s is missing", FILE);
        }
        Properties file = jar.properties(FILE);
        String id = file.getProperty("id", "").strip();
        String name = file.getProperty("name", "").strip();
        if (!id.matches("[a-z][a-z0-9]{2,30}") || name.isEmpty()) {
            throw new Misfit("描述文件 %s 缺少可用的 id 或 name", "the descriptor %s lacks a usable id or name", FILE);
        }
        for (String entry : jar.names()) {
            if (entry.endsWith(".class") || entry.startsWith("META-INF/") && entry.endsWith(".taglib.xml")) {
                throw new Misfit("主题不得含有程序：%s", "a theme may not contain code: %s", entry);
            }
            if (entry.startsWith("META-INF/contracts/") && !entry.startsWith("META-INF/contracts/" + id + "/")
                    || entry.startsWith("META-INF/resources/") && !entry.startsWith("META-INF/resources/primefaces-" + id + "/")) {
                throw new Misfit("文件不在主题自己的文件夹内：%s", "a file lies outside the theme's own folders: %s", entry);
            }
        }
        return new Theme(jar.path(), id, file.getProperty("version", "").strip(), name, file.getProperty("name.en", name).strip());
    }

    String libraryName() {
        return "theme-" + id + ".jar";
    }
}
