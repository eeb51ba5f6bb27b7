package org.yishi.portal.faces.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.page.Said;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.setting.AreaSettings;
import org.yishi.portal.setting.AreaSettings.Line;
import org.yishi.portal.text.Texts;

/** The form made from what core and plugins declared. An empty field follows the area above. */
@Named("portalSettingsAdmin")
@RequestScoped
public class SettingsAdminView extends AdminAreaView {

    @Inject
    private AreaSettings settings;
    @Inject
    private Texts texts;
    @Inject
    private Said said;
    private List<Line> lines;
    private final Map<String, String> values = new LinkedHashMap<>();

    public void load() {
        enter();
        getLines();
    }

    public String save() {
        enter();
        Map<String, String> changed = new LinkedHashMap<>();
        for (Line line : getLines()) {
            String before = line.isOwn() ? line.value() : "";
            String after = Objects.toString(values.get(line.setting().key()), "").strip();
            if (!after.equals(before)) {
                changed.put(line.setting().key(), after);
            }
        }
        try {
            settings.change(getArea(), changed);
        } catch (Refusal refusal) {
            throw refusal.at(id(refusal.field()));
        }
        said.done("portal.admin.settings.saved");
        return "/portal/admin/settings?faces-redirect=true&area=" + getArea();
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = settings.of(getArea());
            lines.stream().filter(Line::isOwn).forEach(line -> values.put(line.setting().key(), line.value()));
        }
        return lines;
    }

    /** By key; what was typed, or what the area itself set. */
    public Map<String, String> getValues() {
        return values;
    }

    public String id(String key) {
        return key.replace('.', '_');
    }

    /** The words for a value: those of a choice, yes or no, or the value itself. */
    public String words(Setting setting, String value) {
        String choice = setting.key() + "." + value;
        return switch (setting.kind()) {
            case SWITCH -> texts.get("portal.admin.settings." + value);
            case CHOICE -> texts.has(choice) ? texts.get(choice) : value;
            default -> value;
        };
    }

    /** What may be chosen; empty for numbers and texts. */
    public List<String> options(Setting setting) {
        return switch (setting.kind()) {
            case SWITCH -> List.of("true", "false");
            case CHOICE -> setting.options();
            default -> List.of();
        };
    }

    public String help(Setting setting) {
        String key = setting.key() + ".help";
        return texts.has(key) ? texts.get(key) : "";
    }

    public String source(Setting setting) {
        return texts.get("portal.admin.settings.source",
                setting.source().equals("[project]") ? texts.get("portal.admin.settings.project") : setting.source());
    }
}
