package org.yishi.portal.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An objection (异议) as others than its author see it.
 *
 * @param id         key
 * @param number     within the notice, from 1
 * @param kind       what it is about
 * @param blocks     whether what follows must wait for it now
 * @param state      how far it is
 * @param readable   whether the current actor may read the texts (class RESIDENTS unless the area chose PUBLIC); if not they are empty
 * @param text       what is objected
 * @param by         the name where its author wished so, otherwise empty
 * @param fromPaper  entered by a worker from paper
 * @param late       补录
 * @param heldOn     day on which it was raised
 * @param recordedAt when it was entered
 * @param answerDue  last day for the answer
 * @param overdue    whether the answer is, or came, too late
 * @param answer     empty while there is none
 * @param answeredBy public name of whoever answered, empty while there is no answer
 * @param answeredOn null while there is no answer
 * @param satisfied  what its author said about the answer, null while nothing was said
 * @param referredTo body that examines it, empty where none does
 * @param outcome    what that body decided, empty while open
 */
public record ObjectionView(long id, int number, ObjectionKind kind, boolean blocks, ObjectionState state, boolean readable, String text,
        String by, boolean fromPaper, boolean late, LocalDate heldOn, Instant recordedAt, LocalDate answerDue, boolean overdue,
        String answer, String answeredBy, LocalDate answeredOn, Boolean satisfied, String referredTo, String outcome) {
}
