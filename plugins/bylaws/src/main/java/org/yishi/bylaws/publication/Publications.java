package org.yishi.bylaws.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.text.DocxFile;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.WholeText;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.search.SearchChanges;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The two notices of a version: the final text before the vote (表决前公告), and that it holds from a day on (公布施行). */
@ApplicationScoped
public class Publications {

    private static final int LATELY = 60;
    private static final String TURNED = "turned";

    @Inject
    private VersionRepository versions;
    @Inject
    private WholeText whole;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private SearchChanges searches;
    @Inject
    private Ledger ledger;
    @Inject
    private Clock clock;
    @Inject
    private Cases cases;
    @Inject
    private Act act;

    /** @param contact where objections are taken besides the portal */
    public record Words(String title, String body, String responsible, String contact) {
    }

    /**
     * Prepares the notice that is due.
     *
     * @param effectiveFrom from which day it holds; looked at for the second notice only, and as long as that never hung
     * @return id of the notice
     */
    @Guarded("bylaws.publish")
    public long prepare(@Of(BylawVersion.class) long id, Words words, LocalDate effectiveFrom) {
        BylawVersion version = versions.get(id);
        boolean ready = version.stage() == VersionStage.READY;
        if (!ready) {
            version.require(VersionStage.IN_FORCE);
        }
        if ((ready ? version.publication().readyNotice() : version.publication().forceNotice()) != 0) {
            throw new Refusal("bylaws.refusal.alreadyPrepared");
        }
        long text = documents.keep(version.areaId(), version.dossier(), Privacy.OFFICE, version.title() + "（" + version.number() + "）.docx",
                DocxFile.write(version.title(), whole.paragraphs(version))).id();
        NoticeDraft draft = NoticeDraft.disclosure(version.areaId(), version.dossier(), version.stage() + "." + version.round(), words.title(),
                words.body(), words.responsible(), words.contact(), NoticeDraft.Review.NOT_NEEDED, List.of(text));
        long notice = notices.prepare(ready ? draft.standing(settings.number("bylaws.readyDays", version.areaId()),
                bylaws.get(version.bylawId()).kind().source()) : draft);
        if (ready) {
            version.publicationToChange().announce(notice);
        } else {
            if (!version.isPosted() && (effectiveFrom == null || effectiveFrom.isBefore(version.filing().answeredOn()))) {
                throw new Refusal("bylaws.refusal.effective", version.filing().answeredOn()).at("effective");
            }
            version.publicationToChange().publish(notice, effectiveFrom);
        }
        act.fact("prepared", version.stage()).fact("notice", notice).fact("edition", version.edition());
        return notice;
    }

    /** The notice hangs, for the first time or again. */
    @Guarded("bylaws.publish")
    public void posted(@Of(BylawVersion.class) long id, long noticeId, LocalDate on) {
        BylawVersion version = versions.get(id);
        act.fact("posted", noticeId).fact("on", on);
        boolean ready = version.publication().readyNotice() == noticeId;
        boolean first = cases.view(version.dossier()).stage(version.stage().name()).filter(stage -> stage.tookPlace()).isEmpty();
        if (!first) {
            return;
        }
        StageEntry begun = StageEntry.of(version.stage().name(), on, Outcome.BEGUN).fact("notice", noticeId);
        if (ready) {
            cases.enter(version.dossier(), begun);
            return;
        }
        version.publicationToChange().post(on);
        cases.enter(version.dossier(), begun.fact("effectiveFrom", version.effectiveFrom()));
        replace(version);
        messages.tell(Message.about(version.isRepeal() ? "bylaws.repealed" : "bylaws.inForce", version.areaId(),
                version.dossier(), Audience.residents(version.areaId()),
                "/bylaws/bylaw/show?id=" + version.bylawId(), version.title(), version.effectiveFrom()));
    }

    private void replace(BylawVersion version) {
        versions.of(version.bylawId()).stream().filter(other -> other.id() != version.id() && other.isPosted()).forEach(other -> {
            other.yieldTo(version);
            searches.changed(other.dossier());
        });
        if (version.isRepeal()) {
            bylaws.get(version.bylawId()).repeal(version.effectiveFrom(), version.motion().reason());
        }
    }

    /** A version that began to hold on a day, or was replaced on it. */
    public record Turn(long version, LocalDate on) {
    }

    /** The day has come on which what was announced begins, or another takes its place; what is found changes with the act. */
    @Guarded("bylaws.publish")
    public void turn(@Of(BylawVersion.class) long id, LocalDate on) {
        act.fact(TURNED, on);
    }

    /** Those that turned lately and of which nobody entered it, since the portal may have slept. */
    @Open("from when to when versions hold is public")
    public List<Turn> unturned(LocalDate day) {
        LocalDate since = day.minusDays(LATELY);
        return versions.turning(since, day).stream().filter(version -> !version.isNeverHeld()).flatMap(version -> Stream.of(version.effectiveFrom(), version.effectiveTo())
                .filter(on -> on != null && !on.isBefore(since) && !on.isAfter(day) && !isEntered(version, on))
                .map(on -> new Turn(version.id(), on))).toList();
    }

    private boolean isEntered(BylawVersion version, LocalDate on) {
        return ledger.entries(version.dossier()).stream().map(LedgerEntry::facts)
                .anyMatch(facts -> facts.contains(TURNED) && facts.contains(on.toString()));
    }

    /** The notice stood its days and is closed. */
    @Guarded("bylaws.publish")
    public void closed(@Of(BylawVersion.class) long id, long noticeId, LocalDate on, String digest) {
        BylawVersion version = versions.get(id);
        boolean ready = version.publication().readyNotice() == noticeId;
        act.fact("closed", noticeId).fact("certificate", digest);
        cases.enter(version.dossier(), StageEntry.of(version.stage().name(), on, Outcome.DONE).fulfilling("closed").fact("notice", noticeId));
        version.to(ready ? VersionStage.VOTING : VersionStage.DONE);
    }

    /** The notice was taken back for good: another one has to be prepared. */
    @Guarded("bylaws.publish")
    public void takenBack(@Of(BylawVersion.class) long id, long noticeId) {
        versions.get(id).publicationToChange().takeBack(noticeId);
        act.fact("takenBack", noticeId);
    }
}
