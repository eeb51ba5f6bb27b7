package org.yishi.portal.faces.page;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.DeclaredPages.MenuEntry;

/** The words that pages use for what every page knows: {@code me}, {@code area}, {@code community}, {@code access}, {@code menu}. */
@Dependent
public class PageWords {

    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Areas areas;
    @Inject
    private DeclaredPages declared;

    /** Who is logged in; only for pages of persons, since pages for everybody know nobody. */
    @Produces
    @Dependent
    @Named("me")
    public Actor me() {
        return actor.get();
    }

    @Produces
    @Dependent
    @Named("area")
    public Area area() {
        return currentArea.get();
    }

    /** The community of the current area, or the area itself above communities; null where there is no area. */
    @Produces
    @Dependent
    @Named("community")
    public Area community() {
        Area here = currentArea.get();
        return here == null ? null : areas.communityOf(here.id()).orElse(here);
    }

    @Produces
    @Dependent
    @Named("menu")
    public List<MenuEntry> menu() {
        Area community = community();
        return community == null ? List.of() : declared.menu(community.id());
    }

    /** {@code #{access.may('deliberation.open', area.id)}}. */
    @Named("access")
    @RequestScoped
    public static class AccessWord {

        @Inject
        private Access access;

        public boolean may(String action, long areaId) {
            return access.may(action, areaId);
        }
    }
}
