package org.yishi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void aFolderIsUsedByOneLauncherAtATime() {
        try (DataFolder first = new DataFolder(parent.resolve("data"))) {
            first.open();
            assertThatThrownBy(() -> new DataFolder(parent.resolve("data")).open()).isInstanceOf(CannotStart.class).hasMessageContaining("in use");
        }
        try (DataFolder next = new DataFolder(parent.resolve("data"))) {
            next.open();
        }
    }

    @Test
    void aFolderOfANewerVersionIsLeftAsItIs() throws Exception {
        Path data = Files.createDirectories(parent.resolve("data"));
        Files.writeString(data.resolve("format"), "99\n");
        assertThatThrownBy(() -> new DataFolder(data).open()).isInstanceOf(CannotStart.class).hasMessageContaining("newer");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("format"));
        }
    }

    @Test
    void whatCannotBeWrittenIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).open())
                .isInstanceOf(CannotStart.class).hasMessageContaining("PORTAL_DATA").hasMessageContaining(file.toString());
    }

    @Test
    void secretsAreRandomKeptAndReadableByTheirOwnerAlone() throws Exception {
        Secrets secrets = new Secrets(parent);
        assertThat(secrets.get("one")).hasSizeGreaterThan(40).isEqualTo(secrets.get("one")).isNotEqualTo(secrets.get("two"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("one")))).isEqualTo("rw-------");
    }
}
