package org.yishi.neighborhood.fund;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** Something of the list of the law is posted. */
@Named("neighborhoodPostPublicity")
@RequestScoped
public class PostPublicityView extends SheetView {

    @Inject
    private PublicDuties duties;

    public List<PublicItem> getItems() {
        return PublicItem.written();
    }

    public List<HalfYear> getHalves() {
        return Stream.iterate(HalfYear.of(today()), HalfYear::before).limit(4).toList();
    }

    public String post() {
        duties.post(getArea(), PublicItem.valueOf(text("item")), HalfYear.parse(text("half")), text("text"), scan());
        return done("/neighborhood/fund/show?area=" + getArea(), "neighborhood.publicity.post.done");
    }
}
