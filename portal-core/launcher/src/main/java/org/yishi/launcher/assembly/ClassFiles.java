package org.yishi.launcher.assembly;

/** Checks the class files of a plugin without loading them. */
final class ClassFiles {

    private static final int FIRST_JAVA = 44;

    private ClassFiles() {
    }

    /** Classes must be readable by this Java and may not lie where the core or the platform has theirs. */
    static void check(JarContent jar, PluginDescriptor plugin) throws Misfit {
        int running = Runtime.version().feature();
        for (String name : jar.namesUnder("", ".class").toList()) {
            if (name.startsWith("META-INF/")) {
                continue;
            }
            for (String taken : new String[] {"org/yishi/portal/", "org/yishi/launcher/", "org/yishi/testkit/", "jakarta/", "java/", "javax/"}) {
                if (name.startsWith(taken)) {
                    throw new Misfit("类 %s 占用了内核的包", "the class %s lies in a package of the core", dotted(name));
                }
            }
            byte[] bytes = jar.bytes(name);
            if (bytes.length < 8 || bytes[0] != (byte) 0xCA || bytes[1] != (byte) 0xFE) {
                throw new Misfit("类文件 %s 已损坏", "the class file %s is damaged", name);
            }
            int java = ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) - FIRST_JAVA;
            if (java > running) {
                throw new Misfit("由 Java %d 编译，而门户运行在 Java %d 上（%s）", "compiled for Java %d, but the portal runs on Java %d (%s)",
                        java, running, dotted(name));
            }
        }
        if (!jar.has(plugin.pluginClass().replace('.', '/') + ".class")) {
            throw new Misfit("jar 中没有描述文件所说的类 %s", "the class %s of the descriptor is not in the jar", plugin.pluginClass());
        }
    }

    private static String dotted(String name) {
        return name.substring(0, name.length() - ".class".length()).replace('/', '.');
    }
}
