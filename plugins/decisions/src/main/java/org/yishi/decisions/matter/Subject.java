package org.yishi.decisions.matter;

import static org.yishi.decisions.matter.Wording.chosen;
import static org.yishi.decisions.matter.Wording.optional;
import static org.yishi.decisions.matter.Wording.required;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What it is about: the matter, why, who suggested it, and how residents were heard before. */
@Embeddable
public class Subject {

    private String title;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "source_detail")
    private String sourceDetail;

    private String heard;

    @Column(name = "place_id")
    private long placeId;

    private boolean technical;

    protected Subject() {
        // for JPA
    }

    /**
     * @param sourceDetail who exactly, or the address of the consultation; may be empty
     * @param heard        how residents were heard
     * @param placeId      the compound or building, 0 for the whole community
     * @param technical    whether experts have to be asked
     */
    public static Subject of(String title, Category category, String reason, Source source, String sourceDetail, String heard,
            long placeId, boolean technical) {
        Subject subject = new Subject();
        subject.title = required(title, 60, "headline");
        subject.category = chosen(category, "category");
        subject.reason = required(reason, 2000, "reason");
        subject.source = chosen(source, "source");
        subject.sourceDetail = optional(sourceDetail, 300, "sourceDetail");
        subject.heard = required(heard, 2000, "heard");
        subject.placeId = placeId;
        subject.technical = technical;
        return subject;
    }

    public String title() {
        return title;
    }

    public Category category() {
        return category;
    }

    public String reason() {
        return reason;
    }

    public Source source() {
        return source;
    }

    public String sourceDetail() {
        return sourceDetail;
    }

    /** Whether the source is named by its dossier in this portal, so that its page can be opened. */
    static boolean isDossier(String text) {
        return text.matches("[a-z][a-z0-9]*/[a-z][A-Za-z0-9]*/[1-9]\\d{0,17}");
    }

    /** Local address of the page of the procedure from which it comes; empty where the source is not named by its dossier. */
    public String originPage() {
        int number = sourceDetail == null ? -1 : sourceDetail.lastIndexOf('/');
        return number > 0 && isDossier(sourceDetail) ? "/" + sourceDetail.substring(0, number) + "/show?id=" + sourceDetail.substring(number + 1) : "";
    }

    public String heard() {
        return heard;
    }

    public long placeId() {
        return placeId;
    }

    public boolean isTechnical() {
        return technical;
    }
}
