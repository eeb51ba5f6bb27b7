package org.yishi.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Assembles {@code portal.war}, plugin jars and theme jars into one exploded WAR. What does not fit is left out with a
 * readable reason; the rest comes up without it.
 */
public final class Assembler {

    /** The core's listener for the entities of all. */
    private static final String SEALING = "META-INF/portal-sealing.xml";

    private final Path war;

    public Assembler(Path war) {
        this.war = war;
    }

    public Assembly assemble(List<Path> plugins, List<Path> themes, Path target) throws IOException {
        return assemble(plugins, themes, target, List.of());
    }

    /** @param known what was quarantined before for a reason that only shows at run time: a failed migration, a failed boot */
    public Assembly assemble(List<Path> plugins, List<Path> themes, Path target, List<Quarantined> known) throws IOException {
        ExplodedWar exploded = ExplodedWar.unpack(war, target);
        try {
            String api = exploded.apiVersion();
            List<Quarantined> quarantined = new ArrayList<>(known);
            List<Path> open = plugins.stream().filter(jar -> known.stream().noneMatch(out -> out.jar().equals(jar))).toList();
            List<Plugin> ordered = new Fit(quarantined).order(checked(open, new PluginCheck(api), quarantined));
            List<Theme> dressed = themes(themes, quarantined);
            furnish(exploded, api, ordered, dressed, quarantined);
            return new Assembly(target, api, ordered, dressed, List.copyOf(quarantined));
        } catch (Misfit e) {
            throw new IOException("the portal's own archive is damaged: " + e.reason(), e);
        }
    }

    private static List<Plugin> checked(List<Path> jars, PluginCheck check, List<Quarantined> quarantined) {
        List<Plugin> fitting = new ArrayList<>();
        for (Path path : jars) {
            try (JarContent jar = JarContent.open(path)) {
                fitting.add(check.check(jar));
            } catch (Misfit e) {
                quarantined.add(new Quarantined(path, idOf(path), e.reason()));
            }
        }
        return fitting;
    }

    private static List<Theme> themes(List<Path> jars, List<Quarantined> quarantined) {
        Map<String, Theme> themes = new TreeMap<>(Comparator.comparing((String id) -> !id.equals("civic")).thenComparing(id -> id));
        for (Path path : jars) {
            try (JarContent jar = JarContent.open(path)) {
                Theme theme = Theme.read(jar);
                PluginCheck.pagesAreClean(jar);
                if (themes.putIfAbsent(theme.id(), theme) != null) {
                    throw new Misfit("主题编号“%s”重复", "the theme id \"%s\" is there twice", theme.id());
                }
            } catch (Misfit e) {
                quarantined.add(new Quarantined(path, "", e.reason()));
            }
        }
        return List.copyOf(themes.values());
    }

    private static void furnish(ExplodedWar war, String api, List<Plugin> plugins, List<Theme> themes, List<Quarantined> quarantined)
            throws IOException, Misfit {
        List<String> persistent = new ArrayList<>();
        List<String> mappings = new ArrayList<>();
        for (Path library : war.coreLibraries()) {
            try (JarContent jar = JarContent.open(library)) {
                if (EntityScan.of(jar).persistent()) {
                    persistent.add(library.getFileName().toString());
                }
                if (jar.has(SEALING)) {
                    mappings.add(SEALING);
                }
            }
        }
        for (Plugin plugin : plugins) {
            war.addLibrary(plugin.jar(), plugin.libraryName());
            if (plugin.persistent()) {
                persistent.add(plugin.libraryName());
            }
        }
        for (Theme theme : themes) {
            war.addLibrary(theme.jar(), theme.libraryName());
        }
        war.addClassPathFile("META-INF/persistence.xml", PersistenceXml.over(mappings, persistent));
        war.addClassPathFile(AssemblyProperties.FILE, AssemblyProperties.of(api, plugins, themes, quarantined));
    }

    /** The id that a plugin's jar claims; empty when it cannot be read. */
    public static String idOf(Path path) {
        try (JarContent jar = JarContent.open(path)) {
            return jar.has(PluginDescriptor.FILE) ? jar.properties(PluginDescriptor.FILE).getProperty("id", "").strip() : "";
        } catch (Misfit e) {
            return "";
        }
    }

    /** The jars in a folder, in order of name; none when there is no such folder. */
    public static List<Path> jarsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }
}
