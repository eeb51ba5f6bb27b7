package org.yishi.neighborhood.founding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.Elections;
import org.yishi.neighborhood.paper.LongText;
import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.VoteProposal;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** What the preparatory group does: it is posted, drafts, posts its drafts, and calls the first meeting. */
@ApplicationScoped
public class Preparations {

    static final String GROUP = "GROUP";
    static final String DRAFTS = "DRAFTS";
    static final String MATTERS = "MATTERS";
    private static final Role[] KEEPERS = {Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER};

    @Inject
    private FoundingRepository repository;
    @Inject
    private Owners owners;
    @Inject
    private Elections elections;
    @Inject
    private Votes votes;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The street names the group; it hangs seven days for objections. @return the notice */
    @Guarded("neighborhood.checkFounding")
    public long nameGroup(@Of(Founding.class) long id, List<PreparatoryGroupRule.Member> members) {
        Founding founding = repository.get(id);
        PreparatoryGroupRule.Fault fault = PreparatoryGroupRule.sichuan().check(members);
        if (fault != null) {
            throw new Refusal("neighborhood.founding.refusal.group." + fault).at("members").by("四川省物业管理条例第二十六条");
        }
        founding.requireNotPosted();
        repository.dropGroup(id);
        for (int place = 0; place < members.size(); place++) {
            repository.add(GroupMember.of(founding, place + 1, members.get(place)));
        }
        String list = members.stream().map(one -> texts.get("neighborhood.founding.seat." + one.seat()) + "：" + one.name()
                + (one.head() ? "（" + texts.get("neighborhood.founding.head") + "）" : "")).collect(Collectors.joining("\n"));
        long notice = prepare(founding, GROUP, texts.get("neighborhood.founding.groupNotice.title"),
                texts.get("neighborhood.founding.groupNotice.body") + "\n" + list, "neighborhood.founding.objectionDays", "四川省物业管理条例第二十六条",
                List.of());
        founding.announceGroup(notice);
        act.fact("group", members.size()).fact("notice", notice);
        return notice;
    }

    @Guarded("neighborhood.prepareMeeting")
    public void write(@Of(Founding.class) long id, DraftKind kind, String text) {
        Founding founding = inWork(id);
        founding.require(Founding.Stage.PREPARING);
        founding.requireNotPosted();
        int edition = (int) repository.drafts(id).stream().filter(one -> one.kind() == kind).count() + 1;
        Draft draft = repository.add(Draft.written(founding, kind, edition, text, current.get().personId(), today()));
        act.fact("draft", kind).fact("edition", edition).fact("digest", draft.digest());
    }

    /** All four drafts and the totals of the roll hang fifteen days. @return the notice */
    @Guarded("neighborhood.prepareMeeting")
    public long post(@Of(Founding.class) long id) {
        Founding founding = inWork(id);
        founding.requireNotPosted();
        Map<DraftKind, Draft> newest = newest(id);
        if (newest.size() < DraftKind.values().length) {
            throw new Refusal("neighborhood.founding.refusal.drafts").by("四川省物业管理条例第二十七条");
        }
        AreaAndHeads totals = owners.register(founding.areaId()).totals();
        List<String> body = new ArrayList<>(List.of(texts.get("neighborhood.founding.draftsNotice.body", totals.area().toPlainString(),
                totals.heads())));
        newest.values().forEach(draft -> body.add("【" + nameOf(draft) + "】\n" + (LongText.fits(draft.text()) ? draft.text()
                : texts.get("neighborhood.founding.draftsNotice.annexed", LongText.length(draft.text()), draft.digest()))));
        List<Long> annexes = newest.values().stream().filter(draft -> !LongText.fits(draft.text())).map(draft -> kept(founding, draft)).toList();
        long notice = prepare(founding, DRAFTS + founding.meeting().attempt(), texts.get("neighborhood.founding.draftsNotice.title"),
                String.join("\n\n", body), "neighborhood.founding.draftDays", "四川省物业管理条例第二十七条", annexes);
        founding.postDrafts(notice);
        act.fact("notice", notice).fact("attempt", founding.meeting().attempt());
        return notice;
    }

    /** The group opens the election of the committee; candidates are proposed until that day. @return the election */
    @Guarded("neighborhood.prepareMeeting")
    public long elect(@Of(Founding.class) long id, int seats, int alternates, int years, LocalDate until) {
        Founding founding = inWork(id);
        long election = elections.begin(founding.areaId(), 0, seats, alternates, years, until, founding.dossier());
        founding.meeting().elect(election);
        act.on(founding.dossier()).fact("election", election);
        return election;
    }

    /** The first meeting: the owners vote on rules and covenant, and elect. @return the vote on the matters */
    @Guarded("neighborhood.prepareMeeting")
    public long meet(@Of(Founding.class) long id) {
        Founding founding = inWork(id);
        founding.require(Founding.Stage.FIRST_MEETING);
        if (founding.meeting().electionId() == 0) {
            throw new Refusal("neighborhood.founding.refusal.election").by(Founding.LAW);
        }
        long vote = founding.meeting().matters() == Founding.Said.YES ? 0 : votes.propose(founding.areaId(), matters(founding), today());
        founding.meet(vote);
        if (founding.meeting().elected() != Founding.Said.YES) {
            elections.putToVote(founding.meeting().electionId());
        }
        cases.enter(founding.dossier(), StageEntry.of("FIRST_MEETING", today(), Outcome.BEGUN));
        act.on(founding.dossier()).fact("vote", founding.meeting().voteId()).fact("election", founding.meeting().electionId());
        return founding.meeting().voteId();
    }

    private VoteProposal matters(Founding founding) {
        List<MatterDraft> matters = newest(founding.id()).values().stream().filter(draft -> !draft.kind().item().isEmpty())
                .map(draft -> MatterDraft.motion(draft.kind().item(), texts.get("neighborhood.founding.question." + draft.kind()), draft.text()))
                .toList();
        return new VoteProposal(founding.areaId(), VoteScope.WHOLE, VoteProposal.Words.of(texts.get("neighborhood.founding.vote.title"),
                texts.get("neighborhood.founding.vote.reasons")), matters, new VoteProposal.Origin(founding.dossier(), MATTERS));
    }

    private Map<DraftKind, Draft> newest(long id) {
        Map<DraftKind, Draft> newest = new EnumMap<>(DraftKind.class);
        repository.drafts(id).forEach(draft -> newest.putIfAbsent(draft.kind(), draft));
        return newest;
    }

    private Founding inWork(long id) {
        Founding founding = repository.get(id);
        founding.requireInTime(today(), settings.number("neighborhood.founding.workMonths", founding.areaId()));
        founding.requireRevisedInTime(today(), settings.number(FoundingDeclaration.REVISE_MONTHS, founding.areaId()));
        return founding;
    }

    private String nameOf(Draft draft) {
        return texts.get("neighborhood.founding.draft." + draft.kind());
    }

    /** The whole text, which becomes public with the notice. @return the document */
    private long kept(Founding founding, Draft draft) {
        return documents.keep(founding.areaId(), founding.dossier(), Privacy.OFFICE, nameOf(draft) + ".txt",
                draft.text().getBytes(StandardCharsets.UTF_8)).id();
    }

    private long prepare(Founding founding, String subject, String title, String body, String days, String law, List<Long> annexes) {
        return notices.prepare(new NoticeDraft(founding.areaId(), founding.dossier(), subject, title, body,
                texts.get("neighborhood.founding.issuer"), texts.get("neighborhood.committee.contact"),
                settings.number(days, founding.areaId()), law, NoticeDraft.Review.NOT_NEEDED, annexes, Set.of(KEEPERS)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
