package org.yishi.portal.search.internal.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.DocumentType;
import org.yishi.portal.document.internal.DocumentEntity;
import org.yishi.portal.document.internal.DocumentRepository;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchChanges;
import org.yishi.portal.search.internal.text.Taken.Outcome;

/**
 * The words of documents that belong to what can be found. Files that nobody has read yet are remembered and read afterwards, never in
 * a request; then their dossiers have changed.
 */
@ApplicationScoped
public class Attachments {

    private static final Logger LOG = Logger.getLogger(Attachments.class.getName());

    @Inject
    private DocumentRepository documents;
    @Inject
    private WordsRepository words;
    @Inject
    private SearchChanges changes;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    private final Map<String, Unread> unread = new ConcurrentHashMap<>();

    private record Unread(DocumentType type, Set<String> dossiers) {
    }

    /** The words that belong to each, by its key. */
    public Map<String, String> of(Collection<Findable> found) {
        Set<Long> ids = found.stream().flatMap(one -> one.documents().stream()).collect(Collectors.toSet());
        Map<Long, Document> kept = documents.byId(ids).values().stream().map(DocumentEntity::asDocument)
                .filter(document -> !document.isImage()).collect(Collectors.toMap(Document::id, document -> document));
        Map<String, String> known = words.of(kept.values().stream().map(Document::sha256).toList());
        Map<String, String> attached = new HashMap<>();
        for (Findable one : found) {
            List<Document> seen = one.documents().stream().map(kept::get).filter(document -> document != null && isSeenWith(one, document)).toList();
            seen.stream().filter(document -> !known.containsKey(document.sha256())).forEach(document -> remember(document, one.dossier()));
            String text = seen.stream().map(document -> document.name() + "\n" + known.getOrDefault(document.sha256(), ""))
                    .collect(Collectors.joining("\n"));
            attached.put(one.key(), text);
        }
        return attached;
    }

    /** Whoever finds the page may see the document too. */
    private static boolean isSeenWith(Findable one, Document document) {
        return document.privacy() == Privacy.PUBLIC
                || document.privacy() == Privacy.RESIDENTS && one.privacy() == Privacy.RESIDENTS && document.areaId() == one.areaId();
    }

    private void remember(Document document, String dossier) {
        unread.computeIfAbsent(document.sha256(), digest -> new Unread(document.type(), ConcurrentHashMap.newKeySet())).dossiers().add(dossier);
    }

    /** Reads what is waiting. */
    public void read() {
        for (Map.Entry<String, Unread> next : new LinkedHashMap<>(unread).entrySet()) {
            try {
                read(next.getKey(), next.getValue());
                unread.remove(next.getKey());
            } catch (Exception e) {
                LOG.log(Level.WARNING, "the file " + next.getKey() + " was not read; tried again later", e);
            }
        }
    }

    private void read(String digest, Unread file) throws Exception {
        Optional<byte[]> content = unit.run(() -> documents.content(digest));
        Taken taken = content.isEmpty() ? Taken.read("") : take(file.type(), content.get());
        if (taken.outcome() != Outcome.READ) {
            LOG.log(Level.INFO, "the words of the file {0} are not in the search: {1}", new Object[] {digest, taken.outcome()});
        }
        unit.run(() -> {
            words.keep(digest, taken, clock.instant());
            new TreeSet<>(file.dossiers()).forEach(changes::changed);
            return null;
        });
    }

    private static Taken take(DocumentType type, byte[] content) throws IOException {
        if (type != DocumentType.TEXT) {
            return Reader.read(type.ending(), content);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        // not UTF-8, so it is what Chinese machines wrote before
        String read = text.indexOf('\ufffd') < 0 ? text : new String(content, Charset.forName("GB18030"));
        return Taken.read(read.substring(0, Math.min(read.length(), TextOfFile.MOST_CHARACTERS)));
    }
}
