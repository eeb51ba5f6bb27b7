package org.yishi.neighborhood.committee;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.neighborhood.petition.Owners;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.setting.Settings;

/** A committee that was elected before the portal came. */
@Named("neighborhoodEnterCommittee")
@RequestScoped
public class EnterCommitteeView extends SheetView {

    @Inject
    private Terms terms;
    @Inject
    private Owners owners;
    @Inject
    private Settings settings;

    public String enter() {
        CommitteeSizeRule size = CommitteeSizeRule.of(settings.text("neighborhood.ruleset", getArea()));
        int seats = Typed.number(text("seats"), 1, size.most(), "seats");
        List<Long> members = persons("members");
        Committee.Shape shape = new Committee.Shape(seats, Math.min(seats, size.leastFor(
                owners.register(getArea()).totals().heads())), Typed.number(text("years"), 1, Committee.MOST_YEARS, "years"));
        terms.enter(getArea(), new Terms.Known(shape, day("electedOn"), day("filedOn"), text("number"), members, persons("alternates")), scan());
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.committee.enter.done");
    }

    /** One a line: name, blank, number of the unit. */
    private List<Long> persons(String field) {
        List<Long> found = new ArrayList<>();
        text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("[\\s,，]+", 2);
            found.add(owners.named(getArea(), parts[0], parts.length < 2 ? "" : parts[1])
                    .orElseThrow(() -> new Refusal("neighborhood.committee.refusal.nobody", line).at(field)));
        });
        return found;
    }
}
