package org.yishi.launcher.server;

/** What the administrator's plugin page asks of the launcher, as the MBean {@code org.yishi:type=Launcher} of this process. */
public interface LauncherMBean {

    String NAME = "org.yishi:type=Launcher";

    /**
     * Checks a plugin's jar and, if it fits, keeps a copy of it and assembles again shortly after this call has returned.
     *
     * @return empty when it was accepted, otherwise the reason why not
     */
    String install(String pathOfJar);

    /**
     * Takes a plugin out and assembles again shortly after; its tables and data stay.
     *
     * @return empty when it was accepted, otherwise the reason why not
     */
    String remove(String pluginId);

    /** What is left out at present, one line each: jar, id, reason in Chinese, reason in English, parted by tabs. */
    String[] quarantine();
}
