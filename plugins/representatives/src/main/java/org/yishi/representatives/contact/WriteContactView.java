package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.setting.Settings;
import org.yishi.representatives.page.AreaPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.Representatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A resident writes to a representative. */
@Named("representativesWriteContact")
@RequestScoped
public class WriteContactView extends AreaPageView {

    private static final String TO = "representatives.to";

    @Inject
    private Contacts contacts;
    @Inject
    private Representatives representatives;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();

    public String write() {
        Receipt receipt = contacts.write(getArea(), getTo(), Written.words(ContactKind.ONLINE, values), LocalDate.now(clock),
                Written.isNamed(values));
        return done("contact/own?id=" + receipt.id(), "representatives.contact.write.done", receipt.number(), receipt.code());
    }

    public List<Representative> getServing() {
        return representatives.serving(getArea());
    }

    /** Working days until it is passed on or answered. */
    public int getForwardWorkdays() {
        return settings.number("representatives.forwardWorkdays", getArea());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** To whom; 0 for the station. */
    public long getTo() {
        return (Long) memory().getOrDefault(TO, 0L);
    }

    public void setTo(long representative) {
        memory().put(TO, representative);
    }
}
