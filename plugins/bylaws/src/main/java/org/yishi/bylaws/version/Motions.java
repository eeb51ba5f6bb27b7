package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.adoption.Rulings;
import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.People;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.ShortAddresses;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Moving (动议) that a bylaw be made, revised, corrected or repealed, and giving that up. */
@ApplicationScoped
public class Motions {

    private static final String WOMEN = "bylaws.womenShare";

    @Inject
    private BylawRepository bylaws;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Rulings rulings;
    @Inject
    private Notices notices;
    @Inject
    private Cases cases;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Periods periods;
    @Inject
    private People people;
    @Inject
    private Ties ties;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return id of the new version */
    @Guarded("bylaws.initiate")
    public long begin(@In long areaId, Beginning motion) {
        Area area = areas.communityOf(areaId).orElseGet(() -> areas.get(areaId));
        requireAll(area, motion);
        Bylaw bylaw = motion.bylawId() == 0 ? founded(area, motion) : bylaws.get(motion.bylawId());
        if (bylaw.areaId() != area.id() || bylaw.repealedOn() != null) {
            throw new Refusal("bylaws.refusal.otherBylaw");
        }
        List<BylawVersion> before = versions.of(bylaw.id());
        BylawVersion running = before.stream().filter(version -> !version.isOver() && !version.isPosted()).findFirst().orElse(null);
        if (running != null) {
            throw new Refusal("bylaws.refusal.running", running.number());
        }
        BylawVersion base = before.stream().filter(BylawVersion::isPosted).findFirst().orElse(null);
        Purpose purpose = base == null ? Purpose.FIRST : purpose(motion, base);
        int year = motion.heldOn().getYear();
        BylawVersion version = BylawVersion.begun(bylaw, base, before.size() + 1, numbers.next(area.id(), year), purpose,
                Motion.of(motion, current.get().personId(), Instant.now(clock)));
        versions.add(version);
        if (base != null && purpose != Purpose.REPEAL) {
            wordings.keep(version, 1, wordings.text(base), wordings.of(base));
        }
        act.on(version.dossier()).fact("number", version.number()).fact("bylaw", bylaw.id()).fact("purpose", purpose)
                .fact("initiator", motion.initiator());
        course(version, motion);
        addresses.give(version.number(), "/bylaws/version/show?id=" + version.id(), version.dossier());
        ties.tie(motion.origin(), version.dossier());
        return version.id();
    }

    /** Of all who are of age, where a register says how many those are. */
    private void requireAll(Area area, Beginning motion) {
        long adults = motion.initiator() == Initiator.RESIDENTS ? people.adultResidents(area.id()) : 0;
        if (motion.signedOf() < adults) {
            throw new Refusal("bylaws.refusal.signedOf", adults).at("signedOf").by(InitiativeRule.SOURCE);
        }
    }

    private Bylaw founded(Area area, Beginning motion) {
        if ((motion.kind() == BylawKind.VILLAGE_RULES) != (area.kind() == AreaKind.VILLAGE)) {
            throw new Refusal("bylaws.refusal.kind." + area.kind()).at("kind").by(motion.kind().source());
        }
        return bylaws.add(Bylaw.begun(area.id(), motion.kind(), motion.title(), Instant.now(clock)));
    }

    private Purpose purpose(Beginning motion, BylawVersion base) {
        boolean suspended = wordings.of(base).stream().anyMatch(Wording::isSuspended);
        if (motion.purpose() == Purpose.CORRECTION && !suspended) {
            throw new Refusal("bylaws.refusal.nothingToCorrect").at("purpose");
        }
        return motion.purpose() == Purpose.FIRST ? Purpose.REVISION : motion.purpose();
    }

    private void course(BylawVersion version, Beginning motion) {
        cases.begin(VersionProcedure.of(version.purpose()), version.areaId(), version.dossier(), version.title(),
                Map.of(WOMEN, Integer.toString(settings.number(WOMEN, version.areaId()))), motion.heldOn());
        StageEntry moved = StageEntry.of("INITIATED", motion.heldOn(), Outcome.DONE);
        if (motion.initiator().needsSignatures()) {
            moved = moved.fact("signed", motion.signed()).fact("of", motion.signedOf());
        }
        if (version.purpose() == Purpose.CORRECTION) {
            moved = moved.fact("correctBy", periods.days(versions.orderedOn(version.bylawId()).orElse(motion.heldOn()), "bylaws.correctDays",
                    version.areaId()));
        }
        cases.enter(version.dossier(), moved);
        cases.enter(version.dossier(), StageEntry.of(version.stage().name(), motion.heldOn(), Outcome.BEGUN));
    }

    /** A notice that hangs, a meeting that is called: people would go by them. What the assembly voted on in part is the assembly's. */
    private void requireNothingAnnounced(BylawVersion version) {
        if (version.stage() == VersionStage.READY && version.publication().readyNotice() != 0) {
            throw new Refusal("bylaws.refusal.noticeFirst", notices.view(version.publication().readyNotice()).text().title());
        }
        if (version.stage() == VersionStage.VOTING) {
            MeetingView called = adoptions.called(version);
            if (called != null) {
                throw new Refusal("bylaws.refusal.meetingFirst", called.title());
            }
            if (rulings.isBegun(version)) {
                throw new Refusal("bylaws.refusal.votedInPart");
            }
        }
    }

    /** Gives it up before it is adopted; the reason is public. */
    @Guarded("bylaws.draft")
    public void withdraw(@Of(BylawVersion.class) long id, String why) {
        BylawVersion version = versions.get(id);
        requireNothingAnnounced(version);
        version.withdraw(why);
        cases.enter(version.dossier(), StageEntry.of("WITHDRAWN", LocalDate.now(clock), Outcome.DONE).fact("reason", version.endedWhy()));
        act.fact("withdrawn", version.ordinal());
    }
}
