package org.yishi.portal.form.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.document.Documents;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.people.People;

/** Sheets as their readers see them. */
@ApplicationScoped
public class PaperReading {

    @Inject
    private DeclaredForms forms;
    @Inject
    private FilledFields fields;
    @Inject
    private Documents documents;
    @Inject
    private People people;

    /** With every word and the scan: for the resident, for whoever confirms, and for whoever judges a doubt. */
    PaperView whole(PaperEntryEntity entry) {
        return view(entry, true, names(List.of(entry)));
    }

    List<PaperView> whole(Collection<PaperEntryEntity> entries) {
        Map<Long, String> names = names(entries);
        return entries.stream().map(entry -> view(entry, true, names)).toList();
    }

    /** Without what was written. */
    List<PaperView> lines(Collection<PaperEntryEntity> entries) {
        Map<Long, String> names = names(entries);
        return entries.stream().map(entry -> view(entry, false, names)).toList();
    }

    private Map<Long, String> names(Collection<PaperEntryEntity> entries) {
        Set<Long> persons = new TreeSet<>();
        entries.forEach(entry -> persons.addAll(List.of(entry.enteredBy(), entry.secondBy(), entry.answeredBy())));
        persons.remove(0L);
        return people.publicNames(persons);
    }

    private PaperView view(PaperEntryEntity entry, boolean whole, Map<Long, String> names) {
        Form form = forms.kept(entry.form());
        boolean there = forms.isThere(entry.form());
        return new PaperView(entry.id(), entry.areaId(), form, entry.subjectId(), entry.subjectTitle(),
                whole && there ? fields.read(forms.fields(form, entry.subjectId()), entry.values()) : List.of(),
                whole ? documents.find(entry.documentId()).orElse(null) : null, entry.name(), entry.personId() != 0, entry.contact(),
                entry.heldOn(), entry.isLate(), entry.state(), names.getOrDefault(entry.enteredBy(), ""), entry.enteredAt(),
                names.getOrDefault(entry.secondBy(), ""), entry.returnedWhy(), entry.contest(), entry.contestedAt(), entry.answer(),
                names.getOrDefault(entry.answeredBy(), ""), entry.upheld(),
                there && forms.entry(form).isSecret() && entry.contestedAt() == null);
    }
}
