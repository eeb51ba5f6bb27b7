package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

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
@Sealed(edition = 2)
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
    @Embedded private StatedReasons stated;
    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private VoteScope.Kind scopeKind;
    @Column(name = "scope_names")
    private String scopeNames;
    @Column(name = "interested_units")
    private String interestedUnits = "";
    @Enumerated(EnumType.STRING)
    private VoteStage stage;
    @Embedded private VoteCause cause;
    @Embedded private VoteDemand demand;
    @Embedded private VotePostings postings = new VotePostings();
    @Embedded private VoteBase base;
    @Embedded private VoteWindow window;
    @Embedded private VoteCount count;
    @Embedded private VoteTerms terms;
    @Embedded private VoteEnding ending;
    private boolean sample;

    protected Vote() {
        // for JPA
    }

    static Vote proposed(VoteProposal proposal, String number, String demandRuleset, long personId, LocalDate on, Instant at) {
        VoteProposal.Words words = proposal.words();
        Vote vote = new Vote();
        vote.areaId = proposal.areaId();
        vote.number = number;
        vote.title = StatedReasons.written("title", words.title());
        vote.stated = StatedReasons.of(words);
        vote.scopeKind = proposal.scope().kind();
        vote.scopeNames = String.join(",", proposal.scope().names());
        vote.interestedUnits = String.join(",", proposal.scope().interested());
        vote.stage = VoteStage.PROPOSED;
        vote.cause = VoteCause.of(proposal.origin(), demandRuleset, personId, on, at);
        return vote;
    }

    void reported(LocalDate on, String plan, int days) {
        posting().reported(on, plan, days);
        stage = VoteStage.REPORTED;
    }

    /** Roll, rules and window stand from now on; the notice is prepared. */
    void announce(FrozenRoll roll, VoteTerms rules, LocalDateTime opens, LocalDateTime closes, String form, long notice) {
        takeRoll(roll);
        terms = rules;
        window = VoteWindow.of(opens, closes, form);
        posting().prepared(notice);
    }

    /** The roll was corrected after an objection, before anybody could vote. */
    void takeRoll(FrozenRoll roll) {
        base = VoteBase.of(roll);
    }

    void noticed(LocalDate on) {
        posting().noticed(on);
        stage = VoteStage.NOTICED;
    }

    /** The notice was taken back: it is announced anew; where it hung, reported anew too. */
    void noticeTakenBack() {
        posting().noticeTakenBack();
        stage = stage == VoteStage.NOTICED ? VoteStage.PROPOSED : stage;
    }

    void extend(LocalDateTime until, String why, LocalDate on) {
        window = window.extended(until, why, on);
    }

    void counted(String by, LocalDate on, String digest, String packDigest) {
        count = VoteCount.of(by, on, digest, packDigest);
        stage = VoteStage.COUNTED;
    }

    void recounted(String digest, String packDigest) {
        count = count.again(digest, packDigest);
    }

    void closed(LocalDate on) {
        ending = ending().closed(on);
        stage = VoteStage.FINAL;
    }

    /** Its result was filed with the street. */
    void filed(LocalDate on, String receipt) {
        ending = ending().filed(on, receipt);
    }

    void annulled(String why) {
        ending = ending().annulled(why);
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
        return count != null && (stage == VoteStage.PUBLISHED || stage == VoteStage.RECOUNT || stage == VoteStage.FINAL
                || stage == VoteStage.ANNULLED && postings().resultNotice() != null);
    }

    /** Whether ballots count at that moment. The last moment belongs to the window. */
    boolean takesBallotsAt(LocalDateTime moment) {
        return stage == VoteStage.OPEN && window.holds(moment);
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

    public StatedReasons stated() {
        return stated;
    }

    public VoteScope scope() {
        return new VoteScope(scopeKind, listed(scopeNames), listed(interestedUnits));
    }

    private static List<String> listed(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    public boolean isByOwners() {
        return cause.isByOwners();
    }

    String demandRuleset() {
        return cause.demandRuleset();
    }

    /** Never null; empty before enough owners had signed, and where the committee proposed. */
    public VoteDemand demand() {
        return demand == null ? new VoteDemand() : demand;
    }

    /** To be written on. */
    VoteDemand demanded() {
        demand = demand();
        return demand;
    }

    LocalDate demandedOn() {
        return cause.proposedOn();
    }

    public VoteStage stage() {
        return stage;
    }

    VoteProposal.Origin origin() {
        return cause.origin();
    }

    /** Null before the roll was frozen. */
    public Long rollVersion() {
        return base().rollVersion();
    }

    /** Never null; empty before the roll was frozen. */
    public VoteBase base() {
        return base == null ? new VoteBase() : base;
    }

    /** Never null; empty before the notice. */
    public VoteWindow window() {
        return window == null ? new VoteWindow() : window;
    }

    public LocalDateTime opensAt() {
        return window().opensAt();
    }

    public LocalDateTime closesAt() {
        return window().closesAt();
    }

    /** Never null; empty before the count. */
    public VoteCount count() {
        return count == null ? new VoteCount() : count;
    }

    public VoteTerms terms() {
        return terms;
    }

    /** To be written on. */
    VotePostings posting() {
        postings = postings();
        return postings;
    }

    /** Never null; empty before the report. */
    public VotePostings postings() {
        return postings == null ? new VotePostings() : postings;
    }

    /** Never null; empty before the end. */
    public VoteEnding ending() {
        return ending == null ? new VoteEnding() : ending;
    }

    public boolean isSample() {
        return sample;
    }

    long version() {
        return version;
    }
}
