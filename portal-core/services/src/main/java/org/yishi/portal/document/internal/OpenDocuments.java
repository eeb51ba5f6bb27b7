package org.yishi.portal.document.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.DocumentType;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Files that everybody may read, as open data. */
@ApplicationScoped
public class OpenDocuments implements OpenRecords<Document> {

    @Inject
    private DocumentRepository repository;

    @Override
    public Dataset<Document> dataset() {
        return Dataset.of(PluginCatalogue.CORE, "documents", Document::id, Document::areaId).dossier(Document::dossier)
                .text("name", Document::name).code("type", DocumentType.class, "", Document::type).number("size", Document::size)
                .text("sha256", Document::sha256).moment("keptAt", Document::keptAt).link("file", Document::path);
    }

    @Override
    public List<Document> read(Collection<Long> areaIds, Window window) {
        return repository.open(areaIds, window).stream().map(DocumentEntity::asDocument).toList();
    }

    @Override
    public Optional<Document> find(long id) {
        return repository.find(id).filter(document -> document.privacy() == Privacy.PUBLIC).map(DocumentEntity::asDocument);
    }
}
