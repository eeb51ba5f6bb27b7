package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.decisions.record.Archives;
import org.yishi.decisions.record.Completeness;
import org.yishi.decisions.record.Gap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the file still lacks, and closing it when it lacks nothing. */
@Named("decisionsCloseMatter")
@RequestScoped
public class CloseMatterView extends MatterWorkView {

    @Inject
    private Archives archives;
    @Inject
    private Completeness completeness;

    public List<Gap> getGaps() {
        return completeness.missing(getMatter());
    }

    public String close() {
        archives.close(getId());
        return done("decisions.matter.close.done");
    }
}
