package org.yishi.deliberation.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.map.ReadMap.GroupShare;
import org.yishi.deliberation.map.ReadMap.Told;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.session.Belonging;
import org.yishi.deliberation.session.RoundRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the map proposes for the outcome: every statement that all groups support as an agreed point, every one that divides as an open point with
 * what both sides say. People decide; the map only saves the writing.
 */
@ApplicationScoped
public class Candidates {

    @Inject
    private Maps maps;
    @Inject
    private MapWords words;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private RoundRepository table;
    @Inject
    private Act act;

    @Guarded(value = "deliberation.publish", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Candidate> of(@Of(Consultation.class) long consultationId) {
        return proposed(consultationId);
    }

    /**
     * Puts what the map proposes on the table of the session: what all groups agree with, so that everybody there is asked about it, and what
     * divides as an open point with what both sides hold.
     *
     * @return how many were not there yet
     */
    @Guarded("deliberation.preside")
    public int table(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        List<Candidate> fresh = fresh(consultationId);
        requireSome(fresh);
        Belonging whose = Belonging.usual(consultation.form());
        fresh.forEach(candidate -> table.add(candidate.kind() == PointKind.OPEN
                ? org.yishi.deliberation.session.Candidate.open(consultationId, candidate.body(), whose, candidate.statements())
                : org.yishi.deliberation.session.Candidate.put(consultationId, candidate.body(), whose, candidate.statements())));
        took(fresh);
        return fresh.size();
    }

    /** Whether the outcome is being written, so that points can be taken over. */
    @Guarded(value = "deliberation.publish", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public boolean canTake(@Of(Consultation.class) long consultationId) {
        try {
            consultations.get(consultationId).requireDrafting();
            return true;
        } catch (Refusal notNow) {
            return false;
        }
    }

    /** Takes all that are not in it yet into the outcome. @return how many */
    @Guarded("deliberation.publish")
    public int take(@Of(Consultation.class) long consultationId) {
        consultations.get(consultationId).requireDrafting();
        List<Candidate> fresh = fresh(consultationId);
        requireSome(fresh);
        fresh.forEach(candidate -> outcomes.add(Point.of(consultationId, candidate.kind(), candidate.body(), candidate.statements())));
        took(fresh);
        return fresh.size();
    }

    private void took(List<Candidate> fresh) {
        act.fact("fromMap", fresh.size()).fact("text", LedgerEntry.sha256(fresh.stream().map(Candidate::body).collect(Collectors.joining("\n"))));
    }

    private static void requireSome(List<Candidate> fresh) {
        if (fresh.isEmpty()) {
            throw new Refusal("deliberation.map.work.refusal.none");
        }
    }

    private List<Candidate> fresh(long consultationId) {
        return proposed(consultationId).stream().filter(candidate -> !candidate.taken()).toList();
    }

    private List<Candidate> proposed(long consultationId) {
        Optional<ReadMap> map = maps.read(consultationId);
        Set<Long> used = Stream.concat(outcomes.of(consultationId).stream().flatMap(point -> point.statements().stream()),
                table.candidates(consultationId).stream().flatMap(point -> point.statements().stream())).collect(Collectors.toSet());
        return map.isEmpty() ? List.of() : Stream.concat(map.get().common().stream().map(told -> agreed(map.get(), told, used)),
                map.get().dividing().stream().map(told -> open(map.get(), told, used))).toList();
    }

    private Candidate agreed(ReadMap map, Told told, Set<Long> used) {
        return new Candidate(PointKind.AGREED, told.words(), Set.of(told.id()), words.shares(map, told), used.contains(told.id()));
    }

    private Candidate open(ReadMap map, Told told, Set<Long> used) {
        List<GroupShare> known = told.known();
        String sides = words.side(map, known.stream().filter(of -> of.share().agrees()).toList(), true)
                + "\n" + words.side(map, known.stream().filter(of -> of.share().disagrees()).toList(), false);
        return new Candidate(PointKind.OPEN, told.words() + "\n" + sides, Set.of(told.id()), words.shares(map, told), used.contains(told.id()));
    }
}
