package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.owners.AreaAndHeads;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A vote of the owners' assembly (业主大会表决).
 *
 * <p>Its life: the committee or a fifth of the owners {@linkplain #proposed propose} it, it is reported to the street, then
 * {@linkplain #announce announced} with a frozen roll and frozen rules, and its notice {@linkplain #noticed hangs} fifteen clear days.
 * It opens, may be {@linkplain #extend extended} once, is {@linkplain #counted counted} by tellers and published; whoever doubts the
 * result may have it counted again. In the end it is final, or the street or a court annuls it.
 *
 * <p>The order is enforced by core's procedure ({@link VoteProcedure}); {@code stage} is its mirror for lists.
 */
@Entity
@Table(name = "neighborhood_vote")
@Sealed
public class Vote implements Matter {

    /** How the dossiers of votes begin; the id follows. */
    public static final String DOSSIERS = "neighborhood/vote/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String number;
    private String title;
    private String reasons;
    private String cost;
    private String source;
    private String alternatives;
    @Column(name = "branch_advice")
    private String branchAdvice;
    @Column(name = "community_advice")
    private String communityAdvice;
    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private VoteScope.Kind scopeKind;
    @Column(name = "scope_names")
    private String scopeNames;
    @Column(name = "by_owners")
    private boolean byOwners;
    @Enumerated(EnumType.STRING)
    private VoteStage stage;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "origin_dossier")
    private String originDossier;
    @Column(name = "origin_key")
    private String originKey;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    /** First day on which the notice may hang, after the days of the report. */
    @Column(name = "notice_from")
    private LocalDate noticeFrom;
    @Column(name = "form_of_meeting")
    private String formOfMeeting;
    @Column(name = "roll_version")
    private Long rollVersion;
    @Column(name = "roll_digest")
    private String rollDigest;
    @Column(name = "roll_day")
    private LocalDate rollDay;
    private Integer parties;
    @Column(name = "total_area")
    private BigDecimal totalArea;
    @Column(name = "total_heads")
    private Long totalHeads;
    @Column(name = "opens_at")
    private LocalDateTime opensAt;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "notice_id")
    private Long noticeId;
    @Column(name = "noticed_on")
    private LocalDate noticedOn;
    @Embedded
    private VoteTerms terms;
    @Column(name = "extended_on")
    private LocalDate extendedOn;
    @Column(name = "extension_why")
    private String extensionWhy;
    private String tellers;
    @Column(name = "counted_on")
    private LocalDate countedOn;
    @Column(name = "result_notice")
    private Long resultNotice;
    @Column(name = "ballots_digest")
    private String ballotsDigest;
    private String pack;
    @Column(name = "final_on")
    private LocalDate finalOn;
    @Column(name = "annulled_why")
    private String annulledWhy;
    private boolean sample;

    protected Vote() {
        // for JPA
    }

    static Vote proposed(VoteProposal proposal, String number, boolean byOwners, long personId, LocalDate on, Instant at) {
        VoteProposal.Words words = proposal.words();
        Vote vote = new Vote();
        vote.areaId = proposal.areaId();
        vote.number = number;
        vote.title = written("title", words.title());
        vote.reasons = written("reasons", words.reasons());
        vote.cost = plain(words.cost());
        vote.source = plain(words.source());
        vote.alternatives = plain(words.alternatives());
        vote.branchAdvice = plain(words.branchAdvice());
        vote.communityAdvice = plain(words.communityAdvice());
        vote.scopeKind = proposal.scope().kind();
        vote.scopeNames = String.join(",", proposal.scope().names());
        vote.byOwners = byOwners;
        vote.stage = VoteStage.PROPOSED;
        vote.proposedBy = personId;
        vote.proposedOn = on;
        vote.recordedAt = at;
        vote.originDossier = proposal.origin().dossier();
        vote.originKey = proposal.origin().key();
        return vote;
    }

    private static String written(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty." + field).at(field);
        }
        return text.strip();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    void reported(LocalDate on, int days) {
        reportedOn = on;
        noticeFrom = on.plusDays(days);
        stage = VoteStage.REPORTED;
    }

    boolean mayBeNoticedOn(LocalDate day) {
        return noticeFrom != null && !day.isBefore(noticeFrom);
    }

    /** Roll, rules and window stand from now on; the notice is prepared. */
    void announce(FrozenRoll roll, VoteTerms rules, LocalDateTime opens, LocalDateTime closes, String form, long notice) {
        takeRoll(roll);
        terms = rules;
        opensAt = opens;
        closesAt = closes;
        formOfMeeting = written("formOfMeeting", form);
        noticeId = notice;
    }

    /** The roll was corrected after an objection, before anybody could vote. */
    void takeRoll(FrozenRoll roll) {
        rollVersion = roll.versionId();
        rollDigest = roll.digest();
        rollDay = roll.day();
        parties = roll.parties();
        totalArea = roll.totals().area();
        totalHeads = roll.totals().heads();
    }

    void noticed(LocalDate on) {
        noticedOn = on;
        stage = VoteStage.NOTICED;
    }

    /** The notice was taken back: it is announced anew. */
    void noticeTakenBack() {
        noticeId = null;
        noticedOn = null;
        stage = VoteStage.PROPOSED;
    }

    void extend(LocalDateTime until, String why, LocalDate on) {
        extensionWhy = written("reason", why);
        closesAt = until;
        extendedOn = on;
    }

    void counted(String by, LocalDate on, String digest, String resultPack) {
        tellers = written("tellers", by);
        countedOn = on;
        stage = VoteStage.COUNTED;
        recounted(digest, resultPack);
    }

    void recounted(String digest, String resultPack) {
        ballotsDigest = digest;
        pack = resultPack;
    }

    void resultPrepared(long notice) {
        resultNotice = notice;
    }

    void resultTakenBack() {
        resultNotice = null;
    }

    void closed(LocalDate on) {
        finalOn = on;
        stage = VoteStage.FINAL;
    }

    void annulled(String why) {
        annulledWhy = written("reason", why);
        stage = VoteStage.ANNULLED;
    }

    void reach(VoteStage next) {
        stage = next;
    }

    void markSample() {
        sample = true;
    }

    void requireStage(VoteStage... any) {
        if (Stream.of(any).noneMatch(stage::equals)) {
            throw new Refusal("neighborhood.vote.refusal.stage." + stage).by(VoteLaw.DECIDING);
        }
    }

    /** Whether everybody may know the result: it was published, whatever became of it later. */
    public boolean isResultPublic() {
        return pack != null && (stage == VoteStage.PUBLISHED || stage == VoteStage.RECOUNT || stage == VoteStage.FINAL
                || stage == VoteStage.ANNULLED && resultNotice != null);
    }

    /** Whether ballots count at that moment. The last moment belongs to the window. */
    boolean takesBallotsAt(LocalDateTime moment) {
        return stage == VoteStage.OPEN && !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String reasons() {
        return reasons;
    }

    public String cost() {
        return cost;
    }

    public String source() {
        return source;
    }

    public String alternatives() {
        return alternatives;
    }

    public String branchAdvice() {
        return branchAdvice;
    }

    public String communityAdvice() {
        return communityAdvice;
    }

    public VoteScope scope() {
        return new VoteScope(scopeKind, scopeNames.isEmpty() ? List.of() : List.of(scopeNames.split(",")));
    }

    public boolean isByOwners() {
        return byOwners;
    }

    public VoteStage stage() {
        return stage;
    }

    long proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    VoteProposal.Origin origin() {
        return new VoteProposal.Origin(originDossier, originKey);
    }

    public String formOfMeeting() {
        return formOfMeeting;
    }

    /** Null before the roll was frozen. */
    public Long rollVersion() {
        return rollVersion;
    }

    public String rollDigest() {
        return rollDigest;
    }

    public LocalDate rollDay() {
        return rollDay;
    }

    public int parties() {
        return parties == null ? 0 : parties;
    }

    public AreaAndHeads totals() {
        return totalArea == null ? AreaAndHeads.NONE : new AreaAndHeads(totalArea, totalHeads);
    }

    public LocalDateTime opensAt() {
        return opensAt;
    }

    public LocalDateTime closesAt() {
        return closesAt;
    }

    public Long noticeId() {
        return noticeId;
    }

    public LocalDate noticedOn() {
        return noticedOn;
    }

    public VoteTerms terms() {
        return terms;
    }

    public LocalDate extendedOn() {
        return extendedOn;
    }

    public String extensionWhy() {
        return extensionWhy;
    }

    public String tellers() {
        return tellers;
    }

    public LocalDate countedOn() {
        return countedOn;
    }

    public Long resultNotice() {
        return resultNotice;
    }

    public String ballotsDigest() {
        return ballotsDigest;
    }

    public String pack() {
        return pack;
    }

    public LocalDate finalOn() {
        return finalOn;
    }

    public String annulledWhy() {
        return annulledWhy;
    }

    public boolean isSample() {
        return sample;
    }

    long version() {
        return version;
    }
}
