package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.portal.message.MessageKind;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What a plugin declares, written down without a portal; it refuses the same things as the portal at boot. */
public final class DeclaredPlugin implements PluginDeclaration {

    private final String id;
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> actions = new LinkedHashSet<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private final List<String> menu = new ArrayList<>();
    private final Map<String, MessageKind> messages = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final List<RetentionRule> retentions = new ArrayList<>();
    private final Map<String, Limits> limits = new LinkedHashMap<>();

    DeclaredPlugin(String id) {
        this.id = id;
    }

    /** Addresses of pages, {@code /plugin/noun/verb}. */
    public Set<String> pages() {
        return pages;
    }

    public Set<String> actions() {
        return actions;
    }

    public Map<String, Setting> settings() {
        return settings;
    }

    /** Paths of the fragments for slots, {@code /plugin/slot/name.xhtml}. */
    public List<String> fragments() {
        return fragments;
    }

    public List<String> menu() {
        return menu;
    }

    public Map<String, MessageKind> messages() {
        return messages;
    }

    @Override
    public PluginDeclaration readingPage(String path) {
        return page(path);
    }

    @Override
    public PluginDeclaration personalPage(String path) {
        return page(path);
    }

    @Override
    public PluginDeclaration formPage(String path) {
        return page(path);
    }

    private PluginDeclaration page(String path) {
        refuseUnless(path.matches("/" + id + "(/[a-z][A-Za-z0-9]*)+"), "the page " + path + " does not lie below /" + id);
        refuseUnless(pages.add(path), "the page " + path + " is declared twice");
        return this;
    }

    @Override
    public Action action(String action) {
        refuseUnless(action.matches(id + "\\.[a-z][A-Za-z0-9]*"), "the action " + action + " is not called " + id + ".verb");
        refuseUnless(actions.add(action), "the action " + action + " is declared twice");
        Limits begun = new Limits();
        limits.put(action, begun);
        return begun;
    }

    @Override
    public PluginDeclaration slot(Slot slot, String path) {
        refuseUnless(path.matches("/" + id + "(/[a-z][A-Za-z0-9]*)+\\.xhtml"), "the fragment " + path + " is no .xhtml below /" + id);
        fragments.add(path);
        return this;
    }

    @Override
    public PluginDeclaration menu(String path) {
        refuseUnless(pages.contains(path), "the menu leads to " + path + ", which is not declared before it");
        menu.add(path);
        return this;
    }

    @Override
    public PluginDeclaration setting(Setting setting) {
        refuseUnless(setting.key().startsWith(id + "."), "the setting " + setting.key() + " does not begin with " + id + ".");
        refuseUnless(setting.accepts(setting.defaultValue()), "the default of " + setting.key() + " lies outside of its own limits");
        refuseUnless(settings.put(setting.key(), setting) == null, "the setting " + setting.key() + " is declared twice");
        return this;
    }

    @Override
    public PluginDeclaration message(MessageKind kind) {
        refuseUnless(kind.pluginId().equals(id), "the kind of message " + kind.id() + " is not called " + id + ".noun");
        refuseUnless(messages.put(kind.id(), kind) == null, "the kind of message " + kind.id() + " is declared twice");
        return this;
    }

    @Override
    public PluginDeclaration form(Form form) {
        refuseUnless(actions.contains(form.action()), "the form for " + form.action() + " is declared before its action");
        refuseUnless(forms.put(form.action(), form) == null, "the form for " + form.action() + " is declared twice");
        return this;
    }

    @Override
    public PluginDeclaration retention(RetentionRule rule) {
        refuseUnless(rule.id().startsWith(id + "."), "the retention rule " + rule.id() + " does not begin with " + id + ".");
        refuseUnless(rule.dossier().startsWith(id + "/"), "the retention rule " + rule.id() + " is for dossiers of others");
        retentions.add(rule);
        return this;
    }

    @Override
    public PluginDeclaration handlers(String dossiers, String action) {
        refuseUnless(dossiers.startsWith(id + "/") && dossiers.endsWith("/"), "the dossiers " + dossiers + " are those of others");
        refuseUnless(actions.contains(action), "the action " + action + " is declared after the dossiers that it handles");
        return this;
    }

    /** By the action to which they lead. */
    public Map<String, Form> forms() {
        return forms;
    }

    public List<RetentionRule> retentions() {
        return retentions;
    }

    /** Actions that residents may do and that are not said to be for the screen only. */
    public Set<String> actionsOfResidents() {
        return limits.entrySet().stream().filter(action -> action.getValue().residents && !action.getValue().screenOnly)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuseUnless(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }

    /** Which roles may is tested in the portal; here it counts only whether residents are among them. */
    private static final class Limits implements Action {

        private boolean residents;
        private boolean screenOnly;

        @Override
        public Action allows(Role... roles) {
            residents |= List.of(roles).contains(Role.RESIDENT) || List.of(roles).contains(Role.OWNER);
            return this;
        }

        @Override
        public Action allowsAnybody(IdentityLevel atLeast) {
            residents = true;
            return this;
        }

        @Override
        public Action onScreenOnly(String why) {
            screenOnly = true;
            return this;
        }

        @Override
        public Action needs(IdentityLevel atLeast) {
            return this;
        }
    }
}
