package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureTest {

    private static final Stage END = Stage.named("END").ends();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("it has no stage", Procedure.named("test.thing")),
                Arguments.of("two stages are named END", of(Stage.named("A").next("END"), END, END)),
                Arguments.of("A names an unknown stage in next: B", of(Stage.named("A").next("B", "END"), END)),
                Arguments.of("A names an unknown stage in back: B", of(Stage.named("A").next("END").back("B"), END)),
                Arguments.of("A names an unknown stage in ifFailed: B", of(Stage.named("A").next("END").ifFailed("B"), END)),
                Arguments.of("A names an unknown stage in after: B", of(Stage.named("A").next("END").after("B"), END)),
                Arguments.of("A names an unknown stage in within: B", of(Stage.named("A").next("END").within(Due.days("d").fromStage("B")), END)),
                Arguments.of("no way leads to B", of(Stage.named("A").next("END"), Stage.named("B").next("END"), END)),
                Arguments.of("A leads nowhere and does not end the case", of(Stage.named("A"))),
                Arguments.of("END ends the case, yet something comes next", of(Stage.named("A").next("END"), END.next("A"))),
                Arguments.of("a stage is not named in capital letters: a", of(Stage.named("a").next("END"), END)),
                Arguments.of("A requires twice: plan", of(Stage.named("A").requires("plan", "plan").next("END"), END)),
                Arguments.of("A requires something to end, but does not last", of(Stage.named("A").requiresToEnd("plan").next("END"), END)),
                Arguments.of("A leads to B, which runs beside others",
                        of(Stage.named("A").next("B", "END"), Stage.named("B").beside("A"), END)),
                Arguments.of("A comes after END, which does not run beside others", of(Stage.named("A").after("END").next("END"), END)));
    }

    private static Procedure.Draft of(Stage... stages) {
        Procedure.Draft draft = Procedure.named("test.thing");
        Stream.of(stages).forEach(draft::stage);
        return draft;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aDeclarationThatCannotBeRightIsRefusedAndSaysWhy(String fault, Procedure.Draft draft) {
        assertThatIllegalArgumentException().isThrownBy(draft::declared).withMessageContaining(fault);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(of(Stage.named("A").next("B", "C"))::declared)
                .withMessageContaining(": B").withMessageContaining(": C");
    }

    @Test
    void aNameOrLinkOfSomewhereElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(Procedure.named("thing").stage(END)::declared);
        assertThatIllegalArgumentException().isThrownBy(Procedure.named("test.thing").link("https://example.org/%s").stage(END)::declared);
        assertThatIllegalArgumentException().isThrownBy(Procedure.named("test.thing").link("//example.org/%s").stage(END)::declared);
    }

    @Test
    void aStageThatIsExtendedLeavesTheFormerOneAsItWas() {
        Stage before = Stage.named("A").next("END");
        before.requires("plan").atMost(2).lasting();
        assertThat(before.requirements()).isEmpty();
        assertThat(before.most()).isZero();
        assertThat(before.isLasting()).isFalse();
    }

    @Test
    void theSettingsOfAllDeadlinesAreKnown() {
        Procedure procedure = of(Stage.named("A").within(Due.days("test.a"), Due.planned("until")).standsAtLeast(Due.workingDays("test.b"))
                .next("END"), END).declared();
        assertThat(procedure.settings()).containsExactlyInAnyOrder("test.a", "test.b");
    }
}
