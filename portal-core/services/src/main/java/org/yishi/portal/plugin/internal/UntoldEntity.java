package org.yishi.portal.plugin.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That something happened to a dossier while the jar of its plugin was not there. Gone as soon as the plugin has heard it. */
@Entity
@Table(name = "portal_untold")
public class UntoldEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "plugin_id")
    private String pluginId;
    private String dossier;
    @Enumerated(EnumType.STRING)
    private Kept kind;
    @Column(name = "kept_id")
    private long keptId;
    @Column(name = "happened_at")
    private Instant happenedAt;

    protected UntoldEntity() {
    }

    static UntoldEntity of(String pluginId, String dossier, Kept kind, long keptId, Instant at) {
        UntoldEntity untold = new UntoldEntity();
        untold.pluginId = pluginId;
        untold.dossier = dossier;
        untold.kind = kind;
        untold.keptId = keptId;
        untold.happenedAt = at;
        return untold;
    }

    long id() {
        return id;
    }

    String pluginId() {
        return pluginId;
    }

    String dossier() {
        return dossier;
    }

    Kept kind() {
        return kind;
    }

    long keptId() {
        return keptId;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
