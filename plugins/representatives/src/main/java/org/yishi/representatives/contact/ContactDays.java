package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When it was told and when the portal learned of it (domain 0.3 G5). */
@Embeddable
public class ContactDays {

    private static final int LONGEST = 600;

    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "held_at")
    private LocalTime heldAt;
    private int minutes;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_on")
    private LocalDate recordedOn;
    private boolean late;
    private boolean offline;

    protected ContactDays() {
        // for JPA
    }

    /**
     * @param heldAt  null where the hour is not known
     * @param maxLag  days after which it is marked as entered late (补录)
     * @param offline whether it waited on a device without a network
     */
    static ContactDays of(LocalDate heldOn, LocalTime heldAt, int minutes, Instant recordedAt, LocalDate today, int maxLag, boolean offline) {
        if (heldOn == null || heldOn.isAfter(today)) {
            throw new Refusal("representatives.contact.refusal.future").at("heldOn");
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw new Refusal("representatives.contact.refusal.minutes", LONGEST).at("minutes");
        }
        ContactDays days = new ContactDays();
        days.heldOn = heldOn;
        days.heldAt = heldAt;
        days.minutes = minutes;
        days.recordedAt = recordedAt;
        days.recordedOn = today;
        days.late = heldOn.plusDays(maxLag).isBefore(today);
        days.offline = offline;
        return days;
    }

    /** Told on another day than was written down first; when the portal learned of it stays. */
    ContactDays corrected(LocalDate on, LocalTime at, int lasting, int maxLag) {
        return of(on, at, lasting, recordedAt, recordedOn, maxLag, offline);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Null where it is not known. */
    public LocalTime heldAt() {
        return heldAt;
    }

    public int minutes() {
        return minutes;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isOffline() {
        return offline;
    }
}
