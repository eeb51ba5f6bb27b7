package org.yishi.portal.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** One way into a document for each privacy class, so that the funnel decides, refuses and logs. */
@ApplicationScoped
public class DocumentReading {

    private static final String ACTION = "portal.readDocument";

    @Inject
    private DocumentRepository repository;
    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public DocumentEntity forResidents(@Of(DocumentEntity.class) long id) {
        return get(id);
    }

    /** Those who handle the matter; the person concerned learns of the look. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public DocumentEntity forOffice(@Of(DocumentEntity.class) long id) {
        DocumentEntity document = get(id);
        act.concerning(document.concerning());
        return document;
    }

    /** Whether the current actor belongs to those who handle the case of which it is a file. */
    boolean isHandler(DocumentEntity document) {
        return catalogue.handling(document.dossier()).map(action -> access.may(action, document.areaId())).orElse(false);
    }

    /** Those who handle the case without an office of the community, such as an owners' committee; the person concerned learns of the look. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public DocumentEntity forHandlers(@Of(DocumentEntity.class) long id) {
        DocumentEntity document = get(id);
        if (!isHandler(document)) {
            throw new NotFound("document " + id);
        }
        act.concerning(document.concerning());
        return document;
    }

    /** The person whose data it holds; nobody has to be told. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public DocumentEntity own(@Of(DocumentEntity.class) long id) {
        DocumentEntity document = get(id);
        if (document.concerning() != current.get().personId()) {
            throw new NotFound("document " + id);
        }
        return document;
    }

    /** Always refused; opening by two named persons is another act. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.SEALED)
    public DocumentEntity sealed(@Of(DocumentEntity.class) long id) {
        return get(id);
    }

    private DocumentEntity get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("document " + id));
    }
}
