package org.yishi.portal.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.setting.Settings;

/** Takes the parameters of an area for a notice that is being prepared. */
@ApplicationScoped
public class NoticeSettings {

    static final String DAYS = "portal.disclose.days";
    static final String INTERRUPTION = "portal.disclose.interruption";
    static final String PHOTO_PROOF = "portal.disclose.photoProof";
    static final String ANSWER_DAYS = "portal.objection.answerDays";
    static final String REACT_DAYS = "portal.objection.reactDays";
    static final String BLOCKING = "portal.objection.blocking";
    static final String CIRCLE = "portal.objection.circle";
    static final String PER_PERSON = "portal.objection.perPerson";
    static final String BLOCKS_ALL = "ALL";
    private static final String ROLLOVER = "portal.period.rollover";
    private static final String MAX_LAG_DAYS = "portal.record.maxLagDays";

    @Inject
    private Settings settings;
    @Inject
    private Areas areas;

    NoticeTerms freeze(NoticeDraft draft) {
        long area = draft.areaId();
        return new NoticeTerms(kind(area), draft.minDays(), draft.source() == null ? "" : draft.source().strip(),
                settings.number(DAYS, area), Rollover.valueOf(settings.text(ROLLOVER, area)),
                Interruption.Effect.valueOf(settings.text(INTERRUPTION, area)), settings.isOn(PHOTO_PROOF, area),
                settings.number(ANSWER_DAYS, area), settings.number(REACT_DAYS, area),
                settings.text(BLOCKING, area).equals(BLOCKS_ALL), settings.number(MAX_LAG_DAYS, area));
    }

    /** Whether everybody reads objections and answers; otherwise only the residents of the area do. */
    boolean objectionsArePublic(long areaId) {
        return settings.text(CIRCLE, areaId).equals("PUBLIC");
    }

    int objectionsPerPerson(long areaId) {
        return settings.number(PER_PERSON, areaId);
    }

    private SelfGovernance kind(long areaId) {
        return areas.communityOf(areaId).filter(area -> area.kind() == AreaKind.VILLAGE).isPresent() ? SelfGovernance.VILLAGE
                : SelfGovernance.COMMUNITY;
    }
}
