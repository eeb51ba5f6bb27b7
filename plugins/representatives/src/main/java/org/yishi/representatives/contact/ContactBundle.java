package org.yishi.representatives.contact;

import java.time.LocalDate;

import org.yishi.portal.access.Matter;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Several entries about the same thing, put into public words by the clerk (归并): what a topic or a matter comes from. It is made once and stays. */
@Entity
@Table(name = "representatives_bundle")
public class ContactBundle implements Matter {

    /** How the dossiers of bundles begin; the id follows. */
    public static final String DOSSIERS = "representatives/bundle/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String title;
    private String summary;
    @Column(name = "made_on")
    private LocalDate madeOn;

    protected ContactBundle() {
        // for JPA
    }

    static ContactBundle made(long areaId, String title, String summary, LocalDate on) {
        ContactBundle bundle = new ContactBundle();
        bundle.areaId = areaId;
        bundle.title = Typed.needed(title, 60, "headline");
        bundle.summary = Typed.within(summary, 500, "summary");
        bundle.madeOn = on;
        return bundle;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
