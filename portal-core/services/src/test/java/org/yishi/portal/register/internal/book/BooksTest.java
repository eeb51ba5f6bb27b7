package org.yishi.portal.register.internal.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.portal.register.RegisterKind.COMMITTEE_MEMBERS;
import static org.yishi.portal.register.RegisterKind.DWELLING_UNITS;
import static org.yishi.portal.register.RegisterKind.HOUSEHOLDS;
import static org.yishi.portal.register.RegisterKind.RESIDENTS;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PersonEntity;

class BooksTest {

    private static final String UNITS = "房屋编号,楼栋,房号,建筑面积";
    private static final String HOUSEHOLD = "户号,居民小组,房屋编号";
    private static final String PEOPLE = "姓名,身份证号码,出生日期,手机号码,户号,房屋编号,与户主关系,户代表";
    private static final String WANG = "王小明,11010519491231002X,,13800000000,H1,U1,户主,是";
    private static final String LI = "李红,,1960-03-04,,H1,U1,配偶,";

    private final Community community = new Community();

    private Community settled() {
        community.bring(DWELLING_UNITS, UNITS, "U1,1栋,101,80.5", "U2,1栋,102,");
        community.bring(HOUSEHOLDS, HOUSEHOLD, "H1,一组,U1", "H2,一组,U2");
        return community;
    }

    @Test
    void aFileBroughtAgainChangesNothing() {
        assertThat(settled().bring(RESIDENTS, PEOPLE, WANG, LI).counts()).containsExactly(2, 0, 0, 0);
        assertThat(community.check(RESIDENTS, PEOPLE, WANG, LI).counts()).containsExactly(0, 0, 2, 0);
        assertThat(community.check(DWELLING_UNITS, UNITS, "U1,1栋,101,80.50", "U2,1栋,102,").counts()).containsExactly(0, 0, 2, 0);
        assertThat(community.check(HOUSEHOLDS, HOUSEHOLD, "H1,一组,U1", "H2,一组,U2").counts()).containsExactly(0, 0, 2, 0);
    }

    @Test
    void aResidentBecomesAPersonConfirmedByTheRegisterOfWhomNoNumberIsKept() {
        settled().bring(RESIDENTS, PEOPLE, WANG);
        PersonEntity wang = community.register.persons().findFirst().orElseThrow();
        assertThat(wang.identityLevel()).isEqualTo(IdentityLevel.L2);
        assertThat(wang.confirmedHow()).isEqualTo("REGISTER");
        assertThat(wang.idNumberTail()).isEqualTo("002X");
        assertThat(wang.idNumberHash()).hasSize(64).doesNotContain("1949");
        assertThat(wang.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(community.register.holders(7, List.of(Role.RESIDENT), Community.TODAY)).hasSize(1);
    }

    @Test
    void whatDiffersIsNamedByColumnAndAnEmptyCellLeavesWhatIsKnown() {
        settled().bring(RESIDENTS, PEOPLE, WANG, LI);
        Community.Outcome outcome = community.bring(RESIDENTS, PEOPLE, "王小明,11010519491231002X,,13900000000,H2,,,", "李红,,1960-03-04,,H1,,,");
        assertThat(outcome.counts()).containsExactly(0, 1, 1, 0);
        assertThat(outcome.plan().first(1).get(0).columns()).isEqualTo("手机号码、户号");
        assertThat(community.register.inhabitants(7)).hasSize(2);
    }

    @Test
    void theAbsentAreEndedOnlyWhereTheRegisterIsComplete() {
        settled().bring(RESIDENTS, PEOPLE, WANG, LI);
        assertThat(community.check(RESIDENTS, PEOPLE, WANG).counts()).containsExactly(0, 0, 1, 0);
        assertThat(community.completely().bring(RESIDENTS, PEOPLE, WANG).counts()).containsExactly(0, 0, 1, 1);
        assertThat(community.register.inhabitants(7)).hasSize(1);
        assertThat(community.register.holders(7, List.of(Role.RESIDENT), Community.TODAY)).hasSize(1);
    }

    @Test
    void aHouseholdOrUnitThatIsLivedInIsNotEnded() {
        settled().bring(RESIDENTS, PEOPLE, WANG);
        community.completely();
        assertThat(community.check(HOUSEHOLDS, HOUSEHOLD, "H2,一组,U2").said()).containsExactly("0 户号 householdLivedIn");
        assertThat(community.check(DWELLING_UNITS, UNITS, "U2,1栋,102,").said()).containsExactly("0 房屋编号 unitLivedIn");
    }

    @Test
    void everyMistakeOfAResidentIsToldByRowAndColumn() {
        Community.Outcome outcome = settled().check(RESIDENTS, PEOPLE,
                ",11010519491231002X,,,H1,,,",
                "甲,110105194912310021,,,H1,,,",
                "乙,,1990-2-30,,H1,,,",
                "丙,,2030-01-01,12345,H9,U9,,也许",
                "丁,,,,H2,,,",
                "戊,11010519491231002X,1950-01-01,,H2,,,",
                "己,510402199001010000,,,H2,,,");
        assertThat(outcome.said()).containsExactly("2 姓名 empty", "3 身份证号码 idNumber", "4 出生日期 date", "5 出生日期 future",
                "5 户号 unknownHousehold", "5 房屋编号 unknownUnit", "5 手机号码 phone", "5 户代表 choice", "6 身份证号码 whoIsIt",
                "7 出生日期 birthDiffers", "7 身份证号码 personTwice", "8 身份证号码 idNumberLost");
    }

    @Test
    void oneHouseholdHasOneRepresentativeAndIsNotLeftWithoutMembers() {
        assertThat(settled().check(RESIDENTS, PEOPLE, WANG, "李红,,1960-03-04,,H1,,,是").said())
                .containsExactly("3 户代表 representativeTwice", "0 户号 householdsEmpty");
    }

    @Test
    void aUnitStandsOnceByCodeAndByPlace() {
        assertThat(community.check(DWELLING_UNITS, UNITS, "U1,1栋,101,", "U1,1栋,102,", "U3,1栋,101,abc", "U4,,1,").said())
                .containsExactly("3 房屋编号 unitTwice", "4 建筑面积 floorArea", "4 房号 placeTwice", "5 楼栋 empty");
    }

    @Test
    void aNumberKnownUnderAnotherNameIsNotTakenOver() {
        settled().bring(RESIDENTS, PEOPLE, WANG);
        community.completely().bring(RESIDENTS, PEOPLE, LI);
        assertThat(community.check(RESIDENTS, PEOPLE, WANG.replace("王小明", "张三")).said()).contains("2 姓名 nameDiffers");
    }

    @Test
    void columnsStandInAnyOrderBelowATitleUnderEnglishNamesAndStrangeOnesAreToldNotFatal() {
        Community.Outcome outcome = settled().check(RESIDENTS, "滨江社区居民花名册", "备注,Household Number,姓名（必填）*,Date of birth,民族",
                "x,H1,王小明,1990年5月1日,汉");
        assertThat(outcome.said()).containsExactly("0 户号 householdsEmpty");
        assertThat(outcome.counts()).containsExactly(1, 0, 0, 0);
        assertThat(outcome.unknown()).containsExactly("备注", "民族");
    }

    @Test
    void aMissingColumnAndADoubledOneAreNamed() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> community.check(RESIDENTS, "姓名,出生日期", "王,1990-1-1"))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("户号"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> community.check(RESIDENTS, "姓名,户号,姓名", "王,H1,王"))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("columnTwice"));
    }

    @Test
    void membersGetTheirOfficeWithTermAndAct() {
        String heads = "姓名,出生日期,组织,职务,任期开始,任期届满,任命依据";
        String li = "李志强,1970-01-02,居民委员会,主任,2026-01-10,2031-01-09,换届公告";
        settled().bring(COMMITTEE_MEMBERS, heads, li);
        assertThat(community.check(COMMITTEE_MEMBERS, heads, li).counts()).containsExactly(0, 0, 1, 0);
        assertThat(community.check(COMMITTEE_MEMBERS, heads, li.replace("主任", "委员")).counts()).containsExactly(0, 1, 0, 0);
        assertThat(community.register.holders(7, CommitteeBook.ROLES, Community.TODAY)).singleElement()
                .satisfies(holder -> assertThat(holder.capacity().seat()).isEqualTo("主任"));
        assertThat(community.check(COMMITTEE_MEMBERS, heads, "李志强,1970-01-02,居务监督委员会,委员,2026-01-10,2031-01-09,换届公告",
                "甲,1970-01-02,居民委员会,,2026-01-10,2031-01-11,公告", "乙,1970-01-02,居民委员会,,2026-01-10,2025-01-10,公告",
                "丙,1970-01-02,居民委员会,,2020-01-10,2025-01-09,公告", "丁,1970-01-02,物业,,2026-01-10,,公告").said())
                .containsExactly("2 组织 incompatible", "3 任期届满 termLong", "4 任期届满 termBackwards", "6 组织 choice",
                        "6 任期届满 empty", "5 任期届满 termOver");
    }

    @Test
    void whoMovedIsRecognisedWithoutANumberUnlessThereAreNamesakes() {
        settled().bring(RESIDENTS, PEOPLE, LI, "王强,,1960-03-04,,H1,,,", "王强,,1960-03-04,,H2,,,");
        Community.Outcome outcome = community.completely().check(RESIDENTS, PEOPLE, LI.replace("H1", "H2"), "王强,,1960-03-04,,H1,,,");
        assertThat(outcome.counts()).containsExactly(0, 1, 1, 1);
        assertThat(outcome.plan().first(1).get(0).columns()).isEqualTo("户号");
    }

    @Test
    void theDigestOfAPlanTellsWhetherTheRegisterChangedInBetween() {
        String before = settled().check(RESIDENTS, PEOPLE, WANG, LI).plan().digest();
        assertThat(community.check(RESIDENTS, PEOPLE, WANG, LI).plan().digest()).isEqualTo(before);
        community.bring(RESIDENTS, PEOPLE, LI);
        assertThat(community.check(RESIDENTS, PEOPLE, WANG, LI).plan().digest()).isNotEqualTo(before);
    }
}
