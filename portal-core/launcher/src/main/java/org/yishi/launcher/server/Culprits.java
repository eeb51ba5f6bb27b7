package org.yishi.launcher.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Plugin;

/** Finds the plugin that made a deployment fail: the one whose classes or jar the causes speak of. */
final class Culprits {

    private static final Pattern CLASS_NAME = Pattern.compile("(?:[a-z_][\\w$]*\\.)+[A-Z][\\w$]*");

    private Culprits() {
    }

    /** The last plugin in load order that is named; an earlier one may only be what the later one leans on. */
    static Optional<Plugin> find(List<Throwable> causes, Assembly assembly) throws IOException {
        StringWriter told = new StringWriter();
        causes.forEach(cause -> cause.printStackTrace(new PrintWriter(told, true)));
        String text = told.toString();
        Set<String> classes = new TreeSet<>();
        for (Matcher name = CLASS_NAME.matcher(text); name.find();) {
            classes.add(name.group().replace('.', '/') + ".class");
        }
        Optional<Plugin> found = Optional.empty();
        for (Plugin plugin : assembly.plugins()) {
            if (text.contains(plugin.libraryName()) || hasOneOf(plugin, classes)) {
                found = Optional.of(plugin);
            }
        }
        return found;
    }

    private static boolean hasOneOf(Plugin plugin, Set<String> classes) throws IOException {
        try (JarFile jar = new JarFile(plugin.jar().toFile())) {
            return classes.stream().anyMatch(name -> jar.getJarEntry(name) != null);
        }
    }

    /** The innermost cause in one line, for a person. */
    static String reason(List<Throwable> causes) {
        Throwable last = causes.get(0);
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String message = last.getMessage() == null ? last.getClass().getName() : last.getMessage();
        String line = message.lines().map(String::strip).filter(text -> !text.isEmpty()).filter(text -> !message.contains("WELD-") || text.contains("WELD-"))
                .findFirst().orElse(last.getClass().getName()).replaceAll("^.*(?=WELD-)|[.:;\\s]+$", "");
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
