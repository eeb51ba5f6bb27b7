package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.share.QuotaRule;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which groups there are, how large they are, and how many seats each has. */
@ApplicationScoped
public class Groups {

    private static final int MOST_CLAIMS = 3;
    private static final QuotaRule QUOTA = new QuotaRule(1);

    @Inject
    private SeatRepository repository;
    @Inject
    private SeatBoards boards;
    @Inject
    private Officials officials;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private SeatTelling telling;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Somebody says that a group is missing; who, is nobody's business. */
    @Guarded("deliberation.missing")
    public void claim(@Of(Consultation.class) long consultationId, String name, String why) {
        Consultation consultation = convening(consultationId);
        SeatBoard board = boards.of(consultation);
        if (!board.circle().isOpen(today())) {
            throw new Refusal("deliberation.seat.refusal.circleOver", board.circle().to());
        }
        GroupClaim claim = GroupClaim.made(consultationId, current.get().personId(), name, why, today());
        if (consultation.interestGroups().contains(claim.name())) {
            throw new Refusal("deliberation.seat.refusal.groupThere", claim.name()).at("group");
        }
        if (board.claims().stream().filter(one -> one.personId() != null && one.personId() == current.get().personId()).count() >= MOST_CLAIMS) {
            throw new Refusal("deliberation.seat.refusal.manyClaims", MOST_CLAIMS).at("group");
        }
        repository.add(claim);
        act.unnamed().fact("part", "claim").fact("claim", claim.id());
    }

    /** The panel (议题审查小组) adds the group, or refuses with a reason that everybody reads. */
    @Guarded("deliberation.answerGroup")
    public void answer(@Of(Consultation.class) long consultationId, long claimId, GroupClaim.Answer answer, String reason) {
        Consultation consultation = convening(consultationId);
        boards.of(consultation).requireOpen();
        GroupClaim claim = repository.claim(consultationId, claimId);
        claim.answer(answer, reason, Instant.now(clock));
        if (answer == GroupClaim.Answer.ADDED) {
            List<String> names = new ArrayList<>(consultation.interestGroups());
            names.add(claim.name());
            consultation.concern(InterestGroups.of(String.join("\n", names)));
            repository.spreadAnew(consultationId);
        }
        act.fact("part", "claim").fact("claim", claimId).fact("answer", answer).fact("reason", claim.reason());
        telling.answered(consultation, claim);
    }

    /** How many people are of that kind, and who counted them. */
    @Guarded("deliberation.seat")
    public void count(@Of(Consultation.class) long consultationId, String name, int people, String countedBy) {
        Consultation consultation = convening(consultationId);
        SeatBoard board = boards.of(consultation);
        board.requireOpen();
        List<InterestGroup> known = repository.groups(consultationId);
        GroupLine line = board.groups().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new NotFound("group"));
        if (line.isCounted()) {
            line.group().count(people, countedBy);
        } else {
            int place = known.stream().mapToInt(InterestGroup::place).max().orElse(0) + 1;
            repository.add(InterestGroup.counted(consultationId, place, name, people, countedBy));
        }
        repository.spreadAnew(consultationId);
        act.fact("part", "size").fact("group", name).fact("people", people).fact("countedBy", countedBy);
    }

    /** Spreads the seats: at least one for each group, the rest by largest remainder over their sizes. */
    @Guarded("deliberation.seat")
    public void allot(@Of(Consultation.class) long consultationId, int seats) {
        Consultation consultation = convening(consultationId);
        SeatBoard board = boards.of(consultation);
        board.requireOpen();
        SeatStep step = board.step(today());
        if (step == SeatStep.COUNT || step == SeatStep.ANSWER || step == SeatStep.WAIT) {
            throw new Refusal("deliberation.seat.refusal.unsettled." + step, "");
        }
        Map<String, Long> allocation = allocation(board, seats);
        board.groups().forEach(line -> {
            int number = allocation.get(line.name()).intValue();
            if (line.voting().size() > number) {
                throw new Refusal("deliberation.seat.refusal.moreNamed", line.name(), line.voting().size(), number).at("seats");
            }
            line.group().allot(number);
        });
        OfficialShare share = OfficialShare.valueOf(settings.text("deliberation.officialShare", consultation.areaId()));
        long seated = officials.seated(board, consultation.areaId());
        if (seated > share.of(seats)) {
            throw new Refusal("deliberation.seat.refusal.officialsMany", seated, share.of(seats)).at("seats");
        }
        SeatPlan plan = board.plan() == null ? SeatPlan.of(consultationId) : board.plan();
        plan.allot(seats, share, Instant.now(clock));
        if (board.plan() == null) {
            repository.add(plan);
        }
        act.fact("part", "seats").fact("seats", seats).fact("byGroup", allocation);
    }

    private static Map<String, Long> allocation(SeatBoard board, int seats) {
        if (seats < 7 || seats > 35) {
            throw new Refusal("deliberation.seat.refusal.seats", 7, 35).at("seats");
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        board.groups().forEach(line -> sizes.put(line.name(), (long) line.group().people()));
        QuotaRule.Allocation allocation = QUOTA.allocate(seats, sizes);
        switch (allocation.outcome()) {
            case TOO_FEW_SEATS -> throw new Refusal("deliberation.seat.refusal.tooFewSeats", sizes.size()).at("seats");
            case OVER_CAPACITY -> throw new Refusal("deliberation.seat.refusal.overCapacity").at("seats");
            default -> { }
        }
        return allocation.seats();
    }

    /** Nobody can be found for a group; everybody reads why. */
    @Guarded("deliberation.seat")
    public void declareGap(@Of(Consultation.class) long consultationId, long groupId, String why) {
        convening(consultationId);
        InterestGroup group = repository.group(consultationId, groupId);
        group.declareGap(why);
        act.fact("part", "gap").fact("group", group.name()).fact("reason", group.gapWhy());
    }

    /** What the panel has to answer, with the words of whoever said it, and what it answered. */
    @Guarded(value = "deliberation.answerGroup", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<GroupClaim> claims(@Of(Consultation.class) long consultationId) {
        return repository.claims(consultationId);
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
