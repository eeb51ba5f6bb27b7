package org.yishi.representatives.contact;

import java.util.List;

import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.Representatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sheet on a telephone: the same for everybody, so that it can be opened without a network. Who writes on it is found out when it is sent. */
@Named("representativesNoteContact")
@RequestScoped
public class NoteContactView {

    @Inject
    private Representatives representatives;
    @Inject
    private CurrentArea currentArea;

    private long area;

    public void load() {
        currentArea.enter(area);
    }

    public List<Representative> getServing() {
        return representatives.serving(area);
    }

    public ContactKind[] getKinds() {
        return new ContactKind[] {ContactKind.VISIT, ContactKind.RECEPTION, ContactKind.CALL};
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
