package org.yishi.testkit.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.bytebuddy.ByteBuddy;

import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

import org.yishi.testkit.PortalTest;

/** The assembled portal together with the test classes of the module, whatever class asks. */
public class PortalDeployment implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        // under this name it is deployed at the root of the server
        WebArchive portal = ShrinkWrap.create(ExplodedImporter.class, "ROOT.war")
                .importDirectory(Underway.assembly().folder().toFile()).as(WebArchive.class);
        portal.addAsLibraries(ShrinkWrap.create(JavaArchive.class, "portal-testkit.jar").addPackage(PortalTest.class.getPackage()));
        portal.addAsLibraries(OnClassPath.home(Assertions.class).toFile(), OnClassPath.home(ByteBuddy.class).toFile());
        OnClassPath.namedBy("META-INF/portal-test-libraries").forEach(library -> portal.addAsLibraries(library.toFile()));
        Path tests = TestFolder.target().resolve("test-classes");
        if (Files.isDirectory(tests)) {
            portal.addAsLibraries(Jar.of(tests, PortalDeployment::runsInside, TestFolder.fresh("tests").resolve("module-tests.jar")).toFile());
        }
        return List.of(new DeploymentDescription("portal", portal).shouldBeTestable(true).shouldBeManaged(true));
    }

    /** Browser tests stay outside, with the browser. */
    private static boolean runsInside(String name) {
        return !name.matches(".*ST(\\$.*)?\\.class");
    }
}
