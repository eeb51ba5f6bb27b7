package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.decisions.reading.Facet;
import org.yishi.decisions.reading.Filter;
import org.yishi.decisions.reading.MatterLine;
import org.yishi.decisions.reading.MatterLines;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The decisions of a community by year, state, kind and place. */
@Named("decisionsListMatter")
@RequestScoped
public class ListMatterView {

    private static final int PAGE = 10;

    @Inject
    private Matters matters;
    @Inject
    private MatterLines matterLines;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private String year;
    private String kind;
    private String state;
    private String place;
    private int number = 1;
    private Filter filter;
    private List<Facet> facets = List.of();
    private List<MatterLine> lines = List.of();
    private int found;
    private boolean none;

    public void load() {
        currentArea.enter(area);
        List<Matter> all = matters.ofArea(area);
        none = all.isEmpty();
        filter = Filter.read(year, kind, state, place);
        facets = Facet.of(all, filter).stream().filter(Facet::isUseful).toList();
        List<Matter> shown = all.stream().filter(filter::accepts).toList();
        found = shown.size();
        number = Math.min(number, getPages());
        lines = matterLines.of(area, shown.subList((number - 1) * PAGE, Math.min(number * PAGE, found)));
    }

    public String label(Facet facet, Facet.Choice choice) {
        if (choice.value() == null) {
            return texts.get("decisions.matter.list.all");
        }
        return switch (facet.key()) {
            case "kind" -> texts.get("decisions.category." + choice.value());
            case "state" -> texts.get("decisions.read.standing." + choice.value());
            case "place" -> placeName((Long) choice.value());
            default -> texts.get("decisions.matter.list.yearOf", choice.value().toString());
        };
    }

    private String placeName(long id) {
        return id == 0 ? texts.get("decisions.read.everywhere") : areas.find(id).map(this::nameOf).orElse("");
    }

    private String nameOf(Area where) {
        return texts.language().getLanguage().equals("en") ? where.nameEn() : where.name();
    }

    /** Address of a page of what is shown now. */
    public String page(int other) {
        return "/decisions/matter/list?area=" + area + filter.query() + "&number=" + other;
    }

    public int getPages() {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }

    public boolean isNarrow() {
        return filter.isNarrow();
    }

    public List<Facet> getFacets() {
        return facets;
    }

    public List<MatterLine> getLines() {
        return lines;
    }

    public int getFound() {
        return found;
    }

    public boolean isNone() {
        return none;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
