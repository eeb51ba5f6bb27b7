package org.yishi.portal.form;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.form.internal.DeclaredForms;

/** What the entry screen is made of, before anything is typed. */
@ApplicationScoped
@Open("a form without a person in it; what it is about is told by its entry to those alone who may know")
public class EntryScreen {

    @Inject
    private DeclaredForms forms;

    public Form form(String action) {
        return forms.get(action);
    }

    public Optional<FormSubject> subject(String action, long id) {
        return forms.entry(forms.get(action)).subject(id);
    }

    /** None where there is no such form or subject: the page is then answered with 404 by what is asked next. */
    public List<FormField> fields(String action, long id) {
        try {
            return subject(action, id).isPresent() ? forms.fields(forms.get(action), id) : List.of();
        } catch (NotFound none) {
            return List.of();
        }
    }
}
