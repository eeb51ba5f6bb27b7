package org.yishi.portal.faces.search;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.faces.finished.PageKey;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.search.Found;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.Searches;

/** Looks for words, everywhere or in one area, and narrows what was found. */
@Named("portalSearch")
@RequestScoped
public class SearchView {

    private static final String PATH = "/portal/search";

    @Inject
    private Searches searches;
    @Inject
    private Areas areas;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private CurrentActor actor;

    private String q = "";
    private long area;
    private String kind = "";
    private int year;
    private int number = 1;
    private Found found;

    public void load() {
        if (area > 0) {
            currentArea.enter(area);
        } else if (areas.communities().size() == 1) {
            // the frame of the only community there is
            currentArea.enter(areas.communities().get(0).id());
        }
        found = searches.find(new Question(q, area, kind, year, number));
    }

    public Found getFound() {
        return found;
    }

    /** Whether anything was asked for. */
    public boolean isAsked() {
        return !q.isBlank();
    }

    /** Whether logging in might show more. */
    public boolean isVisitor() {
        return actor.get().isVisitor();
    }

    public boolean isNarrowed() {
        return !kind.isEmpty() || year > 0;
    }

    /** The name of the area is told only where it says something. */
    public Area where(Hit hit) {
        return hit.areaId() == area ? null : areas.find(hit.areaId()).orElse(null);
    }

    public String ofKind(String other) {
        return address(area, other, year, 1);
    }

    public String ofYear(String other) {
        return address(area, kind, Integer.parseInt(other), 1);
    }

    public String getEverything() {
        return address(area, "", 0, 1);
    }

    public String getEverywhere() {
        return address(0, kind, year, 1);
    }

    public String page(int other) {
        return address(area, kind, year, other);
    }

    private String address(long inArea, String ofKind, int ofYear, int page) {
        Map<String, String[]> query = new TreeMap<>();
        put(query, "q", q);
        put(query, "area", inArea == 0 ? "" : Long.toString(inArea));
        put(query, "kind", ofKind);
        put(query, "year", ofYear == 0 ? "" : Integer.toString(ofYear));
        put(query, "number", page == 1 ? "" : Integer.toString(page));
        return PATH + "?" + PageKey.query(query);
    }

    private static void put(Map<String, String[]> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, new String[] {value});
        }
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public int getYear() {
        return year;
    }

    /** What is no year of ours narrows nothing. */
    public void setYear(int year) {
        this.year = year > 1900 && year < 2200 ? year : 0;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
