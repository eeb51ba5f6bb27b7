package org.yishi.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectOriginTest {

    private static String page(String detail) {
        return Subject.of("装路灯", Category.PROJECT, "太暗", Source.DELIBERATION, detail, "问过", 0, false).originPage();
    }

    @Test
    void aSourceNamedByItsDossierLeadsToItsPageAndWordsLeadNowhere() {
        assertThat(page("deliberation/consultation/7")).isEqualTo("/deliberation/consultation/show?id=7");
        assertThat(page("居民议事会 5 月 4 日的意见")).isEmpty();
        assertThat(page("")).isEmpty();
        assertThat(page("//evil.example/consultation/7")).isEmpty();
        assertThat(page("deliberation/consultation/7?x=1")).isEmpty();
    }

    @Test
    void whatAnotherProcedureBringsAlongFillsTheForm() {
        SubjectFieldsView form = new SubjectFieldsView();
        form.begin("长".repeat(80), "deliberation/consultation/7");
        assertThat(form.getHeadline()).hasSize(60);
        assertThat(form.getSource()).isEqualTo(Source.DELIBERATION);
        assertThat(form.getSourceDetail()).isEqualTo("deliberation/consultation/7");
        SubjectFieldsView empty = new SubjectFieldsView();
        empty.begin("", "javascript:alert(1)");
        assertThat(empty.getHeadline()).isNull();
        assertThat(empty.getSourceDetail()).isNull();
    }
}
