package org.yishi.representatives.contact;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was said: of which kind, about what, what is wished. */
@Embeddable
public class ContactWords {

    static final int MATTER = 2000;
    static final int WISH = 500;
    static final int PLACE = 120;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;
    @Enumerated(EnumType.STRING)
    private Category category;
    private String matter;
    private String wish;
    private String place;
    private boolean urgent;

    protected ContactWords() {
        // for JPA
    }

    public static ContactWords of(ContactKind kind, Category category, String matter, String wish, String place, boolean urgent) {
        if (kind == null) {
            throw new Refusal("representatives.contact.refusal.kind").at("kind");
        }
        if (category == null) {
            throw new Refusal("representatives.contact.refusal.category").at("category");
        }
        ContactWords words = new ContactWords();
        words.kind = kind;
        words.category = category;
        words.matter = Typed.within(matter, MATTER, "matter");
        words.wish = Typed.within(wish, WISH, "wish");
        words.place = Typed.within(place, PLACE, "place");
        words.urgent = urgent;
        if (words.matter.isEmpty()) {
            throw new Refusal("representatives.contact.refusal.empty").at("matter");
        }
        return words;
    }

    /** The same words for another record, which JPA keeps apart. */
    ContactWords copy() {
        return of(kind, category, matter, wish, place, urgent);
    }

    ContactWords without(Leaver leaver) {
        return of(kind, category, leaver.unnamed(matter), leaver.unnamed(wish), "", urgent);
    }

    public ContactKind kind() {
        return kind;
    }

    public Category category() {
        return category;
    }

    public String matter() {
        return matter;
    }

    public String wish() {
        return wish;
    }

    public String place() {
        return place;
    }

    public boolean isUrgent() {
        return urgent;
    }
}
