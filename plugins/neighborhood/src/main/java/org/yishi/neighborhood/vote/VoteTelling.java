package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells street and residents' committee of the report, and the owners concerned (消息): all of the notice, the extension and the result, those alone who have not voted of the opening. */
@ApplicationScoped
class VoteTelling {

    static final String OWNERS = "neighborhood.voteOwners";
    static final String SILENT = "neighborhood.voteSilent";

    @Inject
    private Messages messages;

    void reported(Vote vote, LocalDate on) {
        messages.tell(Message.about("neighborhood.voteReported", vote.areaId(), vote.dossier(), Audience.holders(vote.areaId(), Role.STREET_OFFICER,
                Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER), "/neighborhood/vote/manage?id=" + vote.id(), vote.title(), on));
    }

    void demanded(Vote vote) {
        messages.tell(Message.about("neighborhood.voteDemanded", vote.areaId(), vote.dossier(), Audience.holders(vote.areaId(),
                Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER), "/neighborhood/vote/manage?id=" + vote.id(), vote.title(),
                vote.demand().dueOn()));
    }

    void streetAsked(Vote vote) {
        messages.tell(Message.about("neighborhood.voteStreetAsked", vote.areaId(), vote.dossier(), Audience.holders(vote.areaId(), Role.STREET_OFFICER),
                "/neighborhood/vote/manage?id=" + vote.id(), vote.title()));
    }

    /** Whoever did not sign can say so. */
    void signedOnPaper(Vote vote, Set<Long> owners) {
        messages.tell(Message.about("neighborhood.signedOnPaper", vote.areaId(), vote.dossier(), Audience.persons(owners),
                "/neighborhood/vote/support?id=" + vote.id(), vote.title()));
    }

    void noticed(Vote vote) {
        messages.tell(Message.about("neighborhood.voteNoticed", vote.areaId(), vote.dossier(), owners(vote), show(vote), vote.title(),
                vote.opensAt().toLocalDate(), vote.closesAt().toLocalDate()));
    }

    void opened(Vote vote) {
        messages.tell(Message.about("neighborhood.voteOpen", vote.areaId(), vote.dossier(), new Audience(SILENT, Long.toString(vote.id())),
                "/neighborhood/vote/cast?id=" + vote.id(), vote.title(), vote.closesAt().toLocalDate()).due(vote.closesAt().toLocalDate()));
    }

    void extended(Vote vote) {
        messages.tell(Message.about("neighborhood.voteExtended", vote.areaId(), vote.dossier(), owners(vote), show(vote), vote.title(),
                vote.closesAt().toLocalDate()));
    }

    void published(Vote vote, List<VoteMatter> matters) {
        long passed = matters.stream().filter(matter -> matter.outcome().holds()).count();
        messages.tell(Message.about("neighborhood.voteResult", vote.areaId(), vote.dossier(), owners(vote), show(vote), vote.title(),
                Long.toString(passed), Integer.toString(matters.size())));
    }

    void answered(Vote vote, long person) {
        messages.tell(Message.about("neighborhood.voteRecount", vote.areaId(), vote.dossier(), Audience.person(person),
                "/neighborhood/vote/recheck?id=" + vote.id(), vote.title()));
    }

    void recounted(Vote vote) {
        messages.tell(Message.about("neighborhood.voteRecounted", vote.areaId(), vote.dossier(), owners(vote), show(vote), vote.title()));
    }

    void annulled(Vote vote) {
        messages.tell(Message.about("neighborhood.voteAnnulled", vote.areaId(), vote.dossier(), owners(vote), show(vote), vote.title()));
    }

    private static Audience owners(Vote vote) {
        return new Audience(OWNERS, Long.toString(vote.id()));
    }

    private static String show(Vote vote) {
        return "/neighborhood/vote/show?id=" + vote.id();
    }
}
