package org.yishi.portal.plugin;

import java.util.List;
import java.util.Optional;

/** What core and plugins declared, frozen at boot. Nothing that a request carries can add to it. */
public interface DeclaredPages {

    enum Kind {
        /** Open to anybody and the same for everybody. */
        READING,
        /** Open to anybody, but a form with a session, made anew each time: the login. */
        FORM,
        /** For persons who are logged in. */
        PERSONAL
    }

    /**
     * @param path     address without ending
     * @param pluginId who declared it, {@code portal} for core
     */
    record Page(String path, String pluginId, Kind kind) {
    }

    /** Every page of every plugin, whether switched on somewhere or not. */
    List<Page> all();

    Optional<Page> find(String path);

    /** Literal paths, with ending, of the fragments that plugins switched on in that area put into the slot. */
    List<String> slot(Slot slot, long areaId);

    record MenuEntry(String pluginId, String path) {
    }

    /** The navigation of the area: the entries of the plugins switched on there, in order of load. */
    List<MenuEntry> menu(long areaId);
}
