package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which article of a known text each article of a written one is: the one with the same words; otherwise, of those that are left, the one most
 * like it, if more than half of its characters stay; otherwise none, and it is new.
 */
public final class ArticleMatching {

    private ArticleMatching() {
    }

    /** Ids in the order of the written articles; 0 for a new one. Each id once. */
    public static List<Long> of(BylawText known, List<WrittenText.Written> written) {
        Long[] ids = new Long[written.size()];
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < ids.length; i++) {
            String words = written.get(i).text();
            ids[i] = known.articles().stream().filter(article -> article.text().equals(words) && !taken.contains(article.id()))
                    .map(Provision::id).findFirst().orElse(0L);
            taken.add(ids[i]);
        }
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == 0) {
                ids[i] = mostAlike(known, written.get(i).text(), taken);
                taken.add(ids[i]);
            }
        }
        return new ArrayList<>(List.of(ids));
    }

    private static long mostAlike(BylawText known, String words, Set<Long> taken) {
        long best = 0;
        int bestShare = 50;
        for (Provision article : known.articles()) {
            if (!taken.contains(article.id())) {
                WordDifference difference = WordDifference.of(article.text(), words);
                int share = 100 * difference.count(WordDifference.Mark.SAME) / Math.max(article.text().codePointCount(0, article.text().length()),
                        words.codePointCount(0, words.length()));
                if (share > bestShare) {
                    best = article.id();
                    bestShare = share;
                }
            }
        }
        return best;
    }
}
