package org.yishi.bylaws.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why amendments cannot be applied: a conflict with its name. Its words are the message {@code bylaws.clash.<KIND>}.
 *
 * @param kind       what it is
 * @param article    about which article
 * @param amendments ids of those that take part, ascending
 */
public record Clash(Kind kind, long article, List<Long> amendments) implements Comparable<Clash> {

    public enum Kind {
        /** It was written against other words than those that stand there. */
        OUTDATED,
        /** The article does not stand in the text. */
        NO_SUCH_ARTICLE,
        /** Two say different words for one article. */
        TWO_WORDINGS,
        /** One deletes what another changes or moves. */
        DELETED_AND_CHANGED,
        /** Two put one article at different places. */
        TWO_PLACES,
        /** There is nothing after which it could stand. */
        NO_ANCHOR,
        /** Each is to stand after another of them. */
        CIRCLE
    }

    public Clash {
        amendments = amendments.stream().distinct().sorted().toList();
    }

    static Clash of(Kind kind, long article, Collection<Amendment> amendments) {
        return new Clash(kind, article, amendments.stream().map(Amendment::id).toList());
    }

    /** Key of the words that name it; {0} is the number of the article, {1} the amendments. */
    public String key() {
        return "bylaws.clash." + kind;
    }

    /** 1、3. */
    public String names() {
        return amendments.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    @Override
    public int compareTo(Clash other) {
        int byArticle = Long.compare(article, other.article);
        return byArticle != 0 ? byArticle : kind != other.kind ? kind.compareTo(other.kind)
                : amendments.toString().compareTo(other.amendments.toString());
    }
}
