package org.yishi.portal.plugin.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Refusal;

/** Speaks to the launcher, which runs outside of this application in the same process and exchanges the application as a whole. */
@ApplicationScoped
public class LauncherDesk {

    private static final String NAME = "org.yishi:type=Launcher";

    /** @throws Refusal with the launcher's reason, or where there is no launcher */
    public void install(Path jar) {
        ask("install", jar.toString());
    }

    /** @throws Refusal with the launcher's reason, or where there is no launcher */
    public void remove(String pluginId) {
        ask("remove", pluginId);
    }

    private static void ask(String what, String argument) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            Object reason = server.invoke(new ObjectName(NAME), what, new Object[] {argument}, new String[] {String.class.getName()});
            if (reason instanceof String text && !text.isEmpty()) {
                throw new Refusal("portal.plugin.refusal.launcher", text);
            }
        } catch (InstanceNotFoundException e) {
            throw new Refusal("portal.plugin.refusal.noLauncher");
        } catch (JMException e) {
            throw new IllegalStateException("the launcher could not be asked", e);
        }
    }
}
