package org.yishi.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.form.internal.BlankSheets;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;

/** Blank forms, for whoever wants to fill one in with a pen. */
@ApplicationScoped
public class BlankForms {

    @Inject
    private BlankSheets sheets;

    @Open("an empty form says no more than the public page of what it is about; what is not public, its entry does not tell of")
    public Sheet sheet(String action, long subjectId, PrintOrder order) {
        return sheets.sheet(action, subjectId, order);
    }
}
