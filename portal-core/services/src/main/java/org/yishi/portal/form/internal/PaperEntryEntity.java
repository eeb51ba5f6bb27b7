package org.yishi.portal.form.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.PaperState;
import org.yishi.portal.ledger.Facts;

/**
 * A form that a resident filled in on paper and a worker typed. Where the matter demands it, it waits until a second worker has held it
 * against the scan, and then has its effect or goes back to the first. The resident sees it and may {@linkplain #contest say} that it is
 * not what was written; somebody who neither typed nor confirmed it answers.
 */
@Entity
@Table(name = "portal_paper")
public class PaperEntryEntity implements Matter {

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String form;
    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "subject_title")
    private String subjectTitle;
    @Column(name = "person_id")
    private long personId;
    private String name;
    private String contact;
    private String filled;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private boolean late;
    @Column(name = "document_id")
    private Long documentId;
    @Enumerated(EnumType.STRING)
    private PaperState state;
    @Column(name = "entered_by")
    private long enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "second_by")
    private Long secondBy;
    @Column(name = "second_at")
    private Instant secondAt;
    @Column(name = "returned_why")
    private String returnedWhy;
    private String contest;
    @Column(name = "contested_at")
    private Instant contestedAt;
    private String answer;
    @Column(name = "answered_by")
    private Long answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private Boolean upheld;
    @Column(name = "taken_back")
    private boolean takenBack;
    @Version
    private long version;

    protected PaperEntryEntity() {
    }

    /** What is known of a sheet before its words are looked at. */
    record Sheet(String form, long subjectId, String subjectTitle, long areaId, long personId, String name, String contact, LocalDate heldOn,
            boolean late) {
    }

    static PaperEntryEntity typed(Sheet sheet, Map<String, String> values, long by, Instant at) {
        PaperEntryEntity entry = new PaperEntryEntity();
        entry.form = sheet.form();
        entry.subjectId = sheet.subjectId();
        entry.subjectTitle = sheet.subjectTitle();
        entry.areaId = sheet.areaId();
        entry.personId = sheet.personId();
        entry.name = sheet.name();
        entry.contact = sheet.contact();
        entry.heldOn = sheet.heldOn();
        entry.late = sheet.late();
        Facts facts = new Facts();
        values.forEach(facts::put);
        entry.filled = facts.canonical();
        entry.state = PaperState.ENTERED;
        entry.enteredBy = by;
        entry.enteredAt = at.truncatedTo(ChronoUnit.MICROS);
        return entry;
    }

    /** What was chosen is nobody's business: which fields were filled in stays, and not with what. */
    void forgetChoices() {
        Facts facts = new Facts();
        values().keySet().forEach(field -> facts.put(field, ""));
        filled = facts.canonical();
    }

    void scanned(long document) {
        documentId = document;
    }

    void waitForSecond() {
        state = PaperState.WAITING;
    }

    /** The second worker found the same on the scan. */
    void confirm(long by, Instant at) {
        second(by, at);
        state = PaperState.ENTERED;
    }

    /** The second worker found something else on the scan; it never had an effect and is typed anew. */
    void sendBack(String why, long by, Instant at) {
        second(by, at);
        returnedWhy = words(why, 500, "why");
        state = PaperState.RETURNED;
    }

    private void second(long by, Instant at) {
        if (state != PaperState.WAITING) {
            throw new Refusal("portal.form.refusal.notWaiting");
        }
        if (by == enteredBy) {
            throw new Refusal("portal.form.refusal.sameWorker");
        }
        secondBy = by;
        secondAt = at;
    }

    void contest(String text, Instant at) {
        if (contestedAt != null) {
            throw new Refusal("portal.form.refusal.contested");
        }
        contest = words(text, LONGEST, "words");
        contestedAt = at;
    }

    void answer(String text, boolean right, boolean tookBack, long by, Instant at) {
        if (contestedAt == null || answeredAt != null) {
            throw new Refusal("portal.form.refusal.notContested");
        }
        answer = words(text, LONGEST, "answer");
        upheld = right;
        takenBack = tookBack;
        answeredBy = by;
        answeredAt = at;
        state = tookBack ? PaperState.TAKEN_BACK : state;
    }

    private static String words(String text, int most, String field) {
        if (text == null || text.isBlank()) {
            throw new Refusal("portal.form.refusal.empty").at(field);
        }
        if (text.strip().length() > most) {
            throw new Refusal("portal.form.refusal.long", most).at(field);
        }
        return text.strip();
    }

    /** Whether the person had a hand in it, and so may not judge it. */
    boolean isHandledBy(long person) {
        return person == enteredBy || secondBy != null && secondBy == person;
    }

    boolean isContested() {
        return contestedAt != null && answeredAt == null;
    }

    Map<String, String> values() {
        return Facts.parse(filled).all();
    }

    long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "portal/paper/" + id;
    }

    String form() {
        return form;
    }

    long subjectId() {
        return subjectId;
    }

    String subjectTitle() {
        return subjectTitle;
    }

    long personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isLate() {
        return late;
    }

    long documentId() {
        return documentId == null ? 0 : documentId;
    }

    PaperState state() {
        return state;
    }

    long enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** 0 where there was none. */
    long secondBy() {
        return secondBy == null ? 0 : secondBy;
    }

    String returnedWhy() {
        return returnedWhy;
    }

    String contest() {
        return contest;
    }

    Instant contestedAt() {
        return contestedAt;
    }

    String answer() {
        return answer;
    }

    long answeredBy() {
        return answeredBy == null ? 0 : answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Null while it is not answered. */
    Boolean upheld() {
        return upheld;
    }

    boolean isTakenBack() {
        return takenBack;
    }
}
