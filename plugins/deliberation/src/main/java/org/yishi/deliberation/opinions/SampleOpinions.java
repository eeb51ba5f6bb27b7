package org.yishi.deliberation.opinions;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The finished conversation that the demo shows: vTaiwan's on UberX, 1,921 people, published as open data. */
@ApplicationScoped
public class SampleOpinions implements DemoContent {

    /** Demanded wherever the data are shown or shipped. */
    public static final String POLIS_CREDIT = """
            Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with \
            Attribution to The Computational Democracy Project. The data and more information about how the data was collected \
            can be found at the following link(s): https://compdemocracy.org/case-studies/2017-brexit-consensus, \
            https://compdemocracy.org/case-studies/2015-vtaiwan-uberx, https://compdemocracy.org/case-studies/2022-Austria-Klimarat""";

    @Inject
    private OpinionImports imports;
    @Inject
    private CurrentActor current;

    @Override
    public void create(DemoCommunity demo) {
        current.as(Actor.PORTAL, () -> bring(demo.areaId()));
    }

    private void bring(long areaId) {
        OpinionSource source = OpinionSource.resources("vtaiwan.uberx");
        try {
            OpinionData data = new OpinionReader(source, new ImportReport()).read(rows -> { });
            imports.bring(areaId, new OpinionOrder(source.name(), data.summary("topic"), POLIS_CREDIT), data, true,
                    written -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableOpinions e) {
            throw new IllegalStateException("the sample of this plugin is damaged", e);
        }
    }
}
