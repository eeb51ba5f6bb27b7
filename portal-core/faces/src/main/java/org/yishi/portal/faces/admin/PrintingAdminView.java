package org.yishi.portal.faces.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.print.PrintStyles;
import org.yishi.portal.print.StyleFault;

/** How the documents of an area look: its own stylesheet, tried before it is kept. */
@Named("portalPrintingAdmin")
@RequestScoped
public class PrintingAdminView extends AdminAreaView {

    @Inject
    private PrintStyles styles;
    @Inject
    private Said said;

    private String stylesheet;
    private StyleFault fault;

    public void load() {
        enter();
        stylesheet = styles.of(getArea());
        fault = styles.fault(getArea()).orElse(null);
    }

    public String save() {
        enter();
        styles.set(getArea(), stylesheet);
        said.done(stylesheet == null || stylesheet.isBlank() ? "portal.admin.printing.back" : "portal.admin.printing.saved");
        return "/portal/admin/printing?faces-redirect=true&area=" + getArea();
    }

    /** Null where the look is used. */
    public StyleFault getFault() {
        return fault;
    }

    public String getStylesheet() {
        return stylesheet;
    }

    public void setStylesheet(String stylesheet) {
        this.stylesheet = stylesheet;
    }
}
