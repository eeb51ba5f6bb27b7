package org.yishi.portal.register.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.sheet.HeadedTable;
import org.yishi.portal.sheet.TableColumn;

class OfficeTablesTest {

    private static final TableColumn ROOM = TableColumn.required("room", "房号", "101", "室号");
    private static final TableColumn OWNER = TableColumn.optional("owner", "业主", "张三", "产权人");
    private final OfficeTables tables = new OfficeTables();

    @Test
    void headingsAreFoundHoweverTheyAreWritten() {
        HeadedTable table = tables.read("物业表格,,\n室号*,产权人（姓名）,备注\n101,张三,x\n,,\n102,,\n".getBytes(StandardCharsets.UTF_8),
                List.of(ROOM, OWNER));
        assertThat(table.rows()).extracting(HeadedTable.Row::number).containsExactly(3, 5);
        assertThat(table.rows().get(0).cell(OWNER)).isEqualTo("张三");
        assertThat(table.rows().get(1).cell(OWNER)).isEmpty();
        assertThat(table.unknown()).containsExactly("备注");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        byte[] file = tables.write("表", List.of(ROOM, OWNER), List.of(List.of("101", "=张三"), List.of("102", "")));
        assertThat(tables.read(file, List.of(ROOM, OWNER)).rows().get(0).cell(OWNER)).isEqualTo("=张三");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> tables.read("业主\n张三\n".getBytes(StandardCharsets.UTF_8), List.of(ROOM, OWNER))).isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).arguments()).containsExactly("房号"));
    }
}
