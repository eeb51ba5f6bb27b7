package org.yishi.portal.form.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** The blank form on paper, from the same declaration as the screen: number and code lead the worker to the right entry screen. */
@ApplicationScoped
public class BlankSheets {

    private static final int CHARACTERS_A_LINE = 28;
    private static final int MOST_LINES = 8;

    @Inject
    private DeclaredForms forms;
    @Inject
    private Areas areas;
    @Inject
    private FilledFields words;
    @Inject
    private Texts texts;

    /** @throws org.yishi.portal.access.NotFound where there is no such form or subject, or the actor may not know of it */
    public Sheet sheet(String action, long subjectId, PrintOrder order) {
        Form form = forms.get(action);
        return draw(form, forms.subject(form, subjectId), forms.fields(form, subjectId), order);
    }

    /** The same for a subject that is known. */
    public Sheet draw(Form form, FormSubject subject, List<FormField> fields, PrintOrder order) {
        SheetDraft sheet = Sheet.draft(fields.size() > 3 ? SheetKind.VOTE_SHEET : SheetKind.FORM, subject.areaId(), texts.get(form.title()), order)
                .issuer(areas.get(subject.areaId()).name()).subtitle(subject.title()).number(form.number(subject.id()));
        if (texts.has(form.how())) {
            sheet.paragraph(texts.get(form.how()));
        }
        fields.forEach(field -> place(sheet, field));
        sheet.heading(1, texts.get("portal.form.sheet.who"))
                .blank(texts.get("portal.form.sheet.name"), "", 1)
                .blank(texts.get("portal.form.sheet.proof"), texts.get("portal.form.sheet.proof.hint"), 1);
        if (form.strangers()) {
            sheet.blank(texts.get("portal.form.sheet.contact"), texts.get("portal.form.sheet.contact.hint"), 1);
        }
        return sheet.signatures(Place.signature(texts.get("portal.form.sheet.signature")))
                .paragraph(texts.get("portal.form.sheet.promise"), Tone.NOTE)
                .add(new Block.Code(forms.entry(form, subject.id()), texts.get("portal.form.sheet.code"))).done();
    }

    private void place(SheetDraft sheet, FormField field) {
        String hint = field.words().isEmpty() && texts.has(field.label() + ".hint") ? texts.get(field.label() + ".hint") : "";
        String beside = texts.has(field.label() + ".when") ? field.label() + ".when" : "portal.form.sheet.optional";
        String label = words.label(field) + (field.required() ? "" : texts.get(beside));
        switch (field.kind()) {
            case LINE, TIME, DATE -> sheet.blank(label, hint, 1);
            case TEXT -> sheet.blank(label, hint, Math.min(MOST_LINES, Math.max(3, field.most() / CHARACTERS_A_LINE)));
            case CHECK -> sheet.choices("", hint, List.of(words.label(field)));
            case CHOICE -> sheet.choices(label, hint, field.choices().stream().map(choice -> texts.get(field.choice() + choice)).toList());
        }
    }
}
