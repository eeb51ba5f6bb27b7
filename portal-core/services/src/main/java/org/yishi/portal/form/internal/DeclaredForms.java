package org.yishi.portal.form.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.form.Forms;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** The declared forms and the beans behind them. */
@ApplicationScoped
public class DeclaredForms implements Forms {

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Instance<FormEntry> entries;

    @Override
    public List<Form> all() {
        return catalogue.forms();
    }

    /** Those of core and of the plugins that are on in the area. */
    public List<Form> in(long areaId) {
        return all().stream().filter(form -> catalogue.isOn(catalogue.action(form.action()).pluginId(), areaId)).toList();
    }

    @Override
    public Form get(String action) {
        return find(action).orElseThrow(() -> new NotFound("form " + action));
    }

    /** The form of a sheet that was kept; of a plugin that is not there, one that stands for it, with nothing to fill in. */
    Form kept(String action) {
        return find(action).orElseGet(() -> Form.of(action, "XX", "portal.form.gone", "/portal/form/mine"));
    }

    /** @throws Refusal where the plugin that could let it have its effect is not there */
    FormEntry entryOfKept(String action) {
        return entry(find(action).orElseThrow(() -> new Refusal("portal.form.refusal.gone")));
    }

    boolean isThere(String action) {
        return find(action).isPresent();
    }

    private Optional<Form> find(String action) {
        return all().stream().filter(form -> form.action().equals(action)).findFirst();
    }

    /** The form and the subject that a number on a sheet means. */
    public Optional<Form> withCode(String code) {
        return all().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    public FormEntry entry(Form form) {
        return entries.stream().filter(entry -> entry.action().equals(form.action())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no bean enters the form " + form.action()));
    }

    public FormSubject subject(Form form, long id) {
        return entry(form).subject(id).orElseThrow(() -> new NotFound("subject " + id + " of the form " + form.action()));
    }

    public List<FormField> fields(Form form, long subjectId) {
        return entry(form).fields(form, subjectId);
    }

    @Override
    public String sheet(Form form, long subjectId) {
        return form.hasOwnSheet() ? form.print() + (form.print().contains("?") ? "&id=" : "?id=") + subjectId : "/portal/sheet?what=" + form.action() + "&subject=" + subjectId;
    }

    @Override
    public String entry(Form form, long subjectId) {
        return form.hasOwnPlaces() ? form.entry() + "?id=" + subjectId
                : "/portal/form/enter?what=" + form.action() + "&subject=" + subjectId;
    }
}
