package org.yishi.deliberation.map;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out the tables of a finished consultation. */
@Named("deliberationDataMap")
@RequestScoped
public class DataMapView {

    @Inject
    private Exports exports;

    private long id;

    public void download() throws IOException {
        byte[] archive = exports.archive(id);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/zip");
        external.setResponseContentLength(archive.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"consultation-" + id + ".zip\"");
        external.getResponseOutputStream().write(archive);
        context.responseComplete();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
