package org.yishi.neighborhood.vote;

import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.rule.owners.Participation;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rules by which a compound counts today, from its settings. */
@ApplicationScoped
class TermsInForce {

    static final String BY_RULESET = "BY_RULESET";

    @Inject
    private Settings settings;

    VoteTerms of(long areaId) {
        String ruleset = settings.text("neighborhood.ruleset", areaId);
        String basis = settings.text("neighborhood.participationBasis", areaId);
        return VoteTerms.of(ruleset, basis.equals(BY_RULESET) ? Participation.of(ruleset) : Participation.valueOf(basis),
                ScreeningRule.Duplicates.valueOf(settings.text("neighborhood.duplicateRule", areaId)),
                ScreeningRule.Conflict.valueOf(settings.text("neighborhood.coOwnerConflict", areaId)),
                DeemedVote.valueOf(settings.text("neighborhood.deemedVote", areaId)), settings.text("neighborhood.deemedClause", areaId),
                settings.number("neighborhood.maxProxiesPerAgent", areaId), settings.isOn("neighborhood.barPropertyStaff", areaId));
    }
}
