package org.yishi.decisions.step;

import java.util.Set;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.record.Completeness;
import org.yishi.portal.procedure.Requirements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells core how far what a step requires is there, so that the desk says what is missing before somebody tries. */
@ApplicationScoped
public class MatterRequirements implements Requirements {

    @Inject
    private MatterRepository matters;
    @Inject
    private Order order;
    @Inject
    private Completeness completeness;

    @Override
    public String procedure() {
        return "decisions.matter";
    }

    @Override
    public Set<String> fulfilled(String dossier, String stage) {
        Matter matter = matters.get(Long.parseLong(dossier.substring(dossier.lastIndexOf('/') + 1)));
        boolean complete = stage.equals(Stage.ARCHIVE.name()) && matter.stage() == Stage.ARCHIVE && completeness.missing(matter).isEmpty();
        return complete ? Set.of("complete") : order.fulfilled(matter, Stage.valueOf(stage));
    }
}
