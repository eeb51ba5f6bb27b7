package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.yishi.representatives.page.MatterPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** It was closed, and I am not content. */
@Named("representativesReopenContact")
@RequestScoped
public class ReopenContactView extends MatterPageView {

    @Inject
    private Contacts contacts;
    @Inject
    private Handlings handlings;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private ContactSheet sheet;

    @Override
    protected long read() {
        sheet = contacts.own(getId());
        return sheet.contact().areaId();
    }

    public String reopen() {
        handlings.reopen(getId(), Written.text(values, "words"), LocalDate.now(clock));
        return done("contact/own?id=" + getId(), "representatives.contact.reopen.done");
    }

    public ContactSheet getSheet() {
        load();
        return sheet;
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
