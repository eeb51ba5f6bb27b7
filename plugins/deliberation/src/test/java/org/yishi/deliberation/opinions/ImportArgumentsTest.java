package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ImportArgumentsTest {

    @Test
    void folderAndOptionsInAnyOrder() {
        assertThat(ImportArguments.of(List.of("--area", "yinjiang", "folder", "--again", "--title", "A title"))).get()
                .isEqualTo(new ImportArguments("folder", "yinjiang", "A title", "", true));
    }

    @Test
    void whatMakesNoSenseIsNoOrder() {
        assertThat(ImportArguments.of(List.of())).isEmpty();
        assertThat(ImportArguments.of(List.of("--area", "x"))).isEmpty();
        assertThat(ImportArguments.of(List.of("a", "b"))).isEmpty();
        assertThat(ImportArguments.of(List.of("a", "--colour", "red"))).isEmpty();
        assertThat(ImportArguments.of(List.of("a", "--area"))).isEmpty();
    }
}
