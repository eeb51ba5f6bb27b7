package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.decisions.reading.StepLine;
import org.yishi.decisions.record.ChainChecks;
import org.yishi.decisions.record.RecordFile;
import org.yishi.decisions.record.RecordFiles;
import org.yishi.decisions.record.Section;
import org.yishi.portal.ledger.Checkpoint;
import org.yishi.portal.ledger.Checkpoints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The file of a matter (一事一档), sections 0 to 9, to be read and printed. */
@Named("decisionsRecordMatter")
@RequestScoped
public class RecordMatterView extends ReadMatterView {

    @Inject
    private RecordFiles files;
    @Inject
    private ChainChecks chainChecks;
    @Inject
    private Checkpoints checkpoints;

    private RecordFile file;
    private ChainChecks.Verdict verdict;

    @Override
    public void load() {
        super.load();
        file = files.of(getMatter());
        verdict = chainChecks.of(getMatter());
    }

    /** Every time the matter took the step of that section, oldest first. */
    public List<StepLine> steps(Section section) {
        return section.steps(getReading());
    }

    public List<Section> getSections() {
        return file.sections();
    }

    public boolean isNothing(Section section) {
        return section.number() > 0 && section.items().isEmpty() && steps(section).isEmpty();
    }

    /** Whether the days in the file keep the rule of the chain. */
    public ChainChecks.Verdict getVerdict() {
        return verdict;
    }

    /** The digest of the day, by which a printed file can be checked later; null on the first day. */
    public Checkpoint getCheckpoint() {
        return checkpoints.latest(getMatter().areaId()).orElse(null);
    }

    /** The digest under which the file was closed. */
    public String getDigest() {
        return getMatter().fileDigest();
    }
}
