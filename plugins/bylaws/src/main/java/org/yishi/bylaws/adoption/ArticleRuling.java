package org.yishi.bylaws.adoption;

import java.time.LocalDate;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.ItemDecided;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How the change of one article was voted on, where the vote is by articles (逐条表决). */
@Entity
@Table(name = "bylaws_ruling")
@Sealed
public class ArticleRuling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "version_id")
    private long versionId;
    private int round;
    @Column(name = "article_id")
    private long articleId;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private boolean passed;
    private Integer present;
    @Column(name = "votes_for")
    private int votesFor;
    @Column(name = "votes_against")
    private int against;
    @Column(name = "votes_abstain")
    private int abstain;

    protected ArticleRuling() {
        // for JPA
    }

    static ArticleRuling of(BylawVersion version, long articleId, ItemDecided decided) {
        ArticleRuling ruling = new ArticleRuling();
        ruling.versionId = version.id();
        ruling.round = version.round();
        ruling.articleId = articleId;
        ruling.meetingId = decided.meetingId();
        ruling.decidedOn = decided.heldOn();
        ruling.passed = decided.finding().isPassed();
        ruling.present = decided.present();
        ruling.votesFor = decided.votesFor();
        ruling.against = decided.against();
        ruling.abstain = decided.abstain();
        return ruling;
    }

    public long versionId() {
        return versionId;
    }

    public int round() {
        return round;
    }

    public long articleId() {
        return articleId;
    }

    public long meetingId() {
        return meetingId;
    }

    /** Day of its meeting; null of votes of which it was not kept. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public boolean isPassed() {
        return passed;
    }

    /** At this vote; null of votes of which it was not kept. */
    public Integer present() {
        return present;
    }

    public int votesFor() {
        return votesFor;
    }

    public int against() {
        return against;
    }

    public int abstain() {
        return abstain;
    }
}
