package org.yishi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * What every plugin promises. A plugin inherits all of it with one empty class:
 * <pre>class MyPluginTest extends PluginContract { }</pre>
 */
public abstract class PluginContract {

    /** The plugin that is looked at: that of this module. */
    protected BuiltPlugin plugin() {
        return BuiltPlugin.ofThisModule();
    }

    @Test
    protected void theAssemblerTakesIt() {
        none(new Assembling(plugin()).problems());
    }

    @Test
    protected void itDeclaresOnlyWhatIsItsOwn() {
        assertThatCode(() -> plugin().declared()).doesNotThrowAnyException();
    }

    @Test
    protected void itsPagesAreDeclaredSmallAndClean() {
        none(new Pages(plugin()).problems());
    }

    @Test
    protected void itsTextsAreCompleteInBothLanguages() {
        none(new TextKeys(plugin()).problems());
    }

    @Test
    protected void itsActsGoThroughTheFunnel() {
        none(new Actions(plugin()).problems());
    }

    @Test
    protected void whatResidentsCanDoOnAScreenTheyCanDoOnPaper() {
        none(new PaperForms(plugin()).problems());
    }

    @Test
    protected void itKeepsTheBoundariesOfTheHouse() {
        none(new Boundaries(plugin()).problems());
    }

    private static void none(List<String> problems) {
        assertThat(problems).as("problems of the plugin").isEmpty();
    }
}
