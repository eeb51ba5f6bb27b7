package org.yishi.portal.faces.datebook;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.datebook.PersonalDatebook;
import org.yishi.portal.opendata.PublicAddresses;
import org.yishi.portal.page.Said;

/** The secret address of one's own calendar. It is shown on the page that made it and never again. */
@Named("portalMineDatebook")
@RequestScoped
public class MineDatebookView {

    @Inject
    private PersonalDatebook datebook;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private Said said;

    private String secret;

    /** No redirect: the secret must not get into an address of the portal or into the session. */
    public void renew() {
        secret = datebook.renew();
    }

    public String stop() {
        datebook.stop();
        said.done("portal.datebook.mine.stopped");
        return "/portal/datebook/mine?faces-redirect=true";
    }

    /** Null where there is no address. */
    public Instant getSince() {
        return datebook.since().orElse(null);
    }

    public boolean isMade() {
        return secret != null;
    }

    public String getAddress() {
        return addresses.full(path());
    }

    public String getWebcal() {
        return addresses.webcal(path());
    }

    private String path() {
        return "/datebook/my/" + secret + ".ics";
    }
}
