package org.yishi.portal.search.internal.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.search.SearchIndexes;

/** The words of kept files, by their content: read once, whatever is indexed anew how often on how many nodes. */
@ApplicationScoped
public class WordsRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Map<String, String> of(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        List<String> wanted = digests.stream().distinct().toList();
        String places = String.join(", ", wanted.stream().map(digest -> "?").toList());
        Query query = em.createNativeQuery("select sha256, words from portal_document_text where sha256 in (" + places + ")");
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter(i + 1, wanted.get(i));
        }
        Map<String, String> words = new HashMap<>();
        ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row).forEach(row -> words.put((String) row[0], (String) row[1]));
        return words;
    }

    void keep(String digest, Taken taken, Instant at) {
        em.createNativeQuery("insert ignore into portal_document_text (sha256, words, outcome, taken_at) values (?, ?, ?, ?)")
                .setParameter(1, digest).setParameter(2, taken.words()).setParameter(3, taken.outcome().name())
                .setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).executeUpdate();
    }

    /** The public files whose words are missing, the latest first, each with the reason. */
    public List<SearchIndexes.Unread> unread(int most) {
        return ((Stream<?>) em.createNativeQuery("select d.name, t.outcome from portal_document d join portal_document_text t on t.sha256 = d.sha256"
                + " where t.outcome <> 'READ' and d.privacy = 'PUBLIC' order by d.id desc limit " + most).getResultStream())
                .map(row -> (Object[]) row).map(row -> new SearchIndexes.Unread((String) row[0], (String) row[1])).toList();
    }
}
