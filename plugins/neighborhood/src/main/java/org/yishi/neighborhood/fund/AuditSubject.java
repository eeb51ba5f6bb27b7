package org.yishi.neighborhood.fund;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

/** The common income can be audited on demand. */
@ApplicationScoped
@Open("that there is common income is public")
class AuditSubject implements PetitionSubject {

    @Inject
    private FundRepository repository;
    @Inject
    private Texts texts;

    @Override
    public PetitionKind kind() {
        return PetitionKind.AUDIT;
    }

    @Override
    public List<Subject> open(long areaId) {
        return repository.account(areaId, AccountKind.COMMON).filter(account -> repository.audits(List.of(areaId)).stream()
                .allMatch(audit -> audit.doneOn() != null)).map(account -> new Subject(kind(), account.id(), 0,
                        texts.get("neighborhood.petition.about.AUDIT"))).stream().toList();
    }
}
