package org.yishi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yishi.testkit.contract.SamplePlugin.aPlugin;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Each fault that a plugin can have is found and named. */
class BadPluginTest {

    private static final String PLUGIN = "org/yishi/garden/GardenPlugin.java";
    private static final String BEDS = "org/yishi/garden/bed/Beds.java";
    private static final String TAKE = "META-INF/resources/garden/bed/take.xhtml";
    private static final String ENGLISH = "org/yishi/garden/messages_en.properties";
    private static final String CHINESE = "org/yishi/garden/messages.properties";

    @Test
    void theAssemblerSaysWhyItWouldStayOut() {
        assertOne(new Assembling(aPlugin().with("META-INF/portal-plugin.properties", "[1.0,2.0)", "[7.0,8.0)").built()).problems(), "api");
        assertOne(new Assembling(aPlugin().without("META-INF/beans.xml").built()).problems(), "beans.xml");
        assertOne(new Assembling(aPlugin().with("org/yishi/garden/bed/Bed.java", "garden_bed", "orchard_bed").built()).problems(), "garden_");
        assertOne(new Assembling(aPlugin().with("db/migration/garden/V1__bed.sql", "garden_bed", "portal_person").built()).problems(), "portal_person");
        assertOne(new Assembling(aPlugin().with(TAKE, "<portal:form>", "<ui:include src=\"#{param.x}\"/><portal:form>").built()).problems(), "take.xhtml");
    }

    @Test
    void whatIsNotItsOwnCannotBeDeclared() {
        assertThatIllegalArgumentException().isThrownBy(() -> aPlugin().with(PLUGIN, "\"garden.take\"", "\"portal.take\"").built().declared());
        assertThatIllegalArgumentException().isThrownBy(() -> aPlugin().with(PLUGIN, "\"/garden/bed/take\"", "\"/portal/login\"").built().declared());
        assertThatIllegalArgumentException().isThrownBy(() -> aPlugin().with(PLUGIN, "most\", 1, 1", "most\", 9, 1").built().declared());
        assertThatIllegalArgumentException().isThrownBy(() -> aPlugin().with("META-INF/portal-plugin.properties", "GardenPlugin", "Nothing").built().declared());
    }

    @Test
    void pagesAndDeclarationsBelongTogether() {
        assertOne(new Pages(aPlugin().without("META-INF/resources/garden/slot/beds.xhtml").built()).problems(), "beds.xhtml is missing");
        assertOne(new Pages(aPlugin().without(TAKE).built()).problems(), "take.xhtml is missing");
        assertOne(new Pages(aPlugin().withFile("META-INF/resources/garden/bed/secret.xhtml", "<p/>").built()).problems(), "secret.xhtml is not declared");
    }

    @Test
    void aPageIsSmallAndWithoutScript() {
        assertOne(new Pages(aPlugin().with(TAKE, "<portal:form>", "<portal:form>" + "\n".repeat(60)).built()).problems(), "lines");
        assertOne(new Pages(aPlugin().with(TAKE, "<p class=\"lead\">", "<p onclick=\"go()\">").built()).problems(), "onclick");
        assertOne(new Pages(aPlugin().with(TAKE, "<p class=\"lead\">", "<script>go()</script><p>").built()).problems(), "<script");
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertOne(new TextKeys(aPlugin().with(ENGLISH, "garden.menu=Garden\n", "").built()).problems(), "messages_en.properties lacks garden.menu");
        assertOne(new TextKeys(aPlugin().with(CHINESE, "garden.bed.take.lead=每户可认领一畦。\n", "").with(ENGLISH,
                "garden.bed.take.lead=Each household may take one bed.\n", "").built()).problems(), "garden.bed.take.lead");
        assertOne(new TextKeys(aPlugin().with(CHINESE, "garden.act.take=认领菜畦\n", "").with(ENGLISH, "garden.act.take=Take a bed\n", "").built())
                .problems(), "garden.act.take");
        assertOne(new TextKeys(aPlugin().with(TAKE, "id=\"crop\"", "id=\"plant\"").built()).problems(), "garden.bed.take.plant");
        assertOne(new TextKeys(aPlugin().with(PLUGIN, "garden.bed.most", "garden.bed.size").built()).problems().subList(0, 1), "garden.bed.size");
    }

    @Test
    void everyActGoesThroughTheFunnel() {
        assertOne(new Actions(aPlugin().with(BEDS, "@Open(\"beds lie in the open\")", "").built()).problems(), "count() is public");
        assertOne(new Actions(aPlugin().with(PLUGIN, "garden.action(\"garden.take\").allows(Role.RESIDENT);",
                "garden.action(\"garden.take\").allows(Role.RESIDENT); garden.action(\"garden.dig\").allows(Role.RESIDENT);").built())
                .problems(), "garden.dig is declared");
        assertThat(new Actions(aPlugin().with(BEDS, "\"garden.take\"", "\"garden.steal\"").built()).problems())
                .anyMatch(problem -> problem.contains("garden.steal") && problem.contains("not declared"));
    }

    @Test
    void whatResidentsDoOnAScreenTheyCanDoOnPaper() {
        String form = "garden.form(Form.of(\"garden.take\", \"CY\", \"garden.bed.take.title\", \"/garden/bed/take\","
                + " FormField.line(\"crop\", \"garden.bed.take.crop\", 40)));";
        assertOne(new PaperForms(aPlugin().with(PLUGIN, form, "").built()).problems(), "no form for it on paper");
        assertThat(new PaperForms(aPlugin().with(PLUGIN, form, "").with(PLUGIN, "allows(Role.RESIDENT)",
                "allows(Role.RESIDENT).onScreenOnly(\"a bed is shown on the spot\")").built()).problems()).isEmpty();
        assertOne(new PaperForms(aPlugin().without("org/yishi/garden/bed/TakeSheet.java").built()).problems(), "FormEntry");
        assertOne(new PaperForms(aPlugin().with(PLUGIN, "garden.bed.take.crop", "garden.bed.take.plant").built()).problems(), "garden.bed.take.plant");
        assertOne(new PaperForms(aPlugin().with(PLUGIN, "\"/garden/bed/take\", FormField", "\"/garden/bed/dig\", FormField").built())
                .problems(), "no declared page");
    }

    @Test
    void theBoundariesHold() {
        assertOne(boundaries(aPlugin().with(BEDS, "LocalDate.now(clock)", "LocalDate.now()")), "the time comes from");
        assertOne(boundaries(aPlugin().with("org/yishi/garden/bed/HarvestRule.java", "!day.isBefore(from)",
                "Beds.class.getName().isEmpty()")), "a rule is a record");
        assertOne(boundaries(aPlugin().with(BEDS, "    @Inject\n    private Clock clock;",
                "    @Inject\n    private Clock clock;\n    @Inject\n    private jakarta.persistence.EntityManager em;")), "only a Repository");
        assertOne(boundaries(aPlugin().withFile("org/yishi/garden/bed/Paths.java",
                "package org.yishi.garden.bed; @jakarta.transaction.Transactional class Paths { }")), "an act of the portal leads");
        assertOne(boundaries(aPlugin().with(BEDS, "return repository.count();",
                "return jakarta.faces.context.FacesContext.getCurrentInstance().hashCode();")), "only a View");
        assertOne(boundaries(aPlugin().withFile("org/yishi/garden/bed/BedHelper.java",
                "package org.yishi.garden.bed; class BedHelper { }")), "a name says");
        assertOne(boundaries(aPlugin().with("org/yishi/garden/bed/TakeBedView.java", "@Named(\"gardenTakeBed\")", "@Named(\"takeBed\")")),
                "names for pages");
        assertOne(boundaries(aPlugin().withFile("org/yishi/orchard/Tree.java", "package org.yishi.orchard; public class Tree { }")
                .with("org/yishi/garden/bed/TakeBedView.java", "private String crop;", "private String crop; org.yishi.orchard.Tree tree;")),
                "sees the portal's api and itself");
    }

    private static List<String> boundaries(SamplePlugin spoilt) {
        return new Boundaries(spoilt.built()).problems().stream().map(problem -> problem.replaceAll("(?s)^(.*?): .*", "$1")).distinct().toList();
    }

    private static void assertOne(List<String> problems, String words) {
        assertThat(problems).singleElement().asString().contains(words);
    }
}
