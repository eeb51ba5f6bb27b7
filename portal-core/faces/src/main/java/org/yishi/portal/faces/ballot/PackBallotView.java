package org.yishi.portal.faces.ballot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;

/** Hands out the result pack, byte for byte as it was written. */
@Named("portalPackBallot")
@RequestScoped
public class PackBallotView extends BallotPage {

    public void download() throws IOException {
        byte[] pack = ballots().result(getId()).orElseThrow(() -> new NotFound("result of ballot " + getId())).pack().getBytes(StandardCharsets.UTF_8);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/json; charset=UTF-8");
        external.setResponseContentLength(pack.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"ballot-" + getId() + ".json\"");
        external.getResponseOutputStream().write(pack);
        context.responseComplete();
    }
}
