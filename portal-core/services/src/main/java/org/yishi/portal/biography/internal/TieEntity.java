package org.yishi.portal.biography.internal;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That one dossier came out of another. It is made once, in the act that lets it come, and stays as it is. */
@Entity
@Table(name = "portal_tie")
public class TieEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Embedded
    @AttributeOverride(name = "dossier", column = @Column(name = "earlier"))
    @AttributeOverride(name = "title", column = @Column(name = "earlier_title"))
    @AttributeOverride(name = "plugin", column = @Column(name = "earlier_plugin"))
    @AttributeOverride(name = "pluginEn", column = @Column(name = "earlier_plugin_en"))
    private TiedEnd earlier;
    @Embedded
    @AttributeOverride(name = "dossier", column = @Column(name = "later"))
    @AttributeOverride(name = "title", column = @Column(name = "later_title"))
    @AttributeOverride(name = "plugin", column = @Column(name = "later_plugin"))
    @AttributeOverride(name = "pluginEn", column = @Column(name = "later_plugin_en"))
    private TiedEnd later;
    @Column(name = "tied_at")
    private Instant tiedAt;

    protected TieEntity() {
    }

    static TieEntity made(TiedEnd earlier, TiedEnd later, Instant at) {
        TieEntity tie = new TieEntity();
        tie.earlier = earlier;
        tie.later = later;
        tie.tiedAt = at;
        return tie;
    }

    public String earlier() {
        return earlier.dossier();
    }

    public String later() {
        return later.dossier();
    }

    public Instant tiedAt() {
        return tiedAt;
    }

    /** @param dossier of one of the two */
    public TiedEnd end(String dossier) {
        return earlier().equals(dossier) ? earlier : later;
    }

    public boolean joins(String dossier) {
        return earlier().equals(dossier) || later().equals(dossier);
    }
}
