package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.message.MessageKind;
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
        return new Unlimited();
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

    private static void refuseUnless(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }

    /** Who may is tested in the portal, not here. */
    private static final class Unlimited implements Action {

        @Override
        public Action allows(Role... roles) {
            return this;
        }

        @Override
        public Action allowsAnybody(IdentityLevel atLeast) {
            return this;
        }

        @Override
        public Action needs(IdentityLevel atLeast) {
            return this;
        }
    }
}
