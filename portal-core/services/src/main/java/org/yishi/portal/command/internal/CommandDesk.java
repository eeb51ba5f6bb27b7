package org.yishi.portal.command.internal;

import java.lang.management.ManagementFactory;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

import org.yishi.portal.boot.PortalStarted;

/** Where the launcher, outside of the application but in the same process, has the operator's commands run. */
@ApplicationScoped
public class CommandDesk {

    private static final String NAME = "org.yishi:type=Commands";

    @Inject
    private CommandRunner runner;

    void open(@Observes PortalStarted started) throws JMException {
        close();
        CommandsMBean desk = runner::run;
        ManagementFactory.getPlatformMBeanServer().registerMBean(new StandardMBean(desk, CommandsMBean.class), new ObjectName(NAME));
    }

    @PreDestroy
    void close() {
        try {
            ObjectName name = new ObjectName(NAME);
            if (ManagementFactory.getPlatformMBeanServer().isRegistered(name)) {
                ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
            }
        } catch (JMException e) {
            throw new IllegalStateException("the command desk cannot be closed", e);
        }
    }
}
