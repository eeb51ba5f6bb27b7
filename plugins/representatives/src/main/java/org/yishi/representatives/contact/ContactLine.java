package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * An entry in lists and in public: number, state and days, no word of it and nobody's name.
 *
 * @param overdue whether somebody is late who has to act
 * @param lapsed  whether the resident's days to rate are over
 * @param suggestion title of the suggestion that it became, where the body to which it went publishes that; otherwise empty
 */
public record ContactLine(long id, long areaId, String dossier, String number, Category category, ContactKind kind, boolean urgent, ContactState state,
        LocalDate loggedOn, LocalDate stateOn, LocalDate due, boolean overdue, boolean lapsed, LocalDate closedOn, Long bundleId, String suggestion) {

    public static ContactLine of(Contact one, ZonedDateTime now) {
        return new ContactLine(one.id(), one.areaId(), one.dossier(), one.number(), one.words().category(), one.words().kind(), one.words().isUrgent(),
                one.state(), one.days().recordedOn(), one.stateOn(), one.due(), one.isOverdueAt(now), one.isLapsedOn(now.toLocalDate()),
                one.closedOn(), one.bundleId(), one.handling().isSuggestionPublic() ? one.handling().suggestionTitle() : "");
    }

    public boolean isOver() {
        return state == ContactState.CLOSED;
    }
}
