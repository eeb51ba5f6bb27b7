package org.yishi.portal.faces.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;

/** The files of a matter for its pages. */
@Named("files")
@RequestScoped
public class KeptFiles {

    @Inject
    private Documents documents;

    private final Map<String, List<Document>> known = new HashMap<>();

    /** Those that the reader may see: for pages of a person. */
    public List<Document> of(String dossier) {
        return known.computeIfAbsent(dossier, documents::of);
    }

    /** Those that everybody may see: for reading pages, which are the same for everybody. */
    public List<Document> openOf(String dossier) {
        return of(dossier).stream().filter(document -> document.privacy() == Privacy.PUBLIC).toList();
    }
}
