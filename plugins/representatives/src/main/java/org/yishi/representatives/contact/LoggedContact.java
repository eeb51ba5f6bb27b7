package org.yishi.representatives.contact;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What was told, by whom, to whom and when, as it was logged. None of it changes, but that its author may correct it while nobody has worked on it,
 * that whoever told it may leave the portal, and that a sheet of paper gets its code when the slip is made.
 */
@MappedSuperclass
public abstract class LoggedContact implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String uuid;
    private String slip;
    private String number;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "representative_id")
    private Long representativeId;
    @Column(name = "logged_by")
    private long loggedBy;
    @Column(name = "slip_waits")
    private boolean slipWaits;
    @Embedded
    private ContactCaller caller;
    @Embedded
    private ContactWords words;
    @Embedded
    private ContactDays days;

    /** @param key what the device or the portal gave it, so that what is sent twice is one */
    void log(long area, ContactKey key, Long representative, long logger, ContactCaller told, ContactWords said, ContactDays when) {
        areaId = area;
        uuid = key.uuid();
        slip = key.slip();
        number = key.number();
        codeHash = key.codeHash();
        representativeId = representative;
        loggedBy = logger;
        caller = told;
        words = said;
        days = when;
    }

    /** Its author's newer words; the earlier ones are kept as a {@link ContactVersion}. */
    void correct(Long representative, ContactCaller told, ContactWords said, ContactDays when) {
        representativeId = representative;
        caller = told;
        words = said;
        days = when;
    }

    /** Nobody has its code yet. */
    void awaitSlip() {
        slipWaits = true;
    }

    void handOut(String hash) {
        if (!slipWaits) {
            throw new Refusal("representatives.contact.refusal.slip");
        }
        codeHash = hash;
        slipWaits = false;
    }

    public boolean isSlipWaiting() {
        return slipWaits;
    }

    public void forget(Leaver leaver) {
        caller = caller.forgotten();
        words = words.without(leaver);
    }

    @Override
    public long areaId() {
        return areaId;
    }

    public long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    /** What a device without a network writes on the slip, before there is a number. */
    public String slip() {
        return slip;
    }

    public String number() {
        return number;
    }

    String codeHash() {
        return codeHash;
    }

    /** Null where it came in without one. */
    public Long representativeId() {
        return representativeId;
    }

    public long loggedBy() {
        return loggedBy;
    }

    public ContactCaller caller() {
        return caller;
    }

    /** All that its author said. */
    Entry entry() {
        return new Entry(representativeId == null ? 0 : representativeId, caller, words, days.heldOn(), days.heldAt(), days.minutes());
    }

    public ContactWords words() {
        return words;
    }

    public ContactDays days() {
        return days;
    }
}
