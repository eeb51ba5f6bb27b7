package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the pages of a plugin: each declared one is there, each that is there is declared, all are small and clean. */
final class Pages {

    static final int MOST_LINES = 60;

    private static final Pattern INLINE = Pattern.compile("<script\\b(?![^>]*\\bsrc=)|<style\\b|\\s(?:style|on[a-z]+)\\s*=\\s*[\"']");

    private final Map<String, String> files;
    private final DeclaredPlugin declared;

    Pages(BuiltPlugin plugin) {
        files = plugin.pageFiles();
        declared = plugin.declared();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        declared.pages().stream().filter(page -> !files.containsKey(page + ".xhtml"))
                .forEach(page -> problems.add("the page " + page + " is declared, but META-INF/resources" + page + ".xhtml is missing"));
        declared.fragments().stream().filter(path -> !files.containsKey(path))
                .forEach(path -> problems.add("the fragment " + path + " is declared, but META-INF/resources" + path + " is missing"));
        files.forEach((path, text) -> {
            if (isPage(path) && !declared.pages().contains(address(path))) {
                problems.add(path + " is not declared as a page, so nobody can open it");
            }
            if (text.lines().count() >= MOST_LINES) {
                problems.add(path + " has " + text.lines().count() + " lines; a page stays under " + MOST_LINES);
            }
            Matcher inline = INLINE.matcher(text);
            if (inline.find()) {
                problems.add(path + " has an inline script or style, which the browser will not run: " + inline.group().strip());
            }
        });
        return problems;
    }

    /** Fragments of slots and parts of pages are no pages. */
    private boolean isPage(String path) {
        return !path.contains("/slot/") && !path.contains("/part/") && !declared.fragments().contains(path);
    }

    static String address(String path) {
        return path.substring(0, path.length() - ".xhtml".length());
    }
}
