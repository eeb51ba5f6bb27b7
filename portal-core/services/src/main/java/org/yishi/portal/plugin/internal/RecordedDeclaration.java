package org.yishi.portal.plugin.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.message.MessageKind;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.plugin.DeclaredPages.Kind;
import org.yishi.portal.plugin.DeclaredPages.MenuEntry;
import org.yishi.portal.plugin.DeclaredPages.Page;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Keeps what one plugin declares and refuses what is not the plugin's own. */
public final class RecordedDeclaration implements PluginDeclaration {

    private final String pluginId;
    final Map<String, Page> pages = new LinkedHashMap<>();
    final Map<String, DeclaredAction> actions = new LinkedHashMap<>();
    final Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
    final List<MenuEntry> menu = new ArrayList<>();
    final Map<String, Setting> settings = new LinkedHashMap<>();
    final Map<String, MessageKind> messages = new LinkedHashMap<>();
    final Map<String, Form> forms = new LinkedHashMap<>();
    final Map<String, RetentionRule> retentions = new LinkedHashMap<>();
    final Map<String, String> handlers = new LinkedHashMap<>();

    public RecordedDeclaration(String pluginId) {
        this.pluginId = pluginId;
    }

    @Override
    public PluginDeclaration readingPage(String path) {
        return page(path, Kind.READING);
    }

    @Override
    public PluginDeclaration personalPage(String path) {
        return page(path, Kind.PERSONAL);
    }

    @Override
    public PluginDeclaration formPage(String path) {
        return page(path, Kind.FORM);
    }

    private PluginDeclaration page(String path, Kind kind) {
        own(path.matches("/" + pluginId + "(/[a-z][A-Za-z0-9]*)+"), "page", path);
        once(pages.put(path, new Page(path, pluginId, kind)), "page", path);
        return this;
    }

    @Override
    public Action action(String id) {
        own(id.matches(pluginId + "\\.[a-z][A-Za-z0-9]*"), "action", id);
        DeclaredAction action = new DeclaredAction(id, pluginId);
        once(actions.put(id, action), "action", id);
        return action;
    }

    @Override
    public PluginDeclaration slot(Slot slot, String path) {
        own(path.matches("/" + pluginId + "(/[a-z][A-Za-z0-9]*)+\\.xhtml"), "slot", path);
        slots.computeIfAbsent(slot, any -> new ArrayList<>()).add(path);
        return this;
    }

    @Override
    public PluginDeclaration menu(String path) {
        own(pages.containsKey(path), "menu entry (declare the page first)", path);
        menu.add(new MenuEntry(pluginId, path));
        return this;
    }

    @Override
    public PluginDeclaration setting(Setting setting) {
        own(setting.key().startsWith(pluginId + "."), "setting", setting.key());
        own(setting.accepts(setting.defaultValue()), "setting with a default outside of its own limits", setting.key());
        once(settings.put(setting.key(), setting), "setting", setting.key());
        return this;
    }

    @Override
    public PluginDeclaration message(MessageKind kind) {
        own(kind.pluginId().equals(pluginId), "kind of message", kind.id());
        once(messages.put(kind.id(), kind), "kind of message", kind.id());
        return this;
    }

    @Override
    public PluginDeclaration form(Form form) {
        own(actions.containsKey(form.action()), "form (declare its action first)", form.action());
        once(forms.put(form.action(), form), "form", form.action());
        return this;
    }

    @Override
    public PluginDeclaration retention(RetentionRule rule) {
        own(rule.id().startsWith(pluginId + "."), "retention rule", rule.id());
        own(pluginId.equals(PluginCatalogue.CORE) || rule.dossier().startsWith(pluginId + "/"), "retention rule for dossiers", rule.dossier());
        once(retentions.put(rule.id(), rule), "retention rule", rule.id());
        return this;
    }

    @Override
    public PluginDeclaration handlers(String dossiers, String action) {
        own(dossiers.startsWith(pluginId + "/") && dossiers.endsWith("/"), "handling of dossiers", dossiers);
        own(actions.containsKey(action), "handling (declare its action first)", action);
        once(handlers.put(dossiers, action), "handling of dossiers", dossiers);
        return this;
    }

    private void own(boolean holds, String what, String name) {
        if (!holds) {
            throw new IllegalArgumentException("plugin " + pluginId + " declares a " + what + " that is not its own: " + name);
        }
    }

    private void once(Object before, String what, String name) {
        if (before != null) {
            throw new IllegalArgumentException("plugin " + pluginId + " declares the " + what + " twice: " + name);
        }
    }
}
