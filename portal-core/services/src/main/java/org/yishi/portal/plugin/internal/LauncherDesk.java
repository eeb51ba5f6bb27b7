package org.yishi.portal.plugin.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.text.Texts;

/** Speaks to the launcher, which runs outside of this application in the same process and exchanges the application as a whole. */
@ApplicationScoped
public class LauncherDesk {

    private static final String NAME = "org.yishi:type=Launcher";

    @Inject
    private Texts texts;

    /** @throws Refusal with the launcher's reason, or where there is no launcher */
    public void install(Path jar) {
        ask("install", jar.toString());
    }

    /** @throws Refusal with the launcher's reason, or where there is no launcher */
    public void remove(String pluginId) {
        ask("remove", pluginId);
    }

    private void ask(String what, String argument) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            Object reason = server.invoke(new ObjectName(NAME), what, new Object[] {argument}, new String[] {String.class.getName()});
            if (reason instanceof String text && !text.isEmpty()) {
                throw new Refusal("portal.plugin.refusal.launcher", inOneLanguage(text));
            }
        } catch (InstanceNotFoundException e) {
            throw new Refusal("portal.plugin.refusal.noLauncher");
        } catch (JMException e) {
            throw new IllegalStateException("the launcher could not be asked", e);
        }
    }

    /** The launcher speaks Chinese and English at once, «中文 / English». */
    private String inOneLanguage(String sentence) {
        String[] both = sentence.split(" / ", 2);
        return both.length < 2 || !texts.language().getLanguage().equals("en") ? both[0] : both[1];
    }
}
