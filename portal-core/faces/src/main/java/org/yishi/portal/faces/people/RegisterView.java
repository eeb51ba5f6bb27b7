package org.yishi.portal.faces.people;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.people.Document;
import org.yishi.portal.people.Identities;

/** A resident who is in no register yet. */
@Named("portalRegister")
@RequestScoped
public class RegisterView extends AreaPage {

    @Inject
    private Identities identities;
    @Inject
    private Said said;

    private String name;
    private String phone;
    private LocalDate birthDate;
    private Document document;
    private String idNumber;

    public String enter() {
        long person = identities.register(getArea(), name, phone, birthDate, document, idNumber);
        said.done("portal.people.register.done");
        return "/portal/people/file?faces-redirect=true&area=" + getArea() + "&person=" + person;
    }

    public List<Document> getDocuments() {
        return List.of(Document.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Document getDocument() {
        return document;
    }

    public void setDocument(Document document) {
        this.document = document;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
