package org.yishi.deliberation.position;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Positions of the sides in equal length (各方立场), with costs, until the notice; then they stand and everybody reads them. */
@ApplicationScoped
public class Positions {

    private static final int MOST_COSTS = 30;

    @Inject
    private PositionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private Participants participants;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * The words of a side as it gave them to the worker; none where it wants no position. What somebody of the side wrote is changed by those of the
     * side alone, as long as whoever wrote it speaks for it.
     */
    @Guarded("deliberation.enterPosition")
    public void enter(@Of(Consultation.class) long consultationId, String side, String words) {
        Consultation consultation = open(consultationId);
        if (!Sides.of(consultation).contains(side)) {
            throw new NotFound("side of consultation " + consultationId);
        }
        Position position = position(consultationId, side);
        if (position.personId() != null && side.equals(sideOf(consultation, position.personId()).orElse(""))) {
            throw new Refusal("deliberation.position.refusal.own", side);
        }
        keep(position, words, null, most(consultation));
    }

    /** Somebody who holds a seat for a side writes its position, or confirms what was entered. */
    @Guarded("deliberation.takePosition")
    public void take(@Of(Consultation.class) long consultationId, String words) {
        Consultation consultation = open(consultationId);
        String side = sideOf(consultation, current.get().personId()).orElseThrow(() -> new Refusal("deliberation.position.refusal.noSeat"));
        keep(position(consultationId, side), words, current.get().personId(), most(consultation));
        // a position is that of its side, not of whoever typed it
        act.unnamed();
    }

    private void keep(Position position, String words, Long person, int most) {
        if (person == null) {
            position.enter(words, most, Instant.now(clock));
        } else {
            position.take(words, most, person, Instant.now(clock));
        }
        repository.add(position);
        act.fact("part", "position").fact("side", position.side()).fact("state", position.state()).fact("text", LedgerEntry.sha256(position.body()));
    }

    @Guarded("deliberation.enterPosition")
    public void addCost(@Of(Consultation.class) long consultationId, String what, long cents, String payer) {
        open(consultationId);
        if (repository.costs(consultationId).size() >= MOST_COSTS) {
            throw new Refusal("deliberation.position.refusal.manyCosts", MOST_COSTS).at("what");
        }
        CostLine line = CostLine.of(consultationId, what, cents, payer);
        repository.add(line);
        act.fact("part", "cost").fact("cost", line.id()).fact("cents", cents);
    }

    @Guarded("deliberation.enterPosition")
    public void strikeCost(@Of(Consultation.class) long consultationId, long costId) {
        open(consultationId);
        repository.remove(repository.cost(consultationId, costId));
        act.fact("part", "costStruck").fact("cost", costId);
    }

    /** Which item of the law the owners are to decide. */
    @Guarded("deliberation.enterPosition")
    public void choose(@Of(Consultation.class) long consultationId, OwnersItem item) {
        Consultation consultation = open(consultationId);
        if (!Sides.isOwners(consultation)) {
            throw new Refusal("deliberation.position.refusal.notOwners");
        }
        if (item == null) {
            throw new Refusal("deliberation.refusal.empty").at("item");
        }
        OwnersMatter matter = repository.matter(consultationId).orElseGet(() -> OwnersMatter.of(consultationId));
        matter.choose(item);
        repository.add(matter);
        act.fact("part", "ownersItem").fact("item", item);
    }

    /** Everything, for those who prepare the notice. */
    @Guarded(value = "deliberation.enterPosition", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public PositionBoard work(@Of(Consultation.class) long consultationId) {
        return board(consultations.get(consultationId), repository.positions(consultationId));
    }

    /** My side with its words, and how long the others are; empty where I hold no seat. */
    @Guarded(value = "deliberation.takePosition", kind = Guarded.Kind.READ)
    public Optional<OwnSide> mine(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        List<SideLine> lines = board(consultation, repository.positions(consultationId)).lines();
        return sideOf(consultation, current.get().personId()).flatMap(side -> lines.stream().filter(line -> line.side().equals(side)).findFirst())
                .map(mine -> new OwnSide(mine, lines.stream().map(SideLine::withoutWords).toList()));
    }

    /** The matters in which I hold a seat and whose sides may still write what they think. */
    @Guarded(value = "deliberation.takePosition", kind = Guarded.Kind.READ)
    public List<Consultation> asked() {
        return consultations.inStages(participants.mattersOf(current.get().personId()), List.of(Stage.CONVENING));
    }

    /** Empty before the notice: nobody reads the words of one side while another is still writing. */
    @Open("the file of the notice is public, with the positions of the sides (domain 2.4)")
    public Optional<PositionBoard> read(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        return consultation.milestones().informedAt() == null ? Optional.empty()
                : Optional.of(board(consultation, repository.positions(consultationId))).filter(PositionBoard::isAnything);
    }

    /** How many characters a position may have. */
    @Open("a setting, which is public")
    public int most(Consultation consultation) {
        return settings.number("deliberation.positionLength", consultation.areaId());
    }

    PositionBoard board(Consultation consultation, List<Position> positions) {
        return PositionBoard.of(consultation, positions, repository.costs(consultation.id()),
                repository.matter(consultation.id()).map(OwnersMatter::item).orElse(null));
    }

    /** The side for which somebody holds a seat with a vote. */
    private Optional<String> sideOf(Consultation consultation, long personId) {
        List<String> sides = Sides.of(consultation);
        return participants.of(consultation.id()).stream().filter(one -> one.personId() == personId && one.mayVote()).map(Participant::group)
                .filter(sides::contains).findFirst();
    }

    private Position position(long consultationId, String side) {
        return repository.position(consultationId, side).orElseGet(() -> Position.of(consultationId, side));
    }

    /** Before the notice, which waits until this is written. */
    private Consultation open(long consultationId) {
        Stage stage = consultations.holdOpen(consultationId);
        Consultation consultation = consultations.get(consultationId);
        if (!consultation.form().hasSession()) {
            throw new Refusal("deliberation.refusal.noSessionForm");
        }
        if (!stage.isBeforeNotice()) {
            throw new Refusal("deliberation.refusal.frozen").by("居民委员会组织法第三十二条");
        }
        return consultation;
    }
}
