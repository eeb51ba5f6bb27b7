package org.yishi.bylaws.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.inject.Inject;

/** Sheets about a draft while people are heard on it. */
abstract class HeardSheets implements FormEntry {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;

    abstract boolean isTaken(BylawVersion version);

    @Override
    public Optional<FormSubject> subject(long id) {
        return versions.find(id).map(this::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return versions.unfinished(List.of(areaId)).stream().filter(this::isTaken).map(this::subject).toList();
    }

    private FormSubject subject(BylawVersion version) {
        return new FormSubject(version.id(), version.areaId(), version.title(), isTaken(version));
    }

    BylawText text(long id) {
        return wordings.text(versions.get(id));
    }
}
