package org.yishi.portal.faces.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.print.PrintStyles;

/** How the documents of an area look: its own stylesheet, tried before it is kept. */
@Named("portalPrintingAdmin")
@RequestScoped
public class PrintingAdminView extends AdminAreaView {

    @Inject
    private PrintStyles styles;
    @Inject
    private Said said;

    private String stylesheet;

    public void load() {
        enter();
        stylesheet = styles.of(getArea());
    }

    public String save() {
        enter();
        styles.set(getArea(), stylesheet);
        said.done(stylesheet == null || stylesheet.isBlank() ? "portal.admin.printing.back" : "portal.admin.printing.saved");
        return "/portal/admin/printing?faces-redirect=true&area=" + getArea();
    }

    public String getStylesheet() {
        return stylesheet;
    }

    public void setStylesheet(String stylesheet) {
        this.stylesheet = stylesheet;
    }
}
