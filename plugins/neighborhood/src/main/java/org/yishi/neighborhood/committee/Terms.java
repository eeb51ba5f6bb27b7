package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.petition.Owners;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

/** What happens to a committee in its term: entered, met for the first time, filed, confirmed, its re-election reported. */
@ApplicationScoped
public class Terms {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Formation formation;
    @Inject
    private Owners owners;
    @Inject
    private Settings settings;
    @Inject
    private Documents documents;
    @Inject
    private Event<CommitteeFiled> filed;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * A committee that was elected before the portal came, with its filing.
     *
     * @param members persons who are owners of the compound, the chair first
     */
    public record Known(Committee.Shape shape, LocalDate electedOn, LocalDate filedOn, String filingNumber, List<Long> members,
            List<Long> alternates) {
    }

    /** @param paper the filing sheet (备案表) */
    @Guarded("neighborhood.enterCommittee")
    public long enter(@In long areaId, Known known, Scan paper) {
        LocalDate today = today();
        Typed.past(known.electedOn(), today, "electedOn");
        CommitteeSizeRule size = CommitteeSizeRule.of(settings.text("neighborhood.ruleset", areaId));
        CommitteeSizeRule.Fault fault = size.check(known.shape().seats(), owners.register(areaId).totals().heads());
        if (fault != null) {
            throw new Refusal("neighborhood.election.refusal." + fault, known.shape().minMembers(), size.most()).at("seats").by(Election.LAW);
        }
        requireOwners(areaId, known);
        if (repository.of(areaId).stream().anyMatch(one -> !one.electedOn().isBefore(known.electedOn()))) {
            throw new Refusal("neighborhood.committee.refusal.later").at("electedOn");
        }
        Committee committee = formation.form(areaId, known.shape(), new Formation.Elected(known.members(), known.alternates()),
                known.electedOn(), 0);
        act.on(committee.dossier());
        committee.meetFirst(known.electedOn(), today);
        committee.file(known.filedOn(), today);
        committee.confirm(known.filingNumber(), known.filedOn(), today);
        repository.seats(committee.id()).stream().filter(seat -> seat.office().hasVote()).findFirst().ifPresent(seat -> seat.assign(Office.CHAIR));
        documents.keep(areaId, committee.dossier(), Privacy.OFFICE, paper.required("file").name(), paper.content());
        return committee.id();
    }

    /** The first meeting chose chair and deputies (首次会议推选主任、副主任); the committee decided so. */
    @Guarded("neighborhood.keepCommittee")
    public void constitute(@Of(Committee.class) long id, long resolutionId, long chairSeat, List<Long> deputySeats) {
        Committee committee = repository.get(id);
        Resolution decided = repository.resolution(resolutionId);
        if (decided.committeeId() != id || decided.kind() != ResolutionKind.OFFICES || !decided.isPassed()) {
            throw new Refusal("neighborhood.committee.refusal.noOffices").at("resolution");
        }
        Set<Long> chosen = new TreeSet<>(deputySeats);
        chosen.add(chairSeat);
        List<Seat> seats = repository.seats(id).stream().filter(seat -> chosen.contains(seat.id()) && seat.office().hasVote()
                && seat.isHeldOn(today())).toList();
        if (seats.size() != deputySeats.size() + 1) {
            throw new Refusal("neighborhood.committee.refusal.offices").at("chair");
        }
        committee.meetFirst(decided.decidedOn(), today());
        seats.forEach(seat -> seat.assign(seat.id() == chairSeat ? Office.CHAIR : Office.DEPUTY));
        act.fact("firstMet", decided.decidedOn()).fact("chair", chairSeat).fact("deputies", deputySeats);
    }

    /** Filed with the street (备案), with what it asks for. */
    @Guarded("neighborhood.keepCommittee")
    public void file(@Of(Committee.class) long id, LocalDate on, Scan papers) {
        Committee committee = repository.get(id);
        committee.file(on, today());
        documents.keep(committee.areaId(), committee.dossier(), Privacy.OFFICE, papers.required("file").name(), papers.content());
        act.fact("filedOn", on);
        filed.fire(new CommitteeFiled(id, committee.areaId(), on, false, ""));
    }

    /** The street confirmed the filing; seal and account follow. */
    @Guarded("neighborhood.confirmFiling")
    public void confirm(@Of(Committee.class) long id, String number, LocalDate on) {
        Committee committee = repository.get(id);
        committee.confirm(number, on, today());
        act.fact("confirmedOn", on).fact("number", number);
        filed.fire(new CommitteeFiled(id, committee.areaId(), on, true, committee.filingNumber()));
    }

    /** The written report to the street that the term is ending (换届书面报告), three months before. */
    @Guarded("neighborhood.keepCommittee")
    public void reportReelection(@Of(Committee.class) long id, LocalDate on, Scan paper) {
        Committee committee = repository.get(id);
        committee.reportReelection(on, today());
        documents.keep(committee.areaId(), committee.dossier(), Privacy.OFFICE, paper.required("file").name(), paper.content());
        act.fact("reportedOn", on);
    }

    private void requireOwners(long areaId, Known known) {
        Set<Long> all = new TreeSet<>(known.members());
        all.addAll(known.alternates());
        boolean strangers = all.stream().anyMatch(person -> !owners.isOwner(areaId, person));
        if (strangers || all.size() != known.members().size() + known.alternates().size()) {
            throw new Refusal("neighborhood.committee.refusal.members").at("members").by("物业管理条例第十六条");
        }
        if (known.members().size() < known.shape().minMembers() || known.members().size() > known.shape().seats()) {
            throw new Refusal("neighborhood.committee.refusal.memberCount", known.shape().minMembers(), known.shape().seats()).at("members");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
