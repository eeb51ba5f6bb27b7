package org.yishi.bylaws.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.comment.HeardView;
import org.yishi.bylaws.paper.Typed;
import org.yishi.bylaws.text.Amendment;
import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A resident or a group proposes other words; those of the draft are put in to be changed. */
@Named("bylawsProposeAmendment")
@RequestScoped
public class ProposeAmendmentView extends HeardView {

    @Inject
    private Amendments amendments;
    @Inject
    private Said said;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private int sent;

    @Override
    protected void begin(Map<String, Object> fields, ArticleLine article) {
        fields.put("kind", article == null ? Amendment.Kind.INSERT.name() : Amendment.Kind.REPLACE.name());
        if (article == null) {
            fields.put("anchor", Integer.toString(getLines().size()));
        } else {
            fields.put("article", Integer.toString(article.number()));
            fields.put("body", article.wording().body());
        }
    }

    public String propose() {
        int number = amendments.propose(getId(), Typed.amendment(bylaws().text(getVersion()), this::text), LocalDate.now(clock), false);
        said.done("bylaws.amendment.propose.done", number);
        return "/bylaws/amendment/propose?faces-redirect=true&id=" + getId() + "&sent=" + number;
    }

    /** What the chosen kind of change needs is missed together with what every kind needs, not one after the other. */
    public void miss(ComponentSystemEvent validated) {
        UIComponent form = validated.getComponent();
        Object kind = ((UIInput) form.findComponent("kind")).getValue();
        if (kind != null && !kind.toString().isEmpty()) {
            Amendment.Kind chosen = Amendment.Kind.valueOf(kind.toString());
            miss(form, "article", chosen != Amendment.Kind.INSERT);
            miss(form, "anchor", chosen == Amendment.Kind.INSERT || chosen == Amendment.Kind.MOVE);
            miss(form, "body", chosen == Amendment.Kind.REPLACE || chosen == Amendment.Kind.INSERT);
        }
    }

    private void miss(UIComponent form, String field, boolean needed) {
        UIInput input = (UIInput) form.findComponent(field);
        Object typed = input.getValue();
        if (needed && (typed == null || typed.toString().isBlank())) {
            String sentence = texts.get("bylaws.refusal.empty." + field);
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(input.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            faces.validationFailed();
            faces.renderResponse();
        }
    }

    /** Number of what was proposed a moment ago; 0 where nothing was. */
    public int getSent() {
        return sent;
    }

    public void setSent(int sent) {
        this.sent = sent;
    }
}
