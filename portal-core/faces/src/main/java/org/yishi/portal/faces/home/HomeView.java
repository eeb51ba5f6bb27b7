package org.yishi.portal.faces.home;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

/** The first page: finds the community one lives in. Where there is only one, it is shown at once. */
@Named("portalHome")
@RequestScoped
public class HomeView {

    /**
     * @param community  one that governs itself
     * @param whereabouts the areas above it, widest first
     */
    public record Entry(Area community, List<Area> whereabouts) {
    }

    @Inject
    private Areas areas;

    private String q = "";
    private List<Entry> found = List.of();

    public String load() {
        List<Area> communities = areas.communities();
        if (communities.size() == 1 && q.isEmpty()) {
            return "/portal/community?faces-redirect=true&id=" + communities.get(0).id();
        }
        found = communities.stream().map(this::entry).filter(this::matches).toList();
        return null;
    }

    private Entry entry(Area community) {
        return new Entry(community, areas.lineage(community.id()).stream().filter(area -> area.id() != community.id()).toList());
    }

    /** Whether the words typed are in the name of the community or of an area above it, in either language. */
    private boolean matches(Entry entry) {
        String names = (names(entry.community()) + entry.whereabouts().stream().map(HomeView::names).reduce("", String::concat))
                .toLowerCase(Locale.ROOT);
        return List.of(q.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(names::contains);
    }

    private static String names(Area area) {
        return area.name() + " " + area.nameEn() + " ";
    }

    public List<Entry> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q;
    }
}
