package org.yishi.portal.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.book.Column;
import org.yishi.portal.register.internal.book.CommitteeBook;
import org.yishi.portal.register.internal.book.HouseholdBook;
import org.yishi.portal.register.internal.book.ResidentBook;
import org.yishi.portal.register.internal.book.UnitBook;
import org.yishi.portal.register.internal.sheet.Sheet;
import org.yishi.portal.register.internal.sheet.Sheets;
import org.yishi.portal.text.Texts;

class TemplateTest {

    @ParameterizedTest
    @EnumSource(RegisterKind.class)
    void bothTemplatesAreReadBackWithAllHeadingsAndASampleThatIsPassedOver(RegisterKind kind) {
        Template template = new Template(columns(kind), new KeysAsTexts());
        for (byte[] file : List.of(template.xlsx("名册"), template.csv())) {
            Sheet sheet = Sheets.read(file);
            assertThat(sheet.rows().get(0).cells()).hasSameSizeAs(columns(kind)).allSatisfy(cell -> assertThat(cell).isNotEmpty());
            assertThat(sheet.rows()).hasSize(2);
            assertThat(sheet.rows().get(1).cell(0)).startsWith("示例");
        }
        assertThat(new String(template.csv(), StandardCharsets.UTF_8)).startsWith("\ufeff");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+86,'''+86'", "-1,'''-1'", "@A1,'''@A1'", "王,王"})
    void noCellBeginsLikeAFormula(String text, String written) {
        assertThat(Template.harmless(text)).isEqualTo(written);
    }

    private static List<Column> columns(RegisterKind kind) {
        return switch (kind) {
            case DWELLING_UNITS -> new UnitBook().columns();
            case HOUSEHOLDS -> new HouseholdBook().columns();
            case RESIDENTS -> new ResidentBook().columns();
            case COMMITTEE_MEMBERS -> new CommitteeBook().columns();
        };
    }

    private static final class KeysAsTexts implements Texts {

        @Override
        public String get(String key, Object... arguments) {
            return key;
        }

        @Override
        public String get(Locale language, String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Locale language() {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
