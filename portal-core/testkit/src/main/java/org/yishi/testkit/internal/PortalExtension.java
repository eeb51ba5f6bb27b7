package org.yishi.testkit.internal;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian what is deployed for a {@link org.yishi.testkit.PortalTest}, and that once is enough. */
public final class PortalExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, PortalDeployment.class);
        builder.observer(OneDeployment.class);
    }
}
