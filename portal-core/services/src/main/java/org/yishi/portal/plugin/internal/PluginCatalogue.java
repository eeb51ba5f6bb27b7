package org.yishi.portal.plugin.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What core and all running plugins declared, read once at boot and frozen. */
@ApplicationScoped
public class PluginCatalogue implements Plugins, DeclaredPages {

    /** The id under which core declares its own pages, actions and settings. */
    public static final String CORE = "portal";

    private static final Logger LOG = Logger.getLogger(PluginCatalogue.class.getName());

    @Inject
    private AssemblyFile assembly;
    @Inject
    private PluginSwitches switches;
    @Inject
    private Areas areas;

    private final List<PluginInfo> running = new ArrayList<>();
    private final Map<String, RecordedDeclaration> declarations = new LinkedHashMap<>();
    private final Map<String, String> packages = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        CoreDeclarations.all().forEach(core -> core.declare(
                declarations.computeIfAbsent(CORE, RecordedDeclaration::new)));
        packages.put(CORE, "org.yishi.portal");
        for (AssemblyFile.Entry entry : assembly.plugins()) {
            try {
                Class<?> type = Class.forName(entry.className(), true, Thread.currentThread().getContextClassLoader());
                RecordedDeclaration declaration = new RecordedDeclaration(entry.id());
                ((PortalPlugin) type.getConstructor().newInstance()).declare(declaration);
                declarations.put(entry.id(), declaration);
                packages.put(entry.id(), type.getPackageName());
                running.add(new PluginInfo(entry.id(), entry.version(), entry.name(), entry.nameEn()));
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "plugin " + entry.id() + " cannot be declared", e);
                failures.put(entry.id(), String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            }
        }
    }

    /** Plugins whose class could not be made or declared something wrong, with the reason. */
    public Map<String, String> failures() {
        return failures;
    }

    /** The package in which a plugin's texts lie; empty for an unknown id. */
    public Optional<String> packageOf(String pluginId) {
        return Optional.ofNullable(packages.get(pluginId));
    }

    /** Whether its jar is there; every area may still have switched it off. Core always runs. */
    public boolean isRunning(String pluginId) {
        return declarations.containsKey(pluginId);
    }

    /** The plugin that keeps a dossier, since dossiers are called {@code <plugin>/<noun>/<number>}; empty where there is no dossier. */
    public static String keeperOf(String dossier) {
        int slash = dossier == null ? -1 : dossier.indexOf('/');
        return slash < 0 ? "" : dossier.substring(0, slash);
    }

    /** Whether whoever keeps the dossier can be asked about it; nobody keeps an empty one. */
    public boolean isKept(String dossier) {
        String keeper = keeperOf(dossier);
        return keeper.isEmpty() || isRunning(keeper);
    }

    /** The id of the plugin to which a class belongs; what lies nowhere else is core's. */
    public String pluginOf(Class<?> type) {
        return packages.entrySet().stream().filter(plugin -> (type.getPackageName() + ".").startsWith(plugin.getValue() + ".")).map(Map.Entry::getKey)
                .findFirst().orElse(CORE);
    }

    /** @throws IllegalArgumentException where no plugin declared it: a mistake of the programmer, never of the user */
    public DeclaredAction action(String id) {
        return declarations.values().stream().map(declared -> declared.actions.get(id)).filter(found -> found != null)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no plugin declares the action " + id));
    }

    public List<DeclaredAction> actions() {
        return declarations.values().stream().flatMap(declared -> declared.actions.values().stream()).toList();
    }

    public Map<String, Setting> settings() {
        Map<String, Setting> all = new LinkedHashMap<>();
        declarations.values().forEach(declared -> all.putAll(declared.settings));
        return all;
    }

    /** Every kind of message, those of core first. */
    public Map<String, MessageKind> messages() {
        Map<String, MessageKind> all = new LinkedHashMap<>();
        declarations.values().forEach(declared -> all.putAll(declared.messages));
        return all;
    }

    /** How long files are kept. */
    public List<RetentionRule> retentions() {
        return declarations.values().stream().flatMap(declared -> declared.retentions.values().stream()).toList();
    }

    /** The action whose doers handle the cases of the dossier; empty where only the office does. */
    public Optional<String> handling(String dossier) {
        return declarations.values().stream().flatMap(declared -> declared.handlers.entrySet().stream())
                .filter(entry -> dossier.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** What residents can fill in, on a screen and on paper. */
    public List<Form> forms() {
        return declarations.values().stream().flatMap(declared -> declared.forms.values().stream()).toList();
    }

    @Override
    public List<PluginInfo> running() {
        return List.copyOf(running);
    }

    @Override
    public boolean isOn(String pluginId, long areaId) {
        if (pluginId.equals(CORE)) {
            return true;
        }
        if (!declarations.containsKey(pluginId)) {
            return false;
        }
        List<Area> lineage = areas.lineage(areaId);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Boolean said = switches.get(lineage.get(i).id(), pluginId);
            if (said != null) {
                return said;
            }
        }
        return true;
    }

    @Override
    public List<Page> all() {
        return declarations.values().stream().flatMap(declared -> declared.pages.values().stream()).toList();
    }

    @Override
    public Optional<Page> find(String path) {
        return declarations.values().stream().map(declared -> declared.pages.get(path)).filter(page -> page != null).findFirst();
    }

    @Override
    public List<String> slot(Slot slot, long areaId) {
        return declarations.entrySet().stream().filter(plugin -> areaId == 0 || isOn(plugin.getKey(), areaId))
                .flatMap(plugin -> plugin.getValue().slots.getOrDefault(slot, List.of()).stream()).toList();
    }

    @Override
    public List<MenuEntry> menu(long areaId) {
        return declarations.entrySet().stream().filter(plugin -> isOn(plugin.getKey(), areaId))
                .flatMap(plugin -> plugin.getValue().menu.stream()).toList();
    }
}
