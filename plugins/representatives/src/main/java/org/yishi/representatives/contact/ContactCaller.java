package org.yishi.representatives.contact;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who told it: a person with an account, a name with a telephone number, or nobody in particular (不记名). */
@Embeddable
public class ContactCaller {

    private static final int LONGEST = 60;

    @Column(name = "person_id")
    private Long personId;
    @Column(name = "caller_name")
    private String name;
    @Column(name = "caller_reach")
    private String reach;
    @Column(name = "caller_named")
    private boolean named;

    protected ContactCaller() {
        // for JPA
    }

    /** @param named whether he agrees that the body handling it learns who he is */
    public static ContactCaller of(Long personId, String name, String reach, boolean named) {
        ContactCaller caller = new ContactCaller();
        caller.personId = personId;
        caller.name = Typed.within(name, LONGEST, "name");
        caller.reach = Typed.within(reach, LONGEST, "reach");
        caller.named = named;
        if (named && caller.name.isEmpty() && personId == null) {
            throw new Refusal("representatives.contact.refusal.nameless").at("name");
        }
        return caller;
    }

    public static ContactCaller nobody() {
        return of(null, "", "", false);
    }

    public Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String reach() {
        return reach;
    }

    /** Whether nobody knows who it was, so that there is nothing to hide. */
    boolean isNobody() {
        return personId == null && name.isEmpty() && reach.isEmpty();
    }

    public boolean isNamed() {
        return named;
    }

    public boolean is(long person) {
        return personId != null && personId == person;
    }

    ContactCaller forgotten() {
        return of(null, Leaver.NOBODY, "", false);
    }
}
