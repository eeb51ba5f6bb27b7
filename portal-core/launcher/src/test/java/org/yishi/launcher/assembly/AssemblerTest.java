package org.yishi.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.launcher.fixture.TestPlugin.aPlugin;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.fixture.JarFileBuilder;
import org.yishi.launcher.fixture.TestWar;

class AssemblerTest {

    @TempDir
    private static Path once;
    private static Path war;

    @TempDir
    private Path work;
    private Path plugins;
    private Path themes;

    @BeforeAll
    static void makeWar() throws IOException {
        war = TestWar.aWar().in(once);
    }

    @BeforeEach
    void makeFolders() throws IOException {
        plugins = Files.createDirectory(work.resolve("plugins"));
        themes = Files.createDirectory(work.resolve("themes"));
    }

    @Test
    void pluginsThatFitAreLoadedInOrderOfNeed() throws IOException {
        aPlugin("alpha").saying("requires", "beta:[1.0,2.0)").in(plugins);
        aPlugin("beta").saying("requires", "gamma").in(plugins);
        aPlugin("gamma").in(plugins);
        Assembly assembly = assemble();
        assertThat(assembly.quarantined()).isEmpty();
        assertThat(assembly.plugins()).extracting(Plugin::id).containsExactly("gamma", "beta", "alpha");
        assertThat(assembly.libraries()).isDirectoryContaining("glob:**/alpha-1.0.jar");
        assertThat(properties(assembly)).containsEntry("plugins", "gamma,beta,alpha").containsEntry("plugin.alpha.name", "测试插件");
    }

    @Test
    void thePersistenceUnitListsEachJarThatHasEntities() throws IOException {
        aPlugin("alpha").withEntity("Note", "@Table(name=\"alpha_note\")").in(plugins);
        aPlugin("beta").in(plugins);
        Assembly assembly = assemble();
        assertThat(assembly.folder().resolve("WEB-INF/classes/META-INF/persistence.xml")).content()
                .contains("<jar-file>lib/portal-services.jar</jar-file>", "<jar-file>lib/alpha-1.0.jar</jar-file>").doesNotContain("beta", "portal-api");
        assertThat(properties(assembly)).containsEntry("plugin.alpha.entities", "org.yishi.alpha.Note");
    }

    @Test
    void themesAreTakenInWithCivicFirst() throws IOException {
        theme("clear").writeTo(themes.resolve("clear.jar"));
        theme("civic").writeTo(themes.resolve("civic.jar"));
        assertThat(properties(assemble())).containsEntry("themes", "civic,clear").containsEntry("theme.clear.name", "主题");
    }

    @Test
    void aThemeWithCodeIsQuarantined() throws IOException {
        theme("civic").with("a/B.class", "x").writeTo(themes.resolve("civic.jar"));
        assertThat(assemble().quarantined()).singleElement().satisfies(out -> assertThat(out.reason().en()).contains("code"));
    }

    @Test
    void anOldTargetFolderIsCleared() throws IOException {
        Files.createDirectories(work.resolve("portal/WEB-INF"));
        Files.writeString(work.resolve("portal/WEB-INF/old.xml"), "");
        assertThat(assemble().folder().resolve("WEB-INF/old.xml")).doesNotExist();
    }

    @Test
    void theNewestVersionOfAnIdIsTakenAndTheOthersSayWhoHasTheId() throws IOException {
        aPlugin("alpha").in(plugins, "a.jar");
        aPlugin("alpha").saying("version", "1.1").in(plugins, "b.jar");
        Assembly assembly = assemble();
        assertThat(assembly.plugins()).extracting(plugin -> plugin.descriptor().version()).containsExactly("1.1");
        assertThat(assembly.quarantined()).singleElement().satisfies(out -> {
            assertThat(out.jarName()).isEqualTo("a.jar");
            assertThat(out.reason().en()).contains("\"alpha\"", "alpha_", "b.jar");
            assertThat(out.reason().zh()).contains("编号");
        });
    }

    @Test
    void whatIsKnownToFailAtRunTimeStaysOutWithItsReasonAndAnOlderVersionTakesItsPlace() throws IOException {
        aPlugin("alpha").in(plugins, "a.jar");
        Path broken = aPlugin("alpha").saying("version", "1.1").in(plugins, "b.jar");
        Quarantined known = new Quarantined(broken, "alpha", new Sentence("坏", "broken"));
        Assembly assembly = new Assembler(war).assemble(Assembler.jarsIn(plugins), List.of(), work.resolve("portal"), List.of(known));
        assertThat(assembly.plugins()).extracting(plugin -> plugin.descriptor().version()).containsExactly("1.0");
        assertThat(properties(assembly)).containsEntry("quarantine.1.reason.zh", "坏").containsEntry("quarantined", "1");
    }

    private Assembly assemble() throws IOException {
        return new Assembler(war).assemble(Assembler.jarsIn(plugins), Assembler.jarsIn(themes), work.resolve("portal"));
    }

    private static JarFileBuilder theme(String id) {
        return new JarFileBuilder().with("META-INF/portal-theme.properties", "id=" + id + "\nname=主题\nversion=1\n")
                .with("META-INF/contracts/" + id + "/theme.css", "").with("META-INF/resources/primefaces-" + id + "/theme.css", "");
    }

    private static Properties properties(Assembly assembly) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(assembly.folder().resolve("WEB-INF/classes/META-INF/portal-assembly.properties"))));
        return properties;
    }
}
