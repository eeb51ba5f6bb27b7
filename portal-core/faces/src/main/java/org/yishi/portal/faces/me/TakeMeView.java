package org.yishi.portal.faces.me;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.mydata.MyRecords;

/** Taking away a copy of everything. */
@Named("portalTakeMe")
@RequestScoped
public class TakeMeView {

    @Inject
    private MyRecords records;

    private String password;

    /** Answers with the file instead of a page. */
    public void take() throws IOException {
        byte[] zip = records.take(password);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/zip");
        answer.setResponseContentLength(zip.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(zip);
        faces.responseComplete();
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
