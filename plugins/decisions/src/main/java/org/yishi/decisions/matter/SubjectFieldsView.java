package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The fields of what a matter is about, in the forms that write it. */
@RequestScoped
public class SubjectFieldsView {

    @Inject
    private Areas areas;

    private String headline;
    private Category category;
    private String reason;
    private Source source;
    private String sourceDetail;
    private String heard;
    private long place;
    private boolean technical;

    /** What another procedure brings along: a title, and the dossier by which both stay linked. */
    void begin(String title, String origin) {
        if (title != null && !title.isBlank()) {
            headline = title.substring(0, title.offsetByCodePoints(0, Math.min(60, title.codePointCount(0, title.length()))));
        }
        if (origin != null && Subject.isDossier(origin)) {
            source = origin.startsWith("deliberation/") ? Source.DELIBERATION : null;
            sourceDetail = origin;
        }
    }

    void show(Subject known) {
        headline = known.title();
        category = known.category();
        reason = known.reason();
        source = known.source();
        sourceDetail = known.sourceDetail();
        heard = known.heard();
        place = known.placeId();
        technical = known.isTechnical();
    }

    Subject subject() {
        return Subject.of(headline, category, reason, source, sourceDetail, heard, place, technical);
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Source[] getSources() {
        return Source.values();
    }

    /** The compounds of the community; asked for by its id, since a form that is sent back is read before its page is loaded. */
    List<Area> places(long areaId) {
        return areaId == 0 ? List.of() : areas.children(areas.communityOf(areaId).map(Area::id).orElse(areaId));
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public String getSourceDetail() {
        return sourceDetail;
    }

    public void setSourceDetail(String sourceDetail) {
        this.sourceDetail = sourceDetail;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public long getPlace() {
        return place;
    }

    public void setPlace(long place) {
        this.place = place;
    }

    public boolean isTechnical() {
        return technical;
    }

    public void setTechnical(boolean technical) {
        this.technical = technical;
    }
}
