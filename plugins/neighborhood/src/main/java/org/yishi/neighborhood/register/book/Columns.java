package org.yishi.neighborhood.register.book;

import static org.yishi.portal.sheet.TableColumn.optional;
import static org.yishi.portal.sheet.TableColumn.required;

import java.util.List;

import org.yishi.portal.sheet.TableColumn;

/** The columns of an owners' register, with the headings that property offices use. */
public final class Columns {

    static final TableColumn CODE = optional("code", "房屋编号", "1-1-101", "房屋代码", "房号编码", "单元编号", "资源编号", "unit code");
    static final TableColumn BUILDING = required("building", "楼栋", "1栋", "栋号", "楼号", "幢号", "楼栋号", "座落楼栋");
    static final TableColumn ENTRANCE = optional("entrance", "单元", "1单元", "单元号", "梯号");
    static final TableColumn ROOM = required("room", "房号", "101", "室号", "门牌号", "房间号", "车位号");
    static final TableColumn KIND = optional("kind", "用途", "住宅", "房屋用途", "物业类型", "规划用途", "房屋类型");
    static final TableColumn STATUS = optional("status", "交付状态", "已交付", "房屋状态", "交房状态", "销售状态");
    static final TableColumn AREA = optional("area", "建筑面积", "", "面积", "专有部分面积", "计费面积");
    static final TableColumn SOURCE = optional("source", "面积来源", "", "面积依据");
    static final TableColumn REGISTERED = optional("registered", "登记面积", "89.50", "产权面积", "不动产登记面积", "房产证面积");
    static final TableColumn REGISTERED_ON = optional("registeredOn", "登记日期", "2016-05-20", "发证日期");
    static final TableColumn SURVEYED = optional("surveyed", "测绘面积", "89.50", "实测面积");
    static final TableColumn SURVEYED_ON = optional("surveyedOn", "测绘日期", "2015-03-01");
    static final TableColumn CONTRACT = optional("contract", "合同面积", "89.20", "买卖合同面积", "预售面积");
    static final TableColumn CONTRACT_ON = optional("contractOn", "合同日期", "2014-08-15", "签约日期");
    static final TableColumn SHARE = optional("share", "所占份额", "", "份额", "占总面积份额");
    static final TableColumn DELIVERED_ON = optional("deliveredOn", "交付日期", "2016-01-10", "交房日期", "收房日期", "接房日期");
    static final TableColumn REGISTRABLE = optional("registrable", "可登记", "是", "能否登记", "是否可登记");
    static final TableColumn OWNER = optional("owner", "业主", "张三、李四", "业主姓名", "产权人", "业主名称", "所有权人", "购房人", "权利人");
    static final TableColumn ID = optional("idNumber", "证件号码", "", "身份证号", "身份证号码", "业主身份证", "证件号");
    static final TableColumn TITLE = optional("title", "权属依据", "不动产登记", "取得方式", "权利来源");
    static final TableColumn DOCUMENT = optional("document", "权属证书号", "川(2016)攀枝花市不动产权第0000000号", "产权证号", "不动产权证号", "证书号", "合同编号");
    static final TableColumn FROM = optional("from", "取得日期", "2016-05-20", "过户日期", "产权取得日期", "购买日期");
    static final TableColumn PHONE = optional("phone", "联系电话", "", "电话", "手机", "手机号", "业主电话");
    static final TableColumn CONSENT = optional("consent", "同意使用联系方式", "是", "联系同意");
    static final TableColumn GUARDIAN = optional("guardian", "监护人", "", "法定代理人");

    /** In the order of the template. */
    public static final List<TableColumn> ALL = List.of(CODE, BUILDING, ENTRANCE, ROOM, KIND, STATUS, AREA, SOURCE, REGISTERED, REGISTERED_ON,
            SURVEYED, SURVEYED_ON, CONTRACT, CONTRACT_ON, SHARE, DELIVERED_ON, REGISTRABLE, OWNER, ID, TITLE, DOCUMENT, FROM, PHONE, CONSENT,
            GUARDIAN);

    private Columns() {
    }
}
