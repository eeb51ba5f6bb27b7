package org.yishi.launcher.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Installation;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Plugin;
import org.yishi.launcher.assembly.Quarantined;
import org.yishi.launcher.database.DatabaseAddress;

/** One runner for all migrations: the core's first, then each plugin's in order of need. */
public final class Migrations {

    private final DatabaseAddress database;
    private final Path scripts;

    /** @param scripts a folder for copies of the scripts */
    public Migrations(DatabaseAddress database, Path scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    /**
     * Brings the database to the state that this assembly needs.
     *
     * @return the first plugin whose tables could not be brought there; assemble again without it and come back
     * @throws CannotStart when the core's own tables are newer than the program, or cannot be brought there
     */
    public Optional<Quarantined> run(Assembly assembly) throws IOException {
        core(assembly);
        for (Plugin plugin : assembly.plugins()) {
            Path folder = MigrationScripts.extract(List.of(plugin.jar()), plugin.id(), scripts);
            Sentence objection = MigrationScripts.isEmpty(folder) ? null
                    : migrate(new OwnersMigration(database, plugin.id(), folder), standsInFor(plugin, assembly));
            if (objection != null) {
                return Optional.of(new Quarantined(plugin.jar(), plugin.id(), objection));
            }
        }
        return Optional.empty();
    }

    private static Sentence migrate(OwnersMigration migration, boolean newerTablesToo) {
        String unknown = migration.unknownVersion();
        if (unknown != null && !newerTablesToo) {
            return Sentence.of("它的数据来自更新的版本（数据库脚本 %s），请安装新版本", "its data was written by a newer version (migration %s); install that one", unknown);
        }
        try {
            migration.run();
            return null;
        } catch (MigrationFailed e) {
            return e.reason();
        }
    }

    private void core(Assembly assembly) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(assembly.libraries())) {
            jars = files.filter(file -> file.getFileName().toString().startsWith("portal-")).sorted().toList();
        }
        OwnersMigration migration = new OwnersMigration(database, "portal", MigrationScripts.extract(jars, "portal", scripts));
        String unknown = migration.unknownVersion();
        if (unknown != null) {
            throw new CannotStart(Sentence.of("数据库由更新版本的议事写成（数据库脚本 %s），本版本（%s）不能使用。未作任何改动。",
                    "The database was written by a newer Yishi (migration %s) than this one (%s). Nothing was changed.", unknown, Installation.version()));
        }
        try {
            migration.run();
        } catch (MigrationFailed e) {
            throw new CannotStart(Sentence.of("门户内核：%s。", "The portal's core: %s.", e.reason()), e);
        }
    }

    /** An older version of a plugin runs on newer tables only while the newer one is there but could not start. */
    private static boolean standsInFor(Plugin plugin, Assembly assembly) {
        return assembly.quarantined().stream().anyMatch(out -> out.id().equals(plugin.id()));
    }
}
