package org.yishi.portal.faces.admin;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.page.Said;
import org.yishi.portal.plugin.PluginInstallations;

/** An administrator uploads a plugin; the portal is assembled anew shortly after. */
@Named("portalInstallAdmin")
@RequestScoped
public class InstallAdminView {

    @Inject
    private PluginInstallations installations;
    @Inject
    private Said said;
    private Part file;
    private String password;
    private boolean allowed = true;

    public void load() {
        allowed = installations.isAllowed();
    }

    public String put() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("portal.plugin.refusal.file").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            installations.install(file.getSubmittedFileName(), content.readAllBytes(), password);
        }
        said.done("portal.admin.install.done");
        return "/portal/admin/install?faces-redirect=true";
    }

    public boolean isAllowed() {
        return allowed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
