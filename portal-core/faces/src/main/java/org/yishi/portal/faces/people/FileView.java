package org.yishi.portal.faces.people;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.people.Document;
import org.yishi.portal.people.Identities;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.text.Texts;

/** What the register says about one resident, and the confirmation by a document. */
@Named("portalFile")
@RequestScoped
public class FileView extends AreaPage {

    @Inject
    private Identities identities;
    @Inject
    private Said said;
    @Inject
    private Texts texts;

    private long person;
    private Document document;
    private String idNumber;
    private Identities.File file;

    @Override
    public void load() {
        super.load();
        file = identities.file(getArea(), person);
    }

    public String enter() {
        IdentityLevel level = identities.confirm(getArea(), person, document, idNumber);
        said.done("portal.people.file.done", texts.get("portal.identity." + level));
        return "/portal/people/file?faces-redirect=true&area=" + getArea() + "&person=" + person;
    }

    public List<Document> getDocuments() {
        return List.of(Document.values());
    }

    public Identities.File getFile() {
        return file;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public Document getDocument() {
        return document;
    }

    public void setDocument(Document document) {
        this.document = document;
    }

    /** Never sent back. */
    public String getIdNumber() {
        return null;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
