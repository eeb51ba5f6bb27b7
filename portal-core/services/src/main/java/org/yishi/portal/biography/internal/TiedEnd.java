package org.yishi.portal.biography.internal;

import java.util.Locale;

import jakarta.persistence.Embeddable;

import org.yishi.portal.plugin.PluginInfo;

/** One end of a tie, and how it and its plugin were called on the day. */
@Embeddable
public class TiedEnd {

    private static final int LONGEST_TITLE = 300;

    private String dossier;
    private String title;
    private String plugin;
    private String pluginEn;

    protected TiedEnd() {
    }

    /** @param title empty for what is not public: its name must not be told later by a gap */
    static TiedEnd of(String dossier, String title, PluginInfo plugin) {
        TiedEnd end = new TiedEnd();
        end.dossier = dossier;
        end.title = title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
        end.plugin = plugin.name();
        end.pluginEn = plugin.nameEn();
        return end;
    }

    public String dossier() {
        return dossier;
    }

    public String title() {
        return title;
    }

    public String plugin(Locale language) {
        return language.getLanguage().equals("en") ? pluginEn : plugin;
    }
}
