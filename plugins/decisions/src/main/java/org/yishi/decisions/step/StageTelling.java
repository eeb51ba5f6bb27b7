package org.yishi.decisions.step;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells those who work on a matter how far it is, the supervision committee that it is to speak, and residents what was resolved. What
 * happened long ago and is entered from paper is no news.
 */
@ApplicationScoped
public class StageTelling {

    private static final String DOSSIERS = "decisions/matter/";
    private static final int NEWS_DAYS = 30;

    @Inject
    private MatterRepository matters;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    void entered(@Observes StageEntered entered) {
        if (!entered.dossier().startsWith(DOSSIERS) || entered.heldOn().isBefore(LocalDate.now(clock).minusDays(NEWS_DAYS))) {
            return;
        }
        Matter matter = matters.get(Long.parseLong(entered.dossier().substring(DOSSIERS.length())));
        Stage stage = Stage.valueOf(entered.stage());
        TextKey name = new TextKey("decisions.matter.stage." + stage);
        TextKey outcome = new TextKey("decisions.message.outcome." + entered.outcome());
        messages.tell(about("decisions.stageReached", matter, Audience.holders(matter.areaId(), Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER,
                Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER), "manage", name, outcome));
        if (stage.isSupervised() && entered.outcome() != Outcome.FAILED) {
            messages.tell(about("decisions.opinionWanted", matter, Audience.whoseTurnItIs(matter.dossier(), matter.areaId(),
                    Role.SUPERVISION_MEMBER), "show", name));
        }
        if (stage == Stage.RESOLVE && entered.outcome() == Outcome.PASSED) {
            messages.tell(about("decisions.resolved", matter, Audience.residents(matter.areaId()), "show"));
        }
    }

    private static Message about(String kind, Matter matter, Audience audience, String page, Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = matter.subject().title();
        System.arraycopy(words, 0, all, 1, words.length);
        return Message.about(kind, matter.areaId(), matter.dossier(), audience, "/decisions/matter/" + page + "?id=" + matter.id(), all);
    }
}
