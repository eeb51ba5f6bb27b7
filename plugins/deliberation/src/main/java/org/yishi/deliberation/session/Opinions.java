package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.OwnResults;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The opinion of those who came together (协商意见): written, signed, looked at by the supervision committee, published. */
@ApplicationScoped
public class Opinions {

    @Inject
    private SessionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private People people;
    @Inject
    private OutcomeRepository points;
    @Inject
    private Outcomes outcomes;
    @Inject
    private OwnResults own;
    @Inject
    private OpinionDrafts drafts;
    @Inject
    private Participants participants;
    @Inject
    private Speeches speeches;
    @Inject
    private SessionTelling telling;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The sessions are over: every interest was heard, every point is settled, or the form has a result of its own; the draft is put to those who took part. */
    @Guarded("deliberation.formOpinion")
    public void write(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        OpinionDraft draft = drafts.of(consultation);
        requireHeard(consultation);
        if (draft.points().isEmpty() && !own.isThere(consultationId)) {
            throw new Refusal("deliberation.refusal.nothingOnTable");
        }
        draft.points().stream().filter(one -> !one.standing().isSettled()).findFirst().ifPresent(one -> {
            throw new Refusal("deliberation.refusal.unsettled", one.candidate().body());
        });
        consultation.formOpinion(Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("draft", draft.digest()).fact("points", draft.points().size());
        telling.drafted(consultation, participants.of(consultationId), draft.due());
    }

    /** By somebody who took part. */
    @Guarded("deliberation.sign")
    public void sign(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireDrafted();
        OpinionDraft draft = drafts.of(consultation);
        long me = current.get().personId();
        if (!repository.tookPart(consultationId).contains(me)) {
            throw new Refusal("deliberation.refusal.tookNoPart");
        }
        repository.sign(consultationId, me, draft.digest(), Instant.now(clock));
        act.fact("signed", draft.digest()).unnamed();
    }

    /** A minority opinion, verbatim, from the first session until the opinion is published. Written again, it takes the place of the first. */
    @Guarded("deliberation.dissent")
    public void dissent(@Of(Consultation.class) long consultationId, String words) {
        Consultation consultation = consultations.get(consultationId);
        switch (consultation.stage()) {
            case SESSION, DRAFTED -> { }
            default -> throw new Refusal("deliberation.refusal.stage.DRAFTED");
        }
        long me = current.get().personId();
        Participant who = participants.of(consultationId).stream().filter(one -> one.personId() == me && one.mayVote()).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSeat"));
        Dissent dissent = repository.dissent(consultationId, me).orElseGet(() -> Dissent.of(consultationId, who));
        dissent.write(words, Instant.now(clock));
        repository.add(dissent);
        act.fact("dissent", LedgerEntry.sha256(dissent.body())).unnamed();
    }

    /** @param objects whether something was not by the rules, so that the committee has to answer first */
    @Guarded("deliberation.supervise")
    public void supervise(@Of(Consultation.class) long consultationId, boolean objects, String words) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireDrafted();
        OpinionDraft draft = drafts.of(consultation);
        repository.add(Verdict.given(consultationId, draft.digest(), objects, words, current.get().personId(), Instant.now(clock)));
        act.fact("draft", draft.digest()).fact("objects", objects);
    }

    /** To an objection of the supervision committee. */
    @Guarded("deliberation.publish")
    public void answer(@Of(Consultation.class) long consultationId, String words) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireDrafted();
        drafts.of(consultation).verdicts().stream().filter(Verdict::isOpen).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.nothingToAnswer")).answer(words, Instant.now(clock));
        act.fact("answered", LedgerEntry.sha256(words));
    }

    /** Signed and supervised: what the rule says of each point is the opinion, with every minority opinion under it. */
    @Guarded("deliberation.publish")
    public void adopt(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireDrafted();
        OpinionDraft draft = drafts.of(consultation);
        requireHeard(consultation);
        if (repository.sittings(consultationId).stream().anyMatch(one -> !one.isBegun())) {
            throw new Refusal("deliberation.refusal.sessionAhead");
        }
        if (!draft.isSigned()) {
            throw new Refusal("deliberation.refusal.unsigned", draft.signed().size(), draft.needed());
        }
        if (!draft.isSupervised()) {
            throw new Refusal(draft.isObjected() ? "deliberation.refusal.objected" : "deliberation.refusal.unsupervised").by("居民委员会组织法第三十六条");
        }
        draft.points().forEach(one -> points.add(Point.of(consultationId, one.kind(), one.candidate().body(), one.candidate().statements())));
        draft.dissents().forEach(one -> points.add(Point.of(consultationId, PointKind.MINORITY, one.group() + "：" + one.body(), Set.of())));
        act.fact("draft", draft.digest()).fact("signatures", draft.signed().size());
        outcomes.publish(consultationId);
        telling.adopted(consultation, participants.of(consultationId));
    }

    /** The draft with everybody's names, for those who work on it. */
    @Guarded(value = "deliberation.publish", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public OpinionDraft draft(@Of(Consultation.class) long consultationId) {
        return drafts.of(consultations.get(consultationId));
    }

    /** The same for the supervision committee. */
    @Guarded(value = "deliberation.supervise", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public OpinionDraft supervised(@Of(Consultation.class) long consultationId) {
        return drafts.of(consultations.get(consultationId));
    }

    /**
     * Who stands under a published opinion.
     *
     * @param signers  as their names may stand in public
     * @param verdicts of the supervision committee, with the answers, the newest first
     */
    public record Witness(List<String> signers, List<Verdict> verdicts) {
    }

    @Open("the opinion is public in full, with its signatures and what the supervision committee says (domain 2.9)")
    public Optional<Witness> witness(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        if (!consultation.isAdopted() || !consultation.form().hasSession()) {
            return Optional.empty();
        }
        OpinionDraft draft = drafts.of(consultation);
        List<Long> signed = repository.signatures(consultationId, draft.digest());
        Map<Long, String> names = people.publicNames(signed);
        return Optional.of(new Witness(signed.stream().map(names::get).filter(Objects::nonNull).toList(), draft.verdicts()));
    }

    /** The matters in which I hold a seat and which are talked over or signed now. */
    @Guarded(value = "deliberation.sign", kind = Guarded.Kind.READ)
    public List<Consultation> seated() {
        return consultations.inStages(participants.mattersOf(current.get().personId()), List.of(Stage.SESSION, Stage.DRAFTED));
    }

    /** Whether I took part, and signed; my own minority opinion. */
    @Guarded(value = "deliberation.sign", kind = Guarded.Kind.READ)
    public Own mine(@Of(Consultation.class) long consultationId) {
        long me = current.get().personId();
        OpinionDraft draft = drafts.of(consultations.get(consultationId));
        return new Own(participants.of(consultationId).stream().anyMatch(one -> one.personId() == me && one.mayVote()),
                draft.unsigned().stream().anyMatch(one -> one.personId() == me), draft.signed().stream().anyMatch(one -> one.personId() == me),
                repository.dissent(consultationId, me).map(Dissent::body).orElse(""));
    }

    /**
     * @param seated   whether I hold a seat with a vote
     * @param asked    whether my signature is still asked for
     * @param signed   whether I signed the draft as it is now
     * @param dissent  my minority opinion, empty where I wrote none
     */
    public record Own(boolean seated, boolean asked, boolean signed, String dissent) {
    }

    private void requireHeard(Consultation consultation) {
        List<String> unheard = speeches.unheard(consultation);
        if (!unheard.isEmpty()) {
            throw new Refusal("deliberation.refusal.unheard", String.join("、", unheard)).by("关于加强城乡社区协商的意见");
        }
    }
}
