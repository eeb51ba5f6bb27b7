package org.yishi.deliberation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.Terms;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.statement.Statement;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.statement.StatementText;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.CountRepository;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.deliberation.vote.VoteRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityLevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes invented consultations that began some days ago, so that a new portal shows each stage. The ledger says truthfully when they
 * were made and by whom, and the page says that they are samples.
 */
@ApplicationScoped
public class Samples {

    private static final Terms TERMS = new Terms(7, 7, 10, true, IdentityLevel.L1);

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private StatementRepository statements;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private VoteRepository votes;
    @Inject
    private CountRepository counts;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private TaskSamples tasks;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param residents ids of the persons who speak and vote in it */
    @Guarded("deliberation.import")
    public long make(@In long areaId, Sample sample, long workerId, List<Long> residents) {
        LocalDate today = LocalDate.now(clock);
        Consultation consultation = announced(areaId, sample, workerId, today);
        List<Statement> said = say(consultation.id(), sample, residents, today);
        vote(consultation.id(), sample, said, residents, today);
        if (sample.stage() != Stage.INFORMED && sample.stage() != Stage.GATHERING) {
            count(consultation, sample, today);
        }
        if (sample.stage() == Stage.ADOPTED) {
            finish(consultation, sample, said, today);
        }
        act.on(consultation.dossier()).fact("sample", true).fact("stage", consultation.stage());
        return consultation.id();
    }

    private Consultation announced(long areaId, Sample sample, long workerId, LocalDate today) {
        LocalDate notice = today.plusDays(sample.notice());
        Consultation consultation = Consultation.draft(areaId, sample.topic(), workerId, at(notice.minusDays(3)));
        consultation.concern(sample.groups());
        consultation.file(sample.file());
        consultation.plan(Gathering.between(today.plusDays(sample.from()), today.plusDays(sample.to())));
        consultation.choose(sample.form());
        consultation.accept(at(notice.minusDays(2)));
        if (sample.form().hasSession()) {
            consultation.convene(at(notice.minusDays(1)));
            consultation.appoint(today.plusDays(sample.session()).atTime(19, 0), "社区活动室");
        }
        consultation.announce(TERMS, notice, at(notice));
        consultation.markAsSample();
        consultations.add(consultation);
        return consultation;
    }

    private List<Statement> say(long id, Sample sample, List<Long> residents, LocalDate today) {
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < sample.statements().size(); i++) {
            long participant = participants.of(id, residents.get(i % residents.size()));
            LocalDate day = today.plusDays(sample.from() + i % 4);
            Statement statement = Statement.say(id, participant, StatementText.typed(sample.statements().get(i).text()), true, at(day));
            statement.approve(0, at(day));
            statements.add(statement);
            said.add(statement);
        }
        if (!sample.waiting().isEmpty()) {
            statements.add(Statement.say(id, participants.of(id, residents.get(1)), StatementText.typed(sample.waiting()), true,
                    Instant.now(clock)));
        }
        return said;
    }

    /**
     * Two halves that see some things alike and some not. In a running consultation the first of them have voted on little or
     * nothing, so that whoever tries the demo as one of them has statements to vote on.
     */
    private void vote(long id, Sample sample, List<Statement> said, List<Long> residents, LocalDate today) {
        Random random = new Random(sample.topic().title().hashCode());
        int days = Math.max(1, Math.min(-sample.from(), sample.to() - sample.from()));
        for (int r = 0; r < residents.size(); r++) {
            long participant = participants.of(id, residents.get(r));
            double diligence = sample.stage() == Stage.ADOPTED || sample.stage() == Stage.GATHERED || r >= 3 ? 0.92 : r * 0.2;
            LocalDate day = today.plusDays(sample.from() + random.nextInt(days));
            for (int s = 0; s < said.size(); s++) {
                double lean = r % 2 == 0 ? sample.statements().get(s).a() : sample.statements().get(s).b();
                double chance = random.nextDouble();
                double mood = random.nextDouble();
                if (chance < diligence && said.get(s).participantId() != participant) {
                    Choice choice = mood < 0.08 ? Choice.PASS : mood < 0.08 + 0.92 * (1 + lean) / 2 ? Choice.AGREE : Choice.DISAGREE;
                    votes.put(id, said.get(s).id(), participant, choice, day);
                }
            }
        }
    }

    private void count(Consultation consultation, Sample sample, LocalDate today) {
        LocalDate over = today.plusDays(sample.to() + 1L);
        String salt = counts.newSalt();
        consultation.count(counts.sealed(consultation.id(), salt).digest(), over, at(over));
        consultations.seal(consultation.id(), salt);
        counts.freeze(consultation.id());
    }

    private void finish(Consultation consultation, Sample sample, List<Statement> said, LocalDate today) {
        LocalDate over = today.plusDays(sample.to() + 1L);
        List<Point> points = sample.points().stream().map(point -> Point.of(consultation.id(), point.kind(), point.text(),
                point.rests().stream().map(place -> said.get(place).id()).collect(Collectors.toCollection(TreeSet::new)))).toList();
        points.forEach(outcomes::add);
        consultation.adopt(true, at(over.plusDays(5)));
        if (!sample.tasks().isEmpty()) {
            consultation.route(at(over.plusDays(9)));
            consultation.carryOut();
            tasks.add(sample, points, over.plusDays(9), today);
        }
    }

    private Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(clock.getZone()).toInstant();
    }
}
