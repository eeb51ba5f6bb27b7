package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In every stage of every form a resident reads what happens now, what comes next, and what there is to do. */
class StageTextsTest {

    private static final Properties CHINESE = read("messages.properties");
    private static final Properties ENGLISH = read("messages_en.properties");

    private static Properties read(String name) {
        try (Reader reader = new InputStreamReader(ConsultForm.class.getResourceAsStream("/org/yishi/deliberation/" + name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> everyStageOfEveryForm() {
        return Stream.of(ConsultForm.values()).flatMap(form -> Stream.of(Stage.values()).filter(Stage::isPublic)
                .filter(stage -> StageLine.way(form).contains(stage) || stage == Stage.FAILED || stage.isFinal()).map(stage -> Arguments.of(form, stage)));
    }

    @ParameterizedTest
    @MethodSource("everyStageOfEveryForm")
    void itSaysWhatIsWhatComesAndWhatOneCanDo(ConsultForm form, Stage stage) {
        String key = StageLine.now(form, stage);
        assertThat(CHINESE.getProperty(key)).as(key).contains("您可以").doesNotContain("{2}");
        assertThat(ENGLISH.getProperty(key)).as(key).containsIgnoringCase("you can").doesNotContain("{2}");
        if (!stage.isFinal()) {
            assertThat(CHINESE.getProperty(key)).as(key).contains("接下来");
            assertThat(ENGLISH.getProperty(key)).as(key).containsIgnoringCase("next");
        }
    }

    @ParameterizedTest
    @MethodSource("everyStageOfEveryForm")
    void nobodyReadsThatTheOpinionIsBeingWrittenWhileTheSessionIsStillAhead(ConsultForm form, Stage stage) {
        if (form.hasSession() && stage.compareTo(Stage.SESSION) < 0) {
            assertThat(CHINESE.getProperty(StageLine.now(form, stage))).doesNotContain("社区正在整理协商意见");
        }
    }
}
