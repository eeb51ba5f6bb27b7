package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Base;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Electorate;
import org.yishi.portal.ledger.Sealed;

/**
 * A ballot (投票). It is {@linkplain #announced announced} with its electorate, which may be {@linkplain #correct corrected} until it is
 * {@linkplain #open opened}; from then on nothing of it changes. After its last instant it is {@linkplain #close closed}, and when all
 * papers are entered {@linkplain #counted counted}. Until it is closed it may be {@linkplain #cancel cancelled}.
 */
@Entity
@Sealed
@Table(name = "portal_ballot")
public class BallotEntity implements Matter {

    /** How the dossiers of ballots begin; the id follows. */
    static final String DOSSIERS = "portal/ballot/";


    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "matter_dossier")
    private String matterDossier;
    @Column(name = "subject_key")
    private String subjectKey;
    @Embedded
    private BallotTerms terms;
    @Enumerated(EnumType.STRING)
    private BallotState state;
    @Column(name = "base_heads")
    private long baseHeads;
    @Column(name = "base_weight")
    private BigDecimal baseWeight;
    @Column(name = "base_day")
    private LocalDate baseDay;
    @Column(name = "base_digest")
    private String baseDigest;
    @Column(name = "public_key")
    private String publicKey = "";
    @Column(name = "urn_salt")
    private String urnSalt;
    @Column(name = "urn_digest")
    private String urnDigest;
    @Column(name = "unused_papers")
    private Integer unusedPapers;
    @Column(name = "cancelled_why")
    private String cancelledWhy;

    protected BallotEntity() {
    }

    static BallotEntity announced(BallotPlan plan) {
        BallotEntity ballot = new BallotEntity();
        ballot.areaId = plan.areaId();
        ballot.matterDossier = plan.matterDossier();
        ballot.subjectKey = plan.subjectKey();
        ballot.terms = BallotTerms.of(plan);
        ballot.state = BallotState.ANNOUNCED;
        ballot.put(plan.electorate());
        return ballot;
    }

    void correct(Electorate electorate) {
        requireState(BallotState.ANNOUNCED);
        put(electorate);
    }

    private void put(Electorate electorate) {
        terms.requireFit(electorate);
        baseHeads = electorate.voters().size();
        baseWeight = electorate.weight();
        baseDay = electorate.day();
        baseDigest = electorate.digest();
    }

    /** @param key public key of the envelopes; empty where the ballot is not secret */
    void open(String key, Instant now) {
        requireState(BallotState.ANNOUNCED);
        if (now.isAfter(terms.closesAt())) {
            throw new Refusal("portal.ballot.refusal.tooLateToOpen");
        }
        publicKey = key;
        state = BallotState.OPEN;
    }

    /** @param allVoted every line has voted, so that nobody is cut off before the hour */
    void close(Instant now, boolean allVoted) {
        requireState(BallotState.OPEN);
        if (!now.isAfter(terms.closesAt()) && !allVoted) {
            throw new Refusal("portal.ballot.refusal.stillOpen");
        }
        state = BallotState.CLOSED;
    }

    void counted(String salt, String digest) {
        requireState(BallotState.CLOSED);
        urnSalt = salt;
        urnDigest = digest;
        state = BallotState.COUNTED;
    }

    void declareUnused(int papers) {
        unusedPapers = papers;
    }

    void cancel(String why) {
        if (state != BallotState.ANNOUNCED && state != BallotState.OPEN) {
            throw new Refusal("portal.ballot.refusal.state." + state);
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("portal.ballot.refusal.reason").at("reason");
        }
        cancelledWhy = why.strip();
        state = BallotState.CANCELLED;
    }

    void requireState(BallotState wanted) {
        if (state != wanted) {
            throw new Refusal("portal.ballot.refusal.state." + state);
        }
    }

    /** By the clock too: past its last instant nobody votes, closed or not. */
    BallotState stateAt(Instant now) {
        return state == BallotState.OPEN && now.isAfter(terms.closesAt()) ? BallotState.CLOSED : state;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return dossier(id);
    }

    static String dossier(long id) {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    String matterDossier() {
        return matterDossier;
    }

    String subjectKey() {
        return subjectKey;
    }

    BallotTerms terms() {
        return terms;
    }

    BallotState state() {
        return state;
    }

    boolean isSecret() {
        return terms.isSecret();
    }

    List<Choice> choices() {
        return terms.choices();
    }

    Map<String, String> parameters() {
        return terms.parameters();
    }

    Privacy names() {
        return terms.names();
    }

    Base base() {
        return new Base(baseHeads, baseWeight.stripTrailingZeros(), baseDay, baseDigest);
    }

    String publicKey() {
        return publicKey;
    }

    String urnSalt() {
        return urnSalt;
    }

    String urnDigest() {
        return urnDigest;
    }

    Integer unusedPapers() {
        return unusedPapers;
    }

    String cancelledWhy() {
        return cancelledWhy == null ? "" : cancelledWhy;
    }

    /** Grows with every change. */
    long version() {
        return version;
    }
}
