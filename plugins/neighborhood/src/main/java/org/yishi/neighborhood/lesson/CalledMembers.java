package org.yishi.neighborhood.lesson;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.partymember.MemberState;
import org.yishi.neighborhood.partymember.Office;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMemberRepository;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** Who is called to what: all members of the branch, to the meeting of its committee those alone who hold an office. */
@ApplicationScoped
class CalledMembers {

    /** Where a member sees what he is called to: nobody but he himself. */
    private static final String OWN_DATES = "/portal/datebook/mine";

    @Inject
    private PartyMemberRepository members;
    @Inject
    private Messages messages;

    void tellCalled(Lesson lesson) {
        messages.tell(Message.about("neighborhood.lessonCalled", lesson.areaId(), lesson.dossier(), audience(lesson), OWN_DATES, lesson.title(),
                lesson.calledFor().toLocalDate(), lesson.calledFor().toLocalTime().toString(), lesson.place()));
    }

    void tellMoved(Lesson lesson) {
        messages.tell(Message.about("neighborhood.lessonMoved", lesson.areaId(), lesson.dossier(), audience(lesson), OWN_DATES, lesson.title(),
                lesson.whyMoved()));
    }

    private Audience audience(Lesson lesson) {
        return Audience.persons(members.of(lesson.branchId()).stream().filter(member -> isCalled(member, lesson)).map(PartyMember::personId).toList());
    }

    /** The branches to whose meetings the person is called now. */
    List<PartyMember> of(long personId) {
        return members.ofPerson(personId).stream().filter(member -> member.state() == MemberState.ENTERED).toList();
    }

    static boolean isCalled(PartyMember member, Lesson lesson) {
        return member.state() == MemberState.ENTERED && member.branchId() == lesson.branchId()
                && (lesson.kind() != LessonKind.COMMITTEE || member.office() != Office.NONE);
    }
}
