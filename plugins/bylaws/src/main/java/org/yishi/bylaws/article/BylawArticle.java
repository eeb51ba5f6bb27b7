package org.yishi.bylaws.article;

import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.portal.access.Matter;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The identity of an article (条): it stays the same whatever number and words it has in a version. */
@Entity
@Table(name = "bylaws_article")
@Sealed
public class BylawArticle implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "bylaw_id")
    private long bylawId;
    @Column(name = "area_id")
    private long areaId;

    protected BylawArticle() {
        // for JPA
    }

    public static BylawArticle of(Bylaw bylaw) {
        BylawArticle article = new BylawArticle();
        article.bylawId = bylaw.id();
        article.areaId = bylaw.areaId();
        return article;
    }

    public long id() {
        return id;
    }

    public long bylawId() {
        return bylawId;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return Bylaw.DOSSIERS + bylawId;
    }
}
