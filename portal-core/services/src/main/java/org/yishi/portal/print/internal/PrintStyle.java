package org.yishi.portal.print.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** The stylesheet by which an area prints its documents. It is given once and changed as often as the area likes; emptied, it no longer counts. */
@Entity
@Sealed
@Table(name = "portal_print_style")
public class PrintStyle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String stylesheet;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected PrintStyle() {
    }

    public static PrintStyle of(long areaId, String stylesheet, Instant at) {
        PrintStyle style = new PrintStyle();
        style.areaId = areaId;
        style.change(stylesheet, at);
        return style;
    }

    public void change(String text, Instant at) {
        stylesheet = text;
        changedAt = at;
    }

    public String stylesheet() {
        return stylesheet;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
