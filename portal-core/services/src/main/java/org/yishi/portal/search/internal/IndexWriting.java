package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.apache.lucene.document.Document;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.search.internal.text.Attachments;
import org.yishi.portal.search.internal.words.Words;
import org.yishi.portal.text.Texts;

/** Asks the sources and writes down what they offer. */
@ApplicationScoped
public class IndexWriting {

    static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(IndexWriting.class.getName());

    @Inject
    @Any
    private Instance<SearchSource> sources;
    @Inject
    private Attachments attachments;
    @Inject
    private ChangeRepository changes;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Unit unit;

    /** What an index must be made of to be of use now. */
    String shape() {
        return Words.VERSION + " " + new TreeSet<>(sources.stream().map(SearchSource::kind).toList());
    }

    /** All dossiers of all sources, each with the work of writing a part of them. */
    void everything(OpenIndex index, Runnable afterEachPart) throws IOException {
        for (SearchSource source : sources) {
            List<String> dossiers = read(source::dossiers).stream().distinct().toList();
            for (int from = 0; from < dossiers.size(); from += AT_ONCE) {
                write(index, source, dossiers.subList(from, Math.min(from + AT_ONCE, dossiers.size())));
                afterEachPart.run();
            }
        }
    }

    /** @param dossiers at most {@link #AT_ONCE} */
    void again(OpenIndex index, Collection<String> dossiers) throws IOException {
        for (SearchSource source : sources) {
            write(index, source, dossiers);
        }
    }

    private void write(OpenIndex index, SearchSource source, Collection<String> dossiers) throws IOException {
        try {
            put(index, source.kind(), dossiers, read(() -> documents(source, dossiers)));
        } catch (RuntimeException e) {
            // where the database does not answer, this fails too and everything is tried again
            read(changes::last);
            if (dossiers.size() > 1) {
                for (String dossier : dossiers) {
                    write(index, source, List.of(dossier));
                }
            } else {
                // better not found than found with words that should be gone
                LOG.log(Level.SEVERE, "the source " + source.kind() + " fails on " + dossiers + "; it is not found until its next change", e);
                put(index, source.kind(), dossiers, Map.of());
            }
        }
    }

    private static void put(OpenIndex index, String kind, Collection<String> dossiers, Map<String, List<Document>> documents) throws IOException {
        for (String dossier : dossiers) {
            index.replace(Stored.unit(kind, dossier), documents.getOrDefault(dossier, List.of()));
        }
    }

    private Map<String, List<Document>> documents(SearchSource source, Collection<String> dossiers) {
        List<Findable> found = source.of(dossiers).stream().filter(one -> dossiers.contains(one.dossier())).toList();
        Map<String, String> attached = attachments.of(found);
        return found.stream().collect(Collectors.groupingBy(Findable::dossier,
                Collectors.mapping(one -> Stored.of(source.kind(), called(one, source.kind()), attached.get(one.key())), Collectors.toList())));
    }

    /** Whoever asks for 公示 means them all. */
    private Findable called(Findable one, String kind) {
        String key = kind + ".kind";
        return !texts.has(key) ? one : one.calledAlso(String.join("\n", one.keywords(), texts.get(Locale.SIMPLIFIED_CHINESE, key),
                texts.get(Locale.ENGLISH, key)).strip());
    }

    private interface Reading<T> {

        T read();
    }

    /** As a visitor, who sees what everybody sees, and in one transaction. */
    private <T> T read(Reading<T> reading) {
        return current.as(Actor.VISITOR, () -> {
            try {
                return unit.run(reading::read);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
