package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

/** While candidates are proposed, an owner may ask nine others to sign for him or her. */
@ApplicationScoped
@Open("that candidates are proposed is public")
class CandidateSubject implements PetitionSubject {

    @Inject
    private ElectionRepository elections;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public PetitionKind kind() {
        return PetitionKind.CANDIDATE;
    }

    @Override
    public boolean isAboutOneself() {
        return true;
    }

    @Override
    public List<Subject> open(long areaId) {
        return elections.running(areaId).filter(one -> one.stage() == Election.Stage.NOMINATING
                && !LocalDate.now(clock).isAfter(one.nominateUntil())).map(one -> new Subject(kind(), one.id(), 0,
                        texts.get("neighborhood.petition.about.CANDIDATE"))).stream().toList();
    }
}
