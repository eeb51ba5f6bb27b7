package org.yishi.portal.ballot.internal;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.GRID_MANAGER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.stream.Stream;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** The pages, permissions and parameters of ballots. */
public final class BallotDeclarations implements PortalPlugin {

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/ballot/show");
        portal.formPage("/portal/ballot/pack");
        portal.slot(Slot.ME, "/portal/slot/ballots.xhtml");
        Stream.of("vote", "roll", "names", "manage", "key", "handout", "paper", "print").forEach(page -> portal.personalPage("/portal/ballot/" + page));
        Stream.of("announceBallot", "correctBallot", "openBallot", "closeBallot", "countBallot", "cancelBallot", "printBallot",
                "answerRollObjection").forEach(act -> portal.action("portal." + act).allows(COMMITTEE_MEMBER, COMMITTEE_WORKER,
                PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER, STREET_OFFICER));
        Stream.of("manageBallot", "recountBallot", "keepBallotKey", "enterBallot").forEach(act -> portal.action("portal." + act)
                .allows(COMMITTEE_MEMBER, COMMITTEE_WORKER, PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER, STREET_OFFICER, SUPERVISION_MEMBER));
        portal.action("portal.handOutBallot").allows(COMMITTEE_MEMBER, COMMITTEE_WORKER, PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER,
                STREET_OFFICER, SUPERVISION_MEMBER, GRID_MANAGER);
        portal.action("portal.castBallot").allowsAnybody(IdentityLevel.L2);
        portal.action("portal.seeOwnBallot").allowsAnybody(IdentityLevel.L1);
        portal.action("portal.objectToRoll").allowsAnybody(IdentityLevel.L1);
        portal.form(Form.of("portal.castBallot", "XP", "portal.ballot.vote.title", "/portal/ballot/vote",
                FormField.line("serial", "portal.ballot.paper.serial", 12).needed(),
                FormField.line("marked", "portal.ballot.paper.marked", 500)).ownPlaces("/portal/ballot/print", "/portal/ballot/paper"));
        portal.form(Form.of("portal.objectToRoll", "MC", "portal.ballot.roll.wrong", "/portal/ballot/roll",
                FormField.text("words", "portal.ballot.roll.words", 1_000).needed()));
        portal.setting(Setting.number(BallotReader.MIN_CELL, 5, 5, 50, "[project]"));
    }
}
