package org.yishi.portal.biography;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dossier in the biography of an issue. Texts are in the reader's language and public.
 *
 * @param dossier      {@code plugin/noun/id}
 * @param areaId       where it belongs
 * @param kind         what it is, in a word or two: 居民议题, 协商, 决策, 业主表决, 共建协议
 * @param title        how it is called
 * @param link         local address of its page; empty where the public has none
 * @param state        where it stands now
 * @param ended        whether nothing more is to come in it
 * @param moments      what happened, the first first; at least one, which is how it began
 * @param promises     what was promised by a day, and whether it was kept; may be empty
 * @param satisfaction what those concerned said of the result, each for himself; empty where nobody was asked yet. What an office says is a moment
 */
public record Chapter(String dossier, long areaId, String kind, String title, String link, String state, boolean ended, List<Moment> moments,
        List<Promise> promises, Optional<Satisfaction> satisfaction) {

    public Chapter {
        if (moments.isEmpty()) {
            throw new IllegalArgumentException(dossier + ": a chapter has a beginning");
        }
        moments = List.copyOf(moments);
        promises = List.copyOf(promises);
    }

    /** The same with one moment more, after those of its day and before later ones. */
    public Chapter with(Moment more) {
        List<Moment> all = Stream.concat(moments.stream(), Stream.of(more)).sorted(Comparator.comparing(Moment::on)).toList();
        return new Chapter(dossier, areaId, kind, title, link, state, ended, all, promises, satisfaction);
    }

    /**
     * @param text  what happened, one plain sentence, with the numbers of a vote where one decided
     * @param proof local address of the page that shows it; empty where that is the page of the chapter
     */
    public record Moment(LocalDate on, String text, String proof) {

        public static Moment of(LocalDate on, String text) {
            return new Moment(on, text, "");
        }
    }

    /**
     * @param text     who does what
     * @param due      by which day
     * @param keptOn   when it was done; null as long as it is not, or is not known to be
     * @param reported whether whoever promised says that it is done, and the other side has not answered: neither kept nor broken
     */
    public record Promise(String text, LocalDate due, LocalDate keptOn, boolean reported) {

        public Promise(String text, LocalDate due, LocalDate keptOn) {
            this(text, due, keptOn, false);
        }

        /** Whether it was done by its day; one that is not done is kept as long as its day is not over. */
        public boolean isKept(LocalDate today) {
            return !(keptOn == null ? today : keptOn).isAfter(due);
        }

        /** Whether it was done, but after its day. */
        public boolean isLate() {
            return keptOn != null && keptOn.isAfter(due);
        }

        /** Whether its day is over, and it is not done as far as anybody says. */
        public boolean isBroken(LocalDate today) {
            return keptOn == null && !reported && today.isAfter(due);
        }
    }

    /**
     * How many people answered what; who did not answer is never counted as satisfied (domain 8.3).
     *
     * @param notRated how many of those who were asked did not answer; 0 also where nobody knows how many were asked
     */
    public record Satisfaction(int satisfied, int basically, int dissatisfied, int notRated) {

        public int answered() {
            return satisfied + basically + dissatisfied;
        }
    }
}
