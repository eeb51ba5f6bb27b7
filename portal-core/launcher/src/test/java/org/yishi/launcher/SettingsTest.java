package org.yishi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    private Path home;

    @Test
    void withoutAnySettingItIsATrialOnPort8080WithDataBesideTheProgram() {
        Settings settings = Settings.of(Map.of(), home);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(home.resolve("data"));
        assertThat(settings.external()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.uploads()).isTrue();
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void anOwnDatabaseMeansNoDemoAndNoUploadsUnlessAskedFor() {
        Map<String, String> own = Map.of("PORTAL_DB_URL", "jdbc:mariadb://db:3306/yishi", "PORTAL_DB_PASSWORD", "geheim");
        assertThat(Settings.of(own, home).demo()).isFalse();
        assertThat(Settings.of(own, home).uploads()).isFalse();
        assertThat(Settings.of(with(own, "PORTAL_DEMO", "true"), home).demo()).isTrue();
        assertThat(Settings.of(with(own, "PORTAL_UPLOADS", "yes"), home).uploads()).isTrue();
    }

    @Test
    void thePasswordMayLieInAFile() throws Exception {
        Path secret = Files.writeString(home.resolve("secret"), "aus der Datei\n");
        Map<String, String> own = Map.of("PORTAL_DB_URL", "jdbc:mariadb://db/yishi", "PORTAL_DB_PASSWORD_FILE", secret.toString());
        assertThat(Settings.of(own, home).external().orElseThrow().password()).isEqualTo("aus der Datei");
    }

    @Test
    void aDatabaseWithoutPasswordIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Settings.of(Map.of("PORTAL_DB_URL", "jdbc:mariadb://db/yishi"), home))
                .isInstanceOf(CannotStart.class).hasMessageContaining("PORTAL_DB_PASSWORD");
    }

    @Test
    void withoutAMailServerNothingIsMailed() {
        assertThat(Settings.of(Map.of(), home).mail()).isEmpty();
        assertThat(Settings.of(Map.of(), home).sms()).isEmpty();
    }

    @Test
    void aMailServerIsNamedByItsHostAndItsPasswordMayLieInAFile() throws Exception {
        Path secret = Files.writeString(home.resolve("mail"), "geheim\n");
        Settings settings = Settings.of(Map.of("PORTAL_MAIL_HOST", "mail.example.org", "PORTAL_MAIL_USER", "yishi",
                "PORTAL_MAIL_PASSWORD_FILE", secret.toString(), "PORTAL_SMS", "file"), home);
        assertThat(settings.mail()).contains(new MailAccess("mail.example.org", 587, "starttls", "yishi", "geheim", ""));
        assertThat(settings.sms()).isEqualTo("file");
        assertThat(settings.mail().toString()).doesNotContain("geheim");
        assertThat(settings.privately(9).mail()).as("a command beside the portal sends nothing").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_MAIL_SECURITY,maybe", "PORTAL_MAIL_PORT,0", "PORTAL_MAIL_FROM,nobody"})
    void anUnusableMailSettingIsNamed(String setting, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of("PORTAL_MAIL_HOST", "localhost", setting, value), home))
                .isInstanceOf(CannotStart.class).hasMessageContaining(setting).hasMessageContaining(value);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_PORT,0", "PORTAL_PORT,80800", "PORTAL_PORT,eighty", "PORTAL_DEMO,maybe", "PORTAL_DB_URL,jdbc:mysql://db/x",
        "PORTAL_BASE_URL,example.org", "PORTAL_MEMORY,lots", "PORTAL_SMS,Carrier Pigeon"})
    void anUnusableValueIsNamedTogetherWithItsSetting(String setting, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of(setting, value), home))
                .isInstanceOf(CannotStart.class).hasMessageContaining(setting).hasMessageContaining(value);
    }

    @Test
    void everySettingHasAMeaningInBothLanguages() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.meaning().zh()).matches(".*\\p{IsHan}.*");
            assertThat(setting.meaning().en()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> all = new java.util.HashMap<>(settings);
        all.put(name, value);
        return all;
    }
}
