package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yishi.portal.plugin.Setting;

/** What is wrong with the texts of a plugin: the same keys in both languages, all its own, and every text that is asked for. */
final class TextKeys {

    private static final Pattern LABELLED = Pattern.compile(
            "<portal:(?:input|textarea|select|choice|check|file|submit)\\b[^>]*?\\sid=\"([A-Za-z0-9_]+)\"", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("text\\['([^'#]+)'\\]|text\\.of\\('([^'#]+)'");

    private final BuiltPlugin plugin;
    private final DeclaredPlugin declared;
    private final Map<String, String> zh;
    private final Map<String, String> en;
    private final List<String> problems = new ArrayList<>();

    TextKeys(BuiltPlugin plugin) {
        this.plugin = plugin;
        declared = plugin.declared();
        zh = plugin.texts("");
        en = plugin.texts("_en");
    }

    List<String> problems() {
        missing(zh.keySet(), en, "messages_en.properties lacks ");
        missing(en.keySet(), zh, "messages.properties lacks ");
        zh.keySet().stream().filter(key -> !key.startsWith(plugin.id() + "."))
                .forEach(key -> problems.add("the key " + key + " does not begin with " + plugin.id() + "."));
        plugin.pageFiles().forEach(this::page);
        if (!declared.menu().isEmpty()) {
            needed(plugin.id() + ".menu", "the menu");
        }
        declared.settings().values().forEach(this::setting);
        declared.actions().forEach(action -> needed(action.replaceFirst("\\.", ".act."), "the record of its acts"));
        declared.messages().values().forEach(kind -> Stream.of(kind.nameKey(), kind.lineKey(), kind.bareKey())
                .forEach(key -> needed(key, "the kind of message")));
        return problems;
    }

    private void page(String path, String text) {
        if (declared.pages().contains(Pages.address(path))) {
            String key = Pages.address(path).substring(1).replace('/', '.');
            if (!text.contains("<ui:param name=\"title\"")) {
                needed(key + ".title", path);
            }
            for (Matcher field = LABELLED.matcher(text); field.find();) {
                needed(key + "." + field.group(1), path);
            }
        }
        for (Matcher asked = ASKED.matcher(text); asked.find();) {
            String key = asked.group(1) == null ? asked.group(2) : asked.group(1);
            if (key.startsWith(plugin.id() + ".")) {
                needed(key, path);
            }
        }
    }

    private void setting(Setting setting) {
        needed(setting.key(), "the setting");
        needed(setting.key() + ".help", "the setting");
        setting.options().forEach(option -> needed(setting.key() + "." + option, "the setting"));
    }

    private void needed(String key, String by) {
        if (!zh.containsKey(key)) {
            problems.add("the text " + key + ", needed by " + by + ", is missing");
        }
    }

    private void missing(Set<String> keys, Map<String, String> texts, String what) {
        keys.stream().filter(key -> !texts.containsKey(key)).forEach(key -> problems.add(what + key));
    }
}
