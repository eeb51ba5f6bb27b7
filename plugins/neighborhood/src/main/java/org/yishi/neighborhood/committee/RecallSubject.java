package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

/** Each member in office can be recalled. */
@ApplicationScoped
@Open("who sits on the committee is public")
class RecallSubject implements PetitionSubject {

    @Inject
    private OwnersCommittees committees;
    @Inject
    private Texts texts;

    @Override
    public PetitionKind kind() {
        return PetitionKind.RECALL;
    }

    @Override
    public List<Subject> open(long areaId) {
        return committees.inForce(areaId).stream().flatMap(now -> now.members().stream()).map(member -> new Subject(kind(), member.seat().id(),
                member.seat().personId(), texts.get("neighborhood.petition.about.RECALL", member.name()))).toList();
    }
}
