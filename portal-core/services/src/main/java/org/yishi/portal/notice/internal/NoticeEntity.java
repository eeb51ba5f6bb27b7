package org.yishi.portal.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.people.Role;

/**
 * A notice (公示). It is prepared, read by the supervision committee and for personal data, and hangs; it may be interrupted and hang
 * again, or get another text, which is read and hangs anew. When its days have run it is closed with its certificate. Taken back
 * before, it stays readable with the reason. Its dossier is that of the matter it belongs to.
 */
@Entity
@Sealed
@Table(name = "portal_notice")
public class NoticeEntity implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String dossier;
    private String subject;
    @Enumerated(EnumType.STRING)
    private NoticeState stage;
    private String keepers;
    @Enumerated(EnumType.STRING)
    private Review review;
    private String terms;
    @Column(name = "hanging_text")
    private int hangingText;
    @Column(name = "next_text")
    private int nextText;
    @Column(name = "privacy_checked")
    private boolean privacyChecked;
    private int objections;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "withdrawn_why")
    private String withdrawnWhy;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    private String certificate;
    private String digest;
    @Version
    private long version;

    protected NoticeEntity() {
    }

    static NoticeEntity prepared(NoticeDraft draft, NoticeTerms terms, Instant at) {
        if (draft.keepers().isEmpty() || !draft.subject().matches("[A-Za-z][A-Za-z0-9_.]{0,39}") || draft.minDays() < 0
                || draft.minDays() == 0 && !terms.source().isEmpty()) {
            throw new IllegalArgumentException("a notice needs keepers, a short subject and, by a law of its own, days");
        }
        NoticeEntity notice = new NoticeEntity();
        notice.areaId = draft.areaId();
        notice.dossier = draft.dossier();
        notice.subject = draft.subject();
        notice.stage = NoticeState.PREPARED;
        notice.keepers = draft.keepers().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        notice.review = draft.review();
        notice.terms = terms.text();
        notice.nextText = 1;
        notice.preparedAt = at;
        return notice;
    }

    void reviewed() {
        if (stage != NoticeState.PREPARED || review != Review.AWAITED) {
            throw new Refusal("portal.notice.refusal.review");
        }
        review = Review.GIVEN;
    }

    void checkPrivacy() {
        if (stage != NoticeState.PREPARED || privacyChecked) {
            throw new Refusal("portal.notice.refusal.privacy");
        }
        privacyChecked = true;
    }

    /** What has to be done before it may hang. */
    List<Missing> beforePosting() {
        List<Missing> missing = new ArrayList<>();
        if (stage == NoticeState.PREPARED && review == Review.AWAITED) {
            missing.add(new Missing("portal.notice.missing.review", List.of(), "居民委员会组织法第三十六条"));
        }
        if (stage == NoticeState.PREPARED && !privacyChecked) {
            missing.add(new Missing("portal.notice.missing.privacy", List.of(), "个人信息保护法第二十五条"));
        }
        return missing;
    }

    /** It hangs, for the first time, again, or with its next text. */
    void hang() {
        if (stage != NoticeState.PREPARED && stage != NoticeState.INTERRUPTED) {
            throw new Refusal("portal.notice.refusal.hangs");
        }
        beforePosting().stream().findFirst().ifPresent(first -> {
            throw first.refusal();
        });
        if (nextText > 0) {
            hangingText = nextText;
            nextText = 0;
        }
        stage = NoticeState.PUBLISHED;
    }

    void interrupt() {
        require(NoticeState.PUBLISHED, "portal.notice.refusal.hangsNot");
        stage = NoticeState.INTERRUPTED;
    }

    /** Another text takes the place of the one that hangs or is prepared. */
    void changeText(int number) {
        if (stage.isOver()) {
            throw new Refusal("portal.notice.refusal.over");
        }
        stage = NoticeState.PREPARED;
        nextText = number;
        privacyChecked = false;
        review = review == Review.NOT_NEEDED ? review : Review.AWAITED;
    }

    void withdraw(String why) {
        if (stage.isOver()) {
            throw new Refusal("portal.notice.refusal.over");
        }
        withdrawnWhy = Words.of(why, 500, "reason");
        stage = NoticeState.WITHDRAWN;
    }

    void close(ClosingCertificate made) {
        require(NoticeState.PUBLISHED, "portal.notice.refusal.hangsNot");
        firstDay = made.firstDay();
        lastDay = made.lastDay();
        closedOn = made.closedOn();
        certificate = made.text();
        digest = made.digest();
        stage = NoticeState.CLOSED;
    }

    /** The number of a new objection. */
    int nextObjection() {
        if (stage.isOver()) {
            throw new Refusal("portal.notice.refusal.objectionsOver").at("text");
        }
        if (hangingText == 0) {
            throw new Refusal("portal.notice.refusal.hangsNot");
        }
        return ++objections;
    }

    private void require(NoticeState wanted, String otherwise) {
        if (stage != wanted) {
            throw new Refusal(stage.isOver() ? "portal.notice.refusal.over" : otherwise);
        }
    }

    ClosingCertificate certificate() {
        return stage == NoticeState.CLOSED ? new ClosingCertificate(firstDay, lastDay, objections, closedOn, digest, certificate) : null;
    }

    NoticeTerms terms() {
        return NoticeTerms.parse(terms);
    }

    Set<Role> keepers() {
        return Stream.of(keepers.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    long id() {
        return id;
    }

    String subject() {
        return subject;
    }

    /** Without {@link NoticeState#EXPIRED}, which the date alone says. */
    NoticeState stage() {
        return stage;
    }

    Review review() {
        return review;
    }

    boolean isPrivacyChecked() {
        return privacyChecked;
    }

    /** Number of the text that hangs or hung last, 0 before it ever did. */
    int hangingText() {
        return hangingText;
    }

    /** Number of the text that is prepared, 0 where none is. */
    int nextText() {
        return nextText;
    }

    String withdrawnWhy() {
        return withdrawnWhy == null ? "" : withdrawnWhy;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return dossier;
    }

    /** Grows with every change. */
    long version() {
        return version;
    }
}
