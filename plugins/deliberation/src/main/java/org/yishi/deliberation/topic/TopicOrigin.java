package org.yishi.deliberation.topic;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** From which record of another part of the portal a topic comes, such as the log of a deputy: its dossier, and the page about it. */
@Embeddable
public class TopicOrigin {

    private static final String DOSSIER = "[a-z][a-z0-9]*/[a-z][a-z0-9]*/\\d{1,18}";
    private static final String ADDRESS = "/[a-z][a-z0-9]*/[a-z][a-z0-9]*/[a-z][a-z0-9]*\\?id=\\d{1,18}";

    @Column(name = "origin_dossier")
    private String dossier;

    @Column(name = "origin_address")
    private String address;

    protected TopicOrigin() {
        // for JPA
    }

    private TopicOrigin(String dossier, String address) {
        this.dossier = dossier;
        this.address = address;
    }

    /** Empty for anything that is no dossier of this portal; an address that is no page of it is left out. */
    public static Optional<TopicOrigin> of(String dossier, String address) {
        if (dossier == null || !dossier.matches(DOSSIER)) {
            return Optional.empty();
        }
        return Optional.of(new TopicOrigin(dossier, address != null && address.matches(ADDRESS) ? address : ""));
    }

    public String dossier() {
        return dossier;
    }

    /** Empty where there is no page about it. */
    public String address() {
        return address == null ? "" : address;
    }
}
