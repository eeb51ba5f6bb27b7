package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.representatives.page.AreaPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.Representatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The whole sheet (联系群众登记表), for the clerk at the desk and for browsers without scripts. */
@Named("representativesLogContact")
@RequestScoped
public class LogContactView extends AreaPageView {

    private static final String RECEIPT = "representatives.receipt";

    @Inject
    private Contacts contacts;
    @Inject
    private Representatives representatives;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private long representative;
    private ContactKind kind = ContactKind.RECEPTION;
    private Category category;
    private String matter;
    private String wish;
    private String place;
    private boolean urgent;
    private String name;
    private String reach;
    private boolean named;
    private LocalDate heldOn;
    private String heldAt;
    private int minutes;

    /** The code is shown once, on this very page; it is kept nowhere. */
    public String log() {
        ContactWords words = ContactWords.of(kind, category, matter, wish, place, urgent);
        Receipt receipt = contacts.log(getArea(), new Entry(representative, ContactCaller.of(null, name, reach, named), words, getHeldOn(),
                time(heldAt, "heldAt"), minutes));
        memory().put(RECEIPT, receipt);
        return null;
    }

    /** Null before it is logged. */
    public Receipt getReceipt() {
        return (Receipt) memory().get(RECEIPT);
    }

    /** Whether the reader can be the one who was told. */
    public boolean isDeputy() {
        return access.may("representatives.answer", getArea());
    }

    public List<Representative> getServing() {
        return representatives.serving(getArea());
    }

    public ContactKind[] getKinds() {
        return ContactKind.values();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public long getRepresentative() {
        return representative;
    }

    public void setRepresentative(long representative) {
        this.representative = representative;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public LocalDate getHeldOn() {
        return heldOn == null ? LocalDate.now(clock) : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(String heldAt) {
        this.heldAt = heldAt;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
