package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Matters;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.testkit.Finding;
import org.yishi.testkit.PortalTest;

/** The matters of the demo in the search, each as far as it is public by now. */
@PortalTest
class FindableMattersIT {

    @Inject
    private Areas areas;
    @Inject
    private Matters matters;
    @Inject
    private Finding finding;

    private Area here;

    @BeforeEach
    void theDemo() {
        here = areas.byCode("guiyuan").orElseThrow();
    }

    private Matter sample(String title) {
        return matters.ofArea(here.id()).stream().filter(matter -> matter.isSample() && matter.subject().title().contains(title))
                .findFirst().orElseThrow();
    }

    private List<String> found(String words) {
        return finding.titles(words, here, "decisions.matter");
    }

    @Test
    void aMatterIsFoundByItsTitleItsNumberAndPinyin() {
        Matter lights = sample("照明");
        assertThat(found("照明改")).contains(lights.subject().title());
        assertThat(found("zhaoming")).contains(lights.subject().title());
        assertThat(found(lights.number())).first().isEqualTo(lights.subject().title());
    }

    @Test
    void itsTextsAreFoundOnlyOnceTheResolutionIsTaken() {
        Matter resolved = sample("照明");
        Matter discussed = sample("助餐");
        assertThat(found(part(resolved))).contains(resolved.subject().title());
        assertThat(found(part(discussed))).doesNotContain(discussed.subject().title());
        assertThat(found("助餐")).contains(discussed.subject().title());
    }

    private static String part(Matter matter) {
        String reason = matter.subject().reason();
        return reason.substring(2, Math.min(reason.length(), 16));
    }
}
