package org.yishi.testkit.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;

/**
 * Payara Micro starts when something is deployed and stops when it is taken away, for Arquillian after every class. Here the
 * deployment of the first class stays for all classes of the module and is taken away at the end.
 */
public class OneDeployment {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;
    @Inject
    private Instance<ProtocolMetaData> metadata;
    @Inject
    private Instance<ContainerRegistry> containers;
    @Inject
    private Event<DeploymentEvent> events;

    private DeploymentScenario kept;
    private RuntimeException failure;

    /** Before Arquillian reads how to start the container. */
    public void prepare(@Observes(precedence = 100) BeforeSuite suite) {
        Underway.prepare();
    }

    public void generateOnce(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = scenario.get();
            withoutFirstClass(event.getEvent().getTestClass().getJavaClass());
        } else {
            scenario.set(kept);
        }
    }

    /** Arquillian adds the class that came first and those in it; all classes are there already, and those for the browser must not be. */
    private void withoutFirstClass(Class<?> first) {
        Archive<?> portal = deployment().getDescription().getArchive();
        String added = Pattern.quote("/WEB-INF/classes/" + first.getName().replace('.', '/')) + "(\\$.*)?\\.class";
        List.copyOf(portal.getContent(Filters.include(added)).keySet()).forEach(portal::delete);
    }

    public void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
        if (failure != null) {
            throw failure;
        }
        if (deployment().isDeployed()) {
            return;
        }
        try {
            event.proceed();
        } catch (Exception e) {
            // Arquillian passes on what the connector declares
            failure = new IllegalStateException("The portal of this module did not start, see " + Underway.folder() + "/server.log*. "
                    + e.getMessage(), e);
            throw failure;
        }
    }

    public void checkBoot(@Observes AfterDeploy event) {
        Leftovers.note();
        Underway.started();
        nameTheRunner();
    }

    /**
     * The connector reads what is deployed from the server's output as soon as its ports are printed, and now and then before the list of
     * pages, which is long, has been printed too. The servlet through which Arquillian calls the tests is at the root whatever was read.
     */
    private void nameTheRunner() {
        HTTPContext server = metadata.get().getContexts(HTTPContext.class).iterator().next();
        if (server.getServletByName(RUNNER) == null) {
            server.add(new Servlet(RUNNER, "/"));
        }
    }

    public void keepDeployed(@Observes EventContext<UnDeployManagedDeployments> event) {
        // stays for the next class
    }

    public void undeployAtTheEnd(@Observes(precedence = 100) AfterSuite suite) {
        try {
            if (kept != null && deployment().isDeployed()) {
                Container<?> container = containers.get().getContainer(deployment().getDescription().getTarget());
                events.fire(new UnDeployDeployment(container, deployment()));
            }
        } finally {
            Underway.end();
            Leftovers.remove();
        }
    }

    private Deployment deployment() {
        return kept.deployments().get(0);
    }
}
