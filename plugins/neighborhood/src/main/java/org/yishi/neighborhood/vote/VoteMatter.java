package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.OwnersVoteRule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** One matter of a vote (表决事项): asked once, answered by the count. */
@Entity
@Table(name = "neighborhood_vote_matter")
@Sealed
public class VoteMatter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    private int number;
    @Enumerated(EnumType.STRING)
    private MatterDraft.Kind kind;
    private String item;
    private String question;
    private String details;
    @Column(name = "applicant_unit")
    private String applicant = "";
    /** One a line: person, barred or not, name; in the order of the ballot. */
    private String candidates;
    private int seats;
    @Column(name = "min_members")
    private int minMembers;
    @Column(name = "max_alternates")
    private int maxAlternates;
    @Enumerated(EnumType.STRING)
    private MatterOutcome.Outcome outcome;
    private String tally;

    protected VoteMatter() {
        // for JPA
    }

    static VoteMatter of(long voteId, int number, MatterDraft draft) {
        if (draft.question() == null || draft.question().isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty.question").at("question");
        }
        if (!VoteItem.all().contains(draft.item())) {
            throw new Refusal("neighborhood.vote.refusal.item").at("item").by(VoteLaw.DECIDING);
        }
        if (draft.kind() == MatterDraft.Kind.ELECTION && (draft.seats() < 1 || draft.candidates().isEmpty()
                || draft.minMembers() > draft.seats())) {
            throw new Refusal("neighborhood.vote.refusal.candidates").at("candidates");
        }
        VoteMatter matter = new VoteMatter();
        matter.voteId = voteId;
        matter.number = number;
        matter.kind = draft.kind();
        matter.item = draft.item();
        matter.question = draft.question().strip();
        matter.details = draft.details() == null ? "" : draft.details().strip();
        matter.applicant = draft.applicant();
        matter.candidates = String.join("\n", draft.candidates().stream()
                .map(one -> one.personId() + "\t" + one.barred() + "\t" + one.name().strip().replaceAll("\\s+", " ")).toList());
        matter.seats = draft.seats();
        matter.minMembers = draft.minMembers();
        matter.maxAlternates = draft.maxAlternates();
        return matter;
    }

    void decided(MatterTally result) {
        outcome = result.outcome();
        tally = result.toJson();
    }

    public boolean isSpecial() {
        return OwnersVoteRule.isSpecial(item);
    }

    public boolean isElection() {
        return kind == MatterDraft.Kind.ELECTION;
    }

    /** Everybody concerned has to agree (民法典第二百七十九条). */
    public boolean isUnanimous() {
        return item.equals(MatterDraft.UNANIMITY_ITEM);
    }

    /** In the order of the ballot; the first is number 1. */
    public List<MatterDraft.Candidate> candidates() {
        List<MatterDraft.Candidate> all = new ArrayList<>();
        for (String line : candidates.isEmpty() ? new String[0] : candidates.split("\n")) {
            String[] parts = line.split("\t", 3);
            all.add(new MatterDraft.Candidate(parts[2], Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1])));
        }
        return all;
    }

    public Optional<MatterTally> tally() {
        return Optional.ofNullable(tally).map(MatterTally::parse);
    }

    public MatterOutcome told() {
        List<MatterDraft.Candidate> all = candidates();
        MatterTally counted = tally().orElseThrow();
        return new MatterOutcome(id, number, item, outcome, named(all, counted.elected()), named(all, counted.alternates()),
                named(all, counted.tie()));
    }

    private static List<MatterDraft.Candidate> named(List<MatterDraft.Candidate> all, List<String> numbers) {
        return numbers.stream().map(one -> all.get(Integer.parseInt(one) - 1)).toList();
    }

    public long id() {
        return id;
    }

    public long voteId() {
        return voteId;
    }

    public int number() {
        return number;
    }

    public MatterDraft.Kind kind() {
        return kind;
    }

    public String item() {
        return item;
    }

    public String question() {
        return question;
    }

    public String details() {
        return details;
    }

    /** Unit of the dwelling that is to become business premises; its owner need not agree to the own application. Empty of everything else. */
    public String applicant() {
        return applicant;
    }

    public int seats() {
        return seats;
    }

    public int minMembers() {
        return minMembers;
    }

    public int maxAlternates() {
        return maxAlternates;
    }

    public MatterOutcome.Outcome outcome() {
        return outcome;
    }
}
