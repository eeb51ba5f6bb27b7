package org.yishi.launcher.assembly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.launcher.Sentence;

/** The checks that concern one plugin's jar alone. The first that fails says why the plugin stays out. */
final class PluginCheck {

    private static final Pattern UNSAFE_WEB = Pattern.compile(
            "<param-name>\\s*(?:jakarta|javax)\\.faces\\.(CLIENT_WINDOW_MODE|STATE_SAVING_METHOD)\\s*</param-name>");

    private final String apiVersion;

    PluginCheck(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    Plugin check(JarContent jar) throws Misfit {
        if (!jar.has(PluginDescriptor.FILE)) {
            throw new Misfit("缺少描述文件 %s", "the descriptor %s is missing", PluginDescriptor.FILE);
        }
        PluginDescriptor descriptor = PluginDescriptor.of(jar.properties(PluginDescriptor.FILE));
        apiFits(descriptor);
        wellFurnished(jar);
        ClassFiles.check(jar, descriptor);
        pagesLieInOwnFolder(jar, descriptor);
        pagesAreClean(jar);
        migrationsKeepToOwnTables(jar, descriptor);
        EntityScan entities = EntityScan.of(jar);
        entities.tablesBeginWith(descriptor.id() + "_");
        return new Plugin(jar.path(), descriptor, entities.entities(), entities.persistent());
    }

    private void apiFits(PluginDescriptor plugin) throws Misfit {
        if (!VersionRange.of(plugin.api()).contains(Version.of(apiVersion))) {
            throw new Misfit("需要门户接口 %s，而本门户的接口版本是 %s", "needs the portal api %s, but this portal has %s", plugin.api(), apiVersion);
        }
    }

    /** Without these files the server would pass over the plugin's beans and Faces annotations without a word. */
    private static void wellFurnished(JarContent jar) throws Misfit {
        for (String file : List.of("META-INF/beans.xml", "META-INF/faces-config.xml")) {
            if (!jar.has(file)) {
                throw new Misfit("缺少 %s", "%s is missing", file);
            }
        }
        if (jar.has("META-INF/persistence.xml")) {
            throw new Misfit("插件不得自带 META-INF/persistence.xml", "a plugin may not bring its own META-INF/persistence.xml");
        }
        if (jar.has("META-INF/web-fragment.xml") && UNSAFE_WEB.matcher(jar.text("META-INF/web-fragment.xml")).find()) {
            throw new Misfit("web-fragment.xml 改动了 Faces 的安全设置", "web-fragment.xml changes a safety setting of Faces");
        }
    }

    private static void pagesLieInOwnFolder(JarContent jar, PluginDescriptor plugin) throws Misfit {
        String own = "META-INF/resources/" + plugin.id() + "/";
        for (String name : jar.namesUnder("META-INF/", "").toList()) {
            if (name.startsWith("META-INF/resources/") && !name.startsWith(own) || name.startsWith("META-INF/contracts/")) {
                throw new Misfit("文件不在插件自己的文件夹 %s 内：%s", "a file lies outside the plugin's own folder %s: %s", own, name);
            }
        }
    }

    static void pagesAreClean(JarContent jar) throws Misfit {
        for (String name : jar.names()) {
            if (!name.endsWith(".xhtml") && !name.endsWith(".view.xml")) {
                continue;
            }
            try {
                List<Sentence> breaches = FaceletsHygiene.breaches(name, new ByteArrayInputStream(jar.bytes(name)));
                if (!breaches.isEmpty()) {
                    throw new Misfit(breaches.get(0));
                }
            } catch (IOException e) {
                throw new Misfit("页面 %s 无法读取", "the page %s cannot be read", name);
            }
        }
    }

    private static void migrationsKeepToOwnTables(JarContent jar, PluginDescriptor plugin) throws Misfit {
        String own = "db/migration/" + plugin.id() + "/";
        for (String name : jar.namesUnder("db/migration/", "").toList()) {
            if (!name.startsWith(own)) {
                throw new Misfit("数据库脚本不在 %s 内：%s", "a migration lies outside %s: %s", own, name);
            }
            Set<String> foreign = MigrationTables.foreign(jar.text(name), plugin.id() + "_");
            if (!foreign.isEmpty()) {
                throw new Misfit("数据库脚本 %s 触及不属于本插件的对象：%s", "the migration %s touches what does not belong to this plugin: %s",
                        name, String.join(", ", foreign));
            }
        }
    }
}
