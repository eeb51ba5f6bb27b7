package org.yishi.portal.form.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.PaperView.Written;
import org.yishi.portal.text.Texts;

/** Whether what was typed fits the fields of the form, and how it reads. */
@ApplicationScoped
public class FilledFields {

    @Inject
    private Texts texts;

    /** Only what the form has, without blanks around it; refused at the first field that does not fit. */
    Map<String, String> checked(List<FormField> fields, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = typed.get(field.id()) == null ? "" : typed.get(field.id()).strip();
            if (field.kind() == FormField.Kind.CHECK && !Boolean.parseBoolean(value)) {
                value = "";
            }
            if (value.isEmpty()) {
                if (field.required()) {
                    throw new Refusal("portal.form.refusal.missing", label(field)).at(field.id());
                }
            } else {
                requireFit(field, value);
                values.put(field.id(), value);
            }
        }
        return values;
    }

    private void requireFit(FormField field, String value) {
        switch (field.kind()) {
            case CHOICE -> {
                if (!field.choices().contains(value)) {
                    throw new Refusal("portal.form.refusal.choice", label(field)).at(field.id());
                }
            }
            case LINE, TEXT -> {
                if (value.codePointCount(0, value.length()) > field.most()) {
                    throw new Refusal("portal.form.refusal.tooLong", label(field), field.most()).at(field.id());
                }
            }
            case TIME -> {
                try {
                    LocalTime.parse(value.replace('：', ':'));
                } catch (DateTimeParseException e) {
                    throw new Refusal("portal.form.refusal.time").at(field.id());
                }
            }
            case DATE -> {
                try {
                    LocalDate.parse(value);
                } catch (DateTimeParseException e) {
                    throw new Refusal("portal.form.refusal.date").at(field.id());
                }
            }
            case CHECK -> { }
        }
    }

    public String label(FormField field) {
        return field.words().isEmpty() ? texts.get(field.label()) : field.words();
    }

    /** In the reader's language; what is no longer a field of the form, such as a statement hidden since, is left out. */
    List<Written> read(List<FormField> fields, Map<String, String> values) {
        List<Written> written = new ArrayList<>();
        for (FormField field : fields) {
            String value = values.get(field.id());
            if (value != null) {
                written.add(new Written(label(field), value.isEmpty() ? texts.get("portal.form.secret") : switch (field.kind()) {
                    case CHOICE -> texts.get(field.choice() + value);
                    case CHECK -> texts.get("portal.form.ticked");
                    case DATE -> texts.get("portal.form.day", LocalDate.parse(value));
                    case LINE, TEXT, TIME -> value;
                }));
            }
        }
        return written;
    }
}
