package org.yishi.portal.document.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.DocumentContent;
import org.yishi.portal.document.DocumentType;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

/** Keeps documents and gives them to whoever may see them. */
@ApplicationScoped
public class KeptDocuments implements Documents {

    public static final String MEGABYTES = "portal.document.megabytes";

    @Inject
    private DocumentRepository repository;
    @Inject
    private DocumentReading reading;
    @Inject
    private Pictures pictures;
    @Inject
    private Settings settings;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Override
    public Document keep(long areaId, String dossier, Privacy privacy, String name, byte[] content, long concerning) {
        PreparedFile file = prepare(areaId, name, content);
        repository.store(file.sha256(), file.bytes());
        if (file.preview() != null) {
            repository.store(file.previewSha256(), file.preview());
        }
        DocumentEntity kept = repository.add(DocumentEntity.kept(areaId, dossier, privacy, file, concerning,
                Math.max(0, current.get().personId()), Instant.now(clock)));
        act.fact("document." + kept.id(), kept.sha256());
        return kept.asDocument();
    }

    private PreparedFile prepare(long areaId, String name, byte[] content) {
        if (content == null || content.length == 0) {
            throw new Refusal("portal.document.refusal.empty").at("file");
        }
        int megabytes = settings.number(MEGABYTES, areaId);
        if (content.length > megabytes * 1024L * 1024) {
            throw new Refusal("portal.document.refusal.large", megabytes).at("file");
        }
        DocumentType type = FileKind.of(content);
        String brought = PreparedFile.sha256(content);
        if (!type.isImage()) {
            byte[] kept = type.isOffice() ? OfficeAuthors.without(content) : content;
            return new PreparedFile(FileName.of(name, type), type, kept, brought,
                    type == DocumentType.PDF ? pictures.ofFirstPage(content) : null);
        }
        Pictures.Prepared picture = pictures.prepare(type, content);
        return new PreparedFile(FileName.of(name, type), type, picture.bytes(), brought, picture.preview());
    }

    @Override
    public void publish(long id) {
        DocumentEntity document = entity(id);
        if (document.privacy() != Privacy.PUBLIC) {
            document.publish();
            act.fact("published." + id, document.sha256());
        }
    }

    /** Lets those who handle the matter see a sealed file, because the person whose choice it shows asks for it; any other stays as it is. */
    public void unseal(long id) {
        DocumentEntity document = entity(id);
        if (document.privacy() == Privacy.SEALED) {
            document.unseal();
            act.fact("unsealed." + id, document.sha256());
        }
    }

    @Override
    public List<Document> of(String dossier) {
        return repository.of(dossier).stream().filter(this::isVisible).map(DocumentEntity::asDocument).toList();
    }

    @Override
    public Optional<Document> find(long id) {
        return repository.find(id).filter(this::isVisible).map(DocumentEntity::asDocument);
    }

    private boolean isVisible(DocumentEntity document) {
        return switch (document.privacy()) {
            case PUBLIC -> true;
            case RESIDENTS -> isOwn(document) || access.maySee(Privacy.RESIDENTS, document.areaId());
            case PARTIES -> isOwn(document) || access.maySee(Privacy.OFFICE, document.areaId()) || reading.isHandler(document);
            case OFFICE -> isOwn(document) || access.maySee(Privacy.OFFICE, document.areaId());
            case SEALED -> false;
        };
    }

    private boolean isOwn(DocumentEntity document) {
        return document.concerning() != 0 && document.concerning() == current.get().personId();
    }

    @Override
    public DocumentContent content(long id) {
        DocumentEntity document = admitted(entity(id));
        return new DocumentContent(document.asDocument(), bytes(document.sha256()));
    }

    /** A small picture of a document that is one; the document itself otherwise. */
    public DocumentContent preview(long id) {
        DocumentEntity document = admitted(entity(id));
        boolean small = document.previewSha256() != null;
        return new DocumentContent(document.asDocument(), bytes(small ? document.previewSha256() : document.sha256()));
    }

    private DocumentEntity admitted(DocumentEntity document) {
        if (document.isEnded()) {
            throw new NotFound("document " + document.id() + " was deleted");
        }
        boolean own = isOwn(document) && document.privacy() != Privacy.SEALED;
        return switch (document.privacy()) {
            case PUBLIC -> document;
            case RESIDENTS -> own ? reading.own(document.id()) : reading.forResidents(document.id());
            case PARTIES -> own ? reading.own(document.id()) : reading.isHandler(document) ? reading.forHandlers(document.id())
                    : reading.forOffice(document.id());
            case OFFICE -> own ? reading.own(document.id()) : reading.forOffice(document.id());
            case SEALED -> reading.sealed(document.id());
        };
    }

    private byte[] bytes(String sha256) {
        byte[] bytes = repository.content(sha256).orElseThrow(() -> new NotFound("content " + sha256));
        if (!PreparedFile.sha256(bytes).equals(sha256)) {
            throw new Refusal("portal.document.refusal.changed");
        }
        return bytes;
    }

    @Override
    public List<String> usedElsewhere(long documentId, String dossier) {
        return repository.sameFile(entity(documentId)).stream().map(DocumentEntity::dossier).filter(other -> !other.equals(dossier))
                .distinct().toList();
    }

    /** Ids of all documents that are the same file, its own among them. */
    public List<Long> sameFile(long documentId) {
        return repository.sameFile(entity(documentId)).stream().map(DocumentEntity::id).toList();
    }

    private DocumentEntity entity(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("document " + id));
    }
}
