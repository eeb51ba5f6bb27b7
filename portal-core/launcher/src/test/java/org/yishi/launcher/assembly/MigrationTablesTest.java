package org.yishi.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "create table good_a (id bigint primary key, area bigint references portal_area (id))",
        "CREATE TABLE IF NOT EXISTS `good_a` (id bigint, constraint f foreign key (id) references portal_person (id) on delete cascade on update cascade)",
        "alter table good_a add column note varchar(20) default 'drop table portal_area'",
        "-- create table other_a\ncreate index good_i on good_a (id)",
        "/* drop table portal_area */ insert into good_a select id from portal_area",
        "update good_a set note = '' where id in (select id from portal_area)",
        "create table good_a (name varchar(9) comment 'grant; it''s update portal_area set x')",
        "drop table if exists good_a, good_b",
        "create table good_a (changed timestamp on update current_timestamp)",
        "create unique index good_u on good_a (id, name)"})
    void keepingToOwnTablesIsFine(String sql) {
        assertThat(MigrationTables.foreign(sql + ";", "good_")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "create table other_a (id bigint)|other_a", "create table goodies (id bigint)|goodies", "alter table `portal_area` add x int|portal_area",
        "drop table good_a, portal_area|portal_area", "rename table good_a to portal_a|portal_a", "insert into portal_area values (1)|portal_area",
        "delete from portal_ledger|portal_ledger", "update portal_area set name = ''|portal_area", "update portal_area a join good_a g on g.id = a.id set a.name = ''|portal_area",
        "create index i on portal_area (name)|portal_area", "truncate portal_ledger|portal_ledger", "create or replace view portal_v as select 1|portal_v",
        "create trigger good_t before insert on portal_area for each row set new.id = 1|portal_area", "/*!50000 drop table portal_area */|portal_area",
        "create/**/table portal_x (id int)|portal_x", "replace into portal_area values (1)|portal_area", "create table portal.portal_x (id int)|portal.portal_x"})
    void touchingAnothersTableIsFound(String sql, String table) {
        assertThat(MigrationTables.foreign(sql + ";", "good_")).contains(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant all on *.* to x", "create user x", "drop database portal", "set global general_log = 1",
        "create procedure good_p() select 1", "execute immediate concat('drop table ', 'x')"})
    void whatGoesBeyondTablesIsFound(String sql) {
        assertThat(MigrationTables.foreign(sql + ";", "good_")).isNotEmpty();
    }
}
