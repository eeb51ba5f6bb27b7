package org.yishi.neighborhood.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;

/** An objection to the roll on paper, about a compound. */
@ApplicationScoped
public class ContestSheet implements FormEntry {

    static final Form FORM = Form.of("neighborhood.contest", "QC", "neighborhood.register.contest.title", "/neighborhood/register/contest",
            FormField.line("unit", "neighborhood.register.contest.unit", 40).needed(),
            FormField.choice("kind", "neighborhood.register.contest.kind", "neighborhood.register.contestKind.",
                    Arrays.stream(Contest.Kind.values()).map(Enum::name).toList()).needed(),
            FormField.text("claim", "neighborhood.register.contest.claim", 2_000).needed());

    @Inject
    private Contests contests;
    @Inject
    private CompoundSubjects subjects;

    @Override
    public String action() {
        return FORM.action();
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.within(areaId);
    }

    @Override
    public void enter(FilledForm filled) {
        contests.raise(filled.subjectId(), filled.value("unit"), kind(filled.value("kind")), filled.value("claim"), "", new byte[0],
                filled.heldOn());
    }

    /** Null where nothing was chosen. */
    static Contest.Kind kind(String chosen) {
        return Arrays.stream(Contest.Kind.values()).filter(kind -> kind.name().equals(chosen)).findFirst().orElse(null);
    }
}
