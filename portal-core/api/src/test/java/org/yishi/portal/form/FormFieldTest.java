package org.yishi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Refusal;

class FormFieldTest {

    @Test
    void aFieldThatTheEntryScreenNeedsForItselfIsRefused() {
        FormField.RESERVED.forEach(id -> assertThatIllegalArgumentException().isThrownBy(() -> FormField.line(id, "x.y.label", 10)));
    }

    @Test
    void aChoiceHasChoicesAndATextALength() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormField.choice("kind", "x.y.kind", "x.y.kind.", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> FormField.text("words", "x.y.words", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FormField.check("named", " "));
    }

    @Test
    void whatIsEnteredAtAPlaceOfItsOwnIsPrintedAtOneToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Form("x.do", "XX", "x.title", List.of(), "/x/y/z", false, "/x/enter", ""));
        assertThat(Form.of("x.do", "XX", "x.title", "/x/y/z").printedAt("/portal/print?what=x.y").number(12)).isEqualTo("XX-12");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of("x.do", "x", "x.title", "/x/y/z"));
        assertThat(Form.of("x.do", "XX", "x.y.title", "/x/y/z").how()).isEqualTo("x.y.how");
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        FilledForm filled = new FilledForm(1, 2, "王阿婆", "", LocalDate.of(2027, 3, 1), false, Map.of("came", "09：30", "left", "nine"), 3,
                Actor.VISITOR);
        assertThat(filled.time("came")).isEqualTo(LocalTime.of(9, 30));
        assertThat(filled.time("gone")).isNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> filled.time("left"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("left"));
        assertThat(filled.toString()).doesNotContain("王阿婆", "09");
    }
}
