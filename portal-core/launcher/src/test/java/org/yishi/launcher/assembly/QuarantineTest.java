package org.yishi.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.launcher.fixture.TestPlugin.aPlugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.launcher.fixture.TestPlugin;
import org.yishi.launcher.fixture.TestWar;

/** Each way in which a plugin does not fit: the portal is assembled without it and says why. */
class QuarantineTest {

    @TempDir
    private static Path once;
    private static Path war;

    @TempDir
    private Path work;

    @BeforeAll
    static void makeWar() throws IOException {
        war = TestWar.aWar().in(once);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("no descriptor line", aPlugin("bad").saying("class", null), "lacks \"class\""),
                Arguments.of("no name", aPlugin("bad").saying("name", " "), "lacks \"name\""),
                Arguments.of("id with capitals", aPlugin("bad").saying("id", "Bad"), "the id \"Bad\""),
                Arguments.of("id of the core", aPlugin("bad").saying("id", "portal"), "the id \"portal\""),
                Arguments.of("unreadable version", aPlugin("bad").saying("version", "newest"), "version in the descriptor"),
                Arguments.of("unreadable range", aPlugin("bad").saying("api", "[1.0"), "api in the descriptor"),
                Arguments.of("unreadable requirement", aPlugin("bad").saying("requires", "good:[2.0,1.0]"), "requires in the descriptor"),
                Arguments.of("later api", aPlugin("bad").saying("api", "[2.0,3.0)"), "needs the portal api [2.0,3.0)"),
                Arguments.of("missing requirement", aPlugin("bad").saying("requires", "absent"), "requires the plugin absent"),
                Arguments.of("requirement in another version", aPlugin("bad").saying("requires", "good:[5.0,6.0)"), "requires the plugin good [5.0,6.0)"),
                Arguments.of("cycle", aPlugin("bad").saying("requires", "bad"), "requires plugins that require it"),
                Arguments.of("class not there", aPlugin("bad").saying("class", "org.yishi.bad.Absent"), "org.yishi.bad.Absent"),
                Arguments.of("class of a later Java", aPlugin("bad").withFile("org/yishi/bad/Late.class", laterClass()), "compiled for Java 99"),
                Arguments.of("damaged class", aPlugin("bad").withFile("org/yishi/bad/Odd.class", "no class"), "damaged"),
                Arguments.of("package of the core", aPlugin("bad").with("package org.yishi.portal.area; public class Areas { }"), "package of the core"),
                Arguments.of("no beans.xml", aPlugin("bad").without("META-INF/beans.xml"), "META-INF/beans.xml"),
                Arguments.of("no faces-config.xml", aPlugin("bad").without("META-INF/faces-config.xml"), "META-INF/faces-config.xml"),
                Arguments.of("own persistence.xml", aPlugin("bad").withFile("META-INF/persistence.xml", "<x/>"), "persistence.xml"),
                Arguments.of("unsafe window mode", aPlugin("bad").withFile("META-INF/web-fragment.xml", "<web-fragment><context-param><param-name>"
                        + "jakarta.faces.CLIENT_WINDOW_MODE</param-name><param-value>url</param-value></context-param></web-fragment>"), "safety setting"),
                Arguments.of("page in another's folder", aPlugin("bad").withFile("META-INF/resources/good/x.xhtml", "<html/>"), "outside the plugin's own folder"),
                Arguments.of("page at the root", aPlugin("bad").withFile("META-INF/resources/login.xhtml", "<html/>"), "outside the plugin's own folder"),
                Arguments.of("computed include", aPlugin("bad").withPage("<ui:include src=\"#{param.x}\"/>"), "needs a literal path"),
                Arguments.of("unescaped text", aPlugin("bad").withPage("<h:outputText value=\"#{b.t}\" escape=\"false\"/>"), "must stay escaped"),
                Arguments.of("foreign table in a migration", aPlugin("bad").withMigration("V1__x.sql", "alter table good_a add x int;"), "good_a"),
                Arguments.of("migration in another's folder", aPlugin("bad").withFile("db/migration/good/V9__x.sql", ""), "outside db/migration/bad/"),
                Arguments.of("entity without a table", aPlugin("bad").withEntity("Note", ""), "must begin with \"bad_\""),
                Arguments.of("entity on a foreign table", aPlugin("bad").withEntity("Note", "@Table(name=\"good_note\")"), "it is \"good_note\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void theMisfitIsLeftOutAndTheReasonNamed(String what, TestPlugin plugin, String reason) throws IOException {
        Path good = aPlugin("good").in(work);
        Path jar = plugin.in(work, "misfit.jar");
        Assembly assembly = new Assembler(war).assemble(Assembler.jarsIn(work), java.util.List.of(), work.resolve("portal"));
        assertThat(assembly.plugins()).extracting(Plugin::jar).containsExactly(good);
        assertThat(assembly.quarantined()).singleElement().satisfies(out -> {
            assertThat(out.jar()).isEqualTo(jar).exists();
            assertThat(out.reason().en()).contains(reason).doesNotContain("\n");
            assertThat(out.reason().zh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void whatIsNoJarAtAllIsLeftOut() throws IOException {
        Files.writeString(work.resolve("broken.jar"), "no zip");
        Assembly assembly = new Assembler(war).assemble(Assembler.jarsIn(work), java.util.List.of(), work.resolve("portal"));
        assertThat(assembly.quarantined()).singleElement().satisfies(out -> assertThat(out.reason().en()).contains("not a readable jar"));
    }

    private static byte[] laterClass() {
        return new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) (44 + 99), 0, 0};
    }
}
