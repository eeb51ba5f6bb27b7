package org.yishi.representatives.contact;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What I told representatives, and how it stands. */
@Named("representativesMineContact")
@RequestScoped
public class MineContactView {

    @Inject
    private Contacts contacts;

    private List<OwnLine> lines;

    public List<OwnLine> getLines() {
        if (lines == null) {
            lines = contacts.mine();
        }
        return lines;
    }
}
