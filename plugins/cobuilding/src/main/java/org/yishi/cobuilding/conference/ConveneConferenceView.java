package org.yishi.cobuilding.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.portal.text.Texts;

/** A joint conference is planned; what the lists bring is proposed for its agenda. */
@Named("cobuildingConveneConference")
@RequestScoped
public class ConveneConferenceView extends WorkView {

    @Inject
    private Conferences conferences;
    @Inject
    private Agendas agendas;
    @Inject
    private Texts texts;

    @Override
    protected void fill() {
        requires("convene");
        suggest("headline", texts.get("cobuilding.conference.convene.suggested", today().getYear(), (today().getMonthValue() + 2) / 3));
        suggest("items", getProposals().stream().map(Agendas.Proposal::key).toList());
    }

    public List<Agendas.Proposal> getProposals() {
        return agendas.of(getArea());
    }

    public String getUnheard() {
        return String.join(texts.get("portal.procedure.and"), conferences.unheard(getArea()));
    }

    public LocalDate getDue() {
        return conferences.due(getArea()).orElse(null);
    }

    public String convene() {
        List<String> chosen = getValues().get("items") instanceof Collection<?> keys ? keys.stream().map(Object::toString).toList() : List.of();
        long meeting = conferences.convene(getArea(), text("headline"), chosen, text("more"));
        return done("/portal/meeting/manage?id=" + meeting, "cobuilding.conference.convene.done");
    }
}
