package org.yishi.portal.faces.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.register.Registers;
import org.yishi.portal.register.Registers.ResidentPage;

/** The residents of a community, searched and paged by the server. */
@Named("portalResidentsRegister")
@RequestScoped
public class ResidentsRegisterView extends AreaView {

    @Inject
    private Registers registers;
    private String text;
    private int number = 1;
    private ResidentPage found;

    public void load() {
        enter();
        found = registers.residents(getArea(), text, number);
    }

    public ResidentPage getFound() {
        return found;
    }

    public String address(int page) {
        String searched = text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return "/portal/register/residents?area=" + getArea() + searched + "&number=" + page;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
