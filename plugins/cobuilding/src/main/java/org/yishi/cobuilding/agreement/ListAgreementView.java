package org.yishi.cobuilding.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;

/** Agreements of the community: those in force, those that wait or stand still, those on their way, those that are over. */
@Named("cobuildingListAgreement")
@RequestScoped
public class ListAgreementView extends WorkView {

    /** In the order of the page. Its word is the message {@code cobuilding.agreement.list.part.<PART>}. */
    public enum Part {
        RUNNING(AgreementState.ACTIVE), REVIEWED(AgreementState.REVIEW), SUSPENDED(AgreementState.SUSPENDED), SIGNED(AgreementState.SIGNED),
        COMING(AgreementState.PROPOSED, AgreementState.NEGOTIATING, AgreementState.LEGAL_CHECK, AgreementState.SIGNING),
        ENDING(AgreementState.ENDING), OVER(AgreementState.RENEWED, AgreementState.ENDED), DECLINED(AgreementState.DECLINED);

        private final Set<AgreementState> states;

        Part(AgreementState... states) {
            this.states = Set.of(states);
        }
    }

    public record Group(Part part, List<Heading> headings) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Services services;

    private List<Heading> all;
    private Map<Long, Agreement> signed;
    private Map<Long, List<ServiceLine>> done;

    @Override
    protected void fill() {
        all = agreements.headings(getArea());
        signed = agreements.of(getArea()).stream().collect(Collectors.toMap(Agreement::id, one -> one));
        done = services.in(getArea()).stream().collect(Collectors.groupingBy(line -> line.service().agreementId()));
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /** Those there are, by what they are. */
    public List<Group> getGroups() {
        return Stream.of(Part.values()).map(part -> new Group(part, all.stream().filter(one -> part.states.contains(one.state())).toList()))
                .filter(group -> !group.headings().isEmpty()).toList();
    }

    public boolean isIdle(Heading one) {
        return one.state().isTextPublic() && services.isIdle(signed.get(one.id()), done.getOrDefault(one.id(), List.of()));
    }
}
