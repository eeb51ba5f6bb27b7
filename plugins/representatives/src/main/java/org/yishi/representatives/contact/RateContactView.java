package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.yishi.representatives.page.MatterPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How satisfied I am. */
@Named("representativesRateContact")
@RequestScoped
public class RateContactView extends MatterPageView {

    @Inject
    private Contacts contacts;
    @Inject
    private Ratings ratings;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private ContactSheet sheet;

    @Override
    protected long read() {
        sheet = contacts.own(getId());
        return sheet.contact().areaId();
    }

    public String rate() {
        ratings.rate(getId(), Written.grade(values), Written.text(values, "words"), RatingChannel.ACCOUNT, LocalDate.now(clock));
        return done("contact/own?id=" + getId(), "representatives.contact.rate.done");
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
