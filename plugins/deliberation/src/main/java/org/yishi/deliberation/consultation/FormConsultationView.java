package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** In which form a matter is deliberated. */
@Named("deliberationFormConsultation")
@RequestScoped
public class FormConsultationView extends ConsultationWorkView {

    private ConsultForm form;

    @Override
    protected void fill(Consultation known) {
        form = known.form();
    }

    public String save() {
        drafts().choose(getId(), form);
        return done("consultation/manage", "deliberation.consultation.manage.saved");
    }

    public ConsultForm[] getForms() {
        return ConsultForm.values();
    }

    public ConsultForm getForm() {
        return form;
    }

    public void setForm(ConsultForm form) {
        this.form = form;
    }
}
