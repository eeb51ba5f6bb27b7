package org.yishi.neighborhood.vote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out the result pack, byte for byte as it was written. */
@Named("neighborhoodPackVote")
@RequestScoped
public class PackVoteView {

    @Inject
    private Results results;

    private long id;
    private int edition;

    public void download() throws IOException {
        send("application/json", "vote-" + id + (edition == 0 ? "" : "-" + edition) + ".json", results.pack(id, edition));
    }

    static void send(String type, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType(type + "; charset=UTF-8");
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.getResponseOutputStream().write(bytes);
        context.responseComplete();
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
