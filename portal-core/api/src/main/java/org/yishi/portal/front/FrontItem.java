package org.yishi.portal.front;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * One matter on the community's page. Begin with {@link #of}; the withers say more.
 *
 * @param part    where it stands on the page
 * @param picture what is drawn beside it
 * @param title   in the reader's language, and nothing that is not public
 * @param link    local address of its page
 * @param say     one plain sentence with its numbers; empty where there is nothing to say
 * @param stages  how far it is; null where it has no stages
 * @param doing   what a resident can do about it now; null where nothing
 * @param when    the moment of what is to come, in the time of the place; null for other parts
 * @param days    the days it runs; null where none are counted
 */
public record FrontItem(Part part, Picture picture, String title, String link, String say, Stages stages, Doing doing, LocalDateTime when,
        Days days) {

    public enum Part {
        /** What is being discussed, decided and voted on. */
        RUNNING,
        /** Disclosures with days left. */
        HANGING,
        /** Meetings to come. */
        COMING
    }

    /** Pictures that core draws. */
    public enum Picture {
        TALK, DECIDE, VOTE, NOTICE, MEETING, OTHER;

        /** As the file of pictures names it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param now  the stage in the reader's language
     * @param done stages that are over
     * @param of   how many there are, at least 1
     */
    public record Stages(String now, int done, int of) {
    }

    /**
     * @param button what the button says, in the reader's language
     * @param link   local address of the place where it is done
     * @param last   last day on which it can be done; null where no day ends it
     */
    public record Doing(String button, String link, LocalDate last) {
    }

    /** First and last day, both included. */
    public record Days(LocalDate first, LocalDate last) {
    }

    public static FrontItem of(Part part, Picture picture, String title, String link) {
        return new FrontItem(part, picture, title, link, "", null, null, null, null);
    }

    public FrontItem saying(String sentence) {
        return new FrontItem(part, picture, title, link, sentence, stages, doing, when, days);
    }

    public FrontItem at(Stages where) {
        return new FrontItem(part, picture, title, link, say, where, doing, when, days);
    }

    public FrontItem toDo(Doing what) {
        return new FrontItem(part, picture, title, link, say, stages, what, when, days);
    }

    public FrontItem on(LocalDateTime moment) {
        return new FrontItem(part, picture, title, link, say, stages, doing, moment, days);
    }

    public FrontItem running(LocalDate first, LocalDate last) {
        return new FrontItem(part, picture, title, link, say, stages, doing, when, new Days(first, last));
    }
}
