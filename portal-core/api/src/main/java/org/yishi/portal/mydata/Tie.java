package org.yishi.portal.mydata;

import java.time.LocalDate;

/**
 * Something that runs and cannot go on without knowing who the person is: an office in its term, a ballot on whose roll the
 * person stands. The person is told; deletion is completed when the last tie is gone.
 *
 * @param key   key of the message that says it plainly; {0} is {@code what}, {1} the day where there is one
 * @param what  the office or the title of the matter, in the reader's language
 * @param until last day; null where no day is known yet
 */
public record Tie(String key, String what, LocalDate until) {
}
