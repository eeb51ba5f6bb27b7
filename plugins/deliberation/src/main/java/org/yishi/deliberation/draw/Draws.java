package org.yishi.deliberation.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.seat.DrawnSeats;
import org.yishi.deliberation.seat.SeatTelling;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.draw.DrawRule;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The steps of a draw, from the commitment to the result. Why the portal makes the secret: decision record 30. */
@ApplicationScoped
public class Draws {

    private static final int SECRET = 32;

    @Inject
    private DrawRepository repository;
    @Inject
    private DrawnSeats drawn;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private SeatTelling telling;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    private final SecureRandom random = new SecureRandom();

    /** Publishes the commitment and the source of the public figure, and opens registration. */
    @Guarded("deliberation.seat")
    public void open(@Of(Consultation.class) long consultationId, DrawTerms terms) {
        Consultation consultation = convening(consultationId);
        drawn.requireSpread(consultation);
        List<Draw> before = repository.of(consultationId);
        if (!before.isEmpty() && !before.get(0).state().isVoid()) {
            throw new Refusal("deliberation.draw.refusal.there");
        }
        byte[] bytes = new byte[SECRET];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        Draw draw = Draw.opened(consultationId, before.size() + 1, DrawRule.commitment(secret), terms,
                settings.number("deliberation.registerDays", consultation.areaId()), today(), Instant.now(clock));
        repository.add(draw, secret);
        act.fact("part", "committed").fact("commitment", draw.commitment()).fact("source", draw.source()).fact("sourceDay", draw.sourceDay())
                .fact("registerTo", draw.registerTo());
        telling.registrationOpened(consultation, draw);
    }

    /** Registration is over: groups that have seats for all who registered take them, the others' volunteers are the pool. */
    @Guarded("deliberation.seat")
    public void freeze(@Of(Consultation.class) long consultationId) {
        Consultation consultation = convening(consultationId);
        Draw draw = repository.running(consultationId);
        draw.requireFreezable(today());
        DrawnSeats.Frozen frozen = drawn.freeze(consultation);
        draw.freeze(frozen.entries(), frozen.seats(), frozen.women(), frozen.excluded(), today(), Instant.now(clock));
        if (draw.state() == DrawState.NOT_NEEDED) {
            repository.dropSecret(draw);
        }
        act.fact("part", "frozen").fact("pool", draw.facts().poolDigest()).fact("numbers", draw.entries().size()).fact("quotas", draw.quotas())
                .fact("women", draw.women()).fact("state", draw.state());
    }

    /** Enters the public figure, letter by letter, on its day or later. */
    @Guarded("deliberation.seat")
    public void enter(@Of(Consultation.class) long consultationId, String figure) {
        convening(consultationId);
        Draw draw = repository.running(consultationId);
        draw.enter(figure, today());
        act.fact("part", "figure").fact("figure", draw.figure());
    }

    /**
     * The supervision committee has read the figure itself; with it the secret is published and the order known.
     *
     * @return false where the secret is not the one that was committed to; then nothing is drawn, and everybody sees that
     */
    @Guarded("deliberation.witness")
    public boolean witness(@Of(Consultation.class) long consultationId, String figure) {
        Consultation consultation = convening(consultationId);
        Draw draw = repository.running(consultationId);
        boolean holds = draw.draw(figure, repository.secret(draw), Instant.now(clock));
        repository.dropSecret(draw);
        act.fact("part", "drawn").fact("state", draw.state()).fact("figure", draw.figure()).fact("secret", draw.secret()).fact("seed", draw.seed())
                .fact("inputs", draw.facts().digest());
        if (holds) {
            drawn.take(consultation, draw.result());
        }
        return holds;
    }

    /** Gives it up before the figure can be known. */
    @Guarded("deliberation.seat")
    public void abandon(@Of(Consultation.class) long consultationId, String why) {
        Draw draw = repository.running(consultationId);
        if (!today().isBefore(draw.sourceDay())) {
            throw new Refusal("deliberation.draw.refusal.onlySupervision", draw.sourceDay());
        }
        end(draw, why);
    }

    /** Gives it up when the figure may be known: its source failed, or the pool was not frozen in time. */
    @Guarded("deliberation.witness")
    public void annul(@Of(Consultation.class) long consultationId, String why) {
        end(repository.running(consultationId), why);
    }

    private void end(Draw draw, String why) {
        draw.abandon(why, Instant.now(clock));
        repository.dropSecret(draw);
        act.fact("part", "abandoned").fact("turn", draw.turn()).fact("reason", draw.endedWhy());
    }

    /** All draws of a consultation, the newest first. */
    @Open("all inputs of a draw are public, so that anybody can recompute it (domain 2.6)")
    public List<Draw> of(long consultationId) {
        return repository.of(readable.read(consultationId).id());
    }

    private Consultation convening(long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        if (consultation.stage() != Stage.CONVENING) {
            throw new Refusal("deliberation.refusal.stage.CONVENING");
        }
        return consultation;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
