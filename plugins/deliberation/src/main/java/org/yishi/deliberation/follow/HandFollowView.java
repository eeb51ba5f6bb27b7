package org.yishi.deliberation.follow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.yishi.portal.plugin.DeclaredPages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Handing a point over to another procedure: its page is opened with title and origin, and the address of what began there is kept here. */
@Named("deliberationHandFollow")
@RequestScoped
public class HandFollowView extends ActionWorkView {

    @Inject
    private DeclaredPages pages;

    private String address;

    public String hand() {
        actions().handOver(getId(), getAction(), address);
        return done("consultation/manage", "deliberation.follow.hand.done");
    }

    /** Where the other procedure begins, with what it needs to know; empty where its plugin has no such page. */
    public String getBegins() {
        String page = getItem().target().begins();
        return Optional.of(page).filter(path -> pages.find(path).isPresent()).map(path -> path + "?area=" + getConsultation().areaId()
                + "&title=" + encoded(getItem().what()) + "&origin=" + encoded(getConsultation().dossier())).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
